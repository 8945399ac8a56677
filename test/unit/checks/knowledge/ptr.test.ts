import { expect, test } from 'vitest';
import { genericPointer } from '../../../../checks/knowledge/ptr.ts';
import { english } from '../../../../common/say.ts';

const V4 = '24.48.100.24';
const V6 = '7fe5:2f4:1ba:2381::3';
const OWN = ['example.org', 'mail.example.org'];

test.each([
  ['static.24.100.48.24.clients.your-server.de', V4, 'address itself'],
  ['static.24.48.100.24.example.net', V4, 'address itself'],
  ['ip-24-48-100-24.example.net', V4, 'address itself'],
  ['24x48x100x24.example.net', V4, 'address itself'],
  ['ec2-24-48-100-24.eu-central-1.compute.amazonaws.com', V4, 'address itself'],
  ['024048100024.example.net', V4, 'address itself'],
  ['c-18306418.isp.example', V4, 'address itself'],
  ['ip18306418.isp.example', V4, 'address itself'],
  ['18643018.isp.example', V4, 'address itself'],
  ['vps-1234abcd.vps.ovh.net', V4, 'hoster made up'],
  ['vmi123456.contaboserver.net', V4, 'hoster made up'],
  ['vps-1234abcd.example.net', V4, 'number'],
  ['host123456.example.net', V4, 'number'],
  ['dynamic.isp.example', V4, 'dynamic'],
  ['a1.dsl.isp.example.', V4, 'dsl'],
  ['POOL-17.isp.example', V4, 'pool'],
  ['p4fd0.dip0.t-dialin.isp.example', V4, 'dialin'],
  ['2381-3.7fe5-2f4-1ba-2381.example.net', V6, 'address itself'],
  ['7fe502f401ba23810000000000000003.example.net', V6, 'address itself'],
  ['3.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.1.8.3.2.a.b.1.0.4.f.2.0.5.e.f.7.isp.example', V6, 'address itself'],
])('%s for %s is generic', (name, address, words) => {
  const reason = genericPointer(name, address, OWN);
  expect(reason && english(reason)).toContain(words);
});

test.each([
  ['mail.example.org', V4],
  ['example.org', V4],
  ['dynamic.example.org', V4],
  ['24-48-100-24.example.org', V4],
  ['mail.example.net', V4],
  ['mx1.mailbox.example', V4],
  ['smtp2.provider.example', V4],
  ['mail.dsl.example', V4],
  ['mail-24.example.net', V4],
  ['mail.example.net', V6],
  ['mx3.hostdecade.example', V4],
  ['serverfacade.example.net', V4],
  ['static.example.net', V4],
  ['cabled.example.net', V4],
])('%s for %s is not', (name, address) => expect(genericPointer(name, address, OWN)).toBeUndefined());

test('nonsense is no trouble', () => {
  expect(genericPointer('', 'nonsense', [])).toBeUndefined();
  expect(genericPointer('1.'.repeat(100_000), V4, [])).toBeUndefined();
});
