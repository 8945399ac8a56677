import { describe, expect, it } from 'vitest';
import { render } from '../../../../../lab/standins/docker/template.ts';

const DATA = {
  Name: '/mailadm',
  State: { Running: true },
  Config: { Env: ['A=<1>', 'B=2'], Labels: { 'a.b': 'y' } },
  Ports: { '80/tcp': [{ HostIp: '0.0.0.0', HostPort: '80' }] },
  Health: null,
};

describe("Go's templates", () => {
  it.each([
    ['{{.Name}}\\t{{.State.Running}}', '/mailadm\\ttrue'],
    ['{{.Name}}{{"\\t"}}{{json .Config.Env}}', '/mailadm\t["A=<1>","B=2"]'],
    ['{{range .Config.Env}}{{println .}}{{end}}', 'A=<1>\nB=2\n'],
    ['{{index .Config.Labels "a.b"}}|{{index .Config.Labels "none"}}|{{.Config.Labels.none}}', 'y||<no value>'],
    ['{{json .Health}} {{json .Nothing}}', 'null null'],
    ['{{.Ports}}', 'map[80/tcp:[map[HostIp:0.0.0.0 HostPort:80]]]'],
    ['{{if .Health}}yes{{else}}no{{end}}{{if .State.Running}}!{{end}}', 'no!'],
    ['{{join .Config.Env ","}}{{.Config.Env | len}}', 'A=<1>,B=22'],
  ])('%s', (template, printed) => {
    expect(render(template, DATA)).toBe(printed);
  });

  it('fail on a field of what is not there, as docker does', () => {
    expect(() => render('{{.Health.Status}}', DATA)).toThrow('map has no entry for key "Status"');
  });
});
