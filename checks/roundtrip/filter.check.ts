/** What filters wrote into mailproof's message, rule by rule: what they count against the server that sent it. */
import { say, type Text } from '../../common/say.ts';
import { verdictsIn, type FilterVerdict } from '../knowledge/filters/index.ts';
import { isDeltaChats, symbolMeaning } from '../knowledge/filters/symbols.ts';
import type { Symbol } from '../knowledge/filters/types.ts';
import { readLetter } from '../knowledge/letter.ts';
import { delivered } from '../reach/delivered.ts';
import type { Bench } from '../words/bench.ts';
import { check } from './area.ts';

check(
  {
    id: 'roundtrip.filter',
    title: say`The spam filter at the other provider counts nothing against the server`,
    failure: say`Messages from this server come nearer to the junk folder than they have to`,
    weight: 'recommended',
    needs: 'peer',
    guide: 'additional-dns-records',
    why: say`rspamd, with which many providers filter, writes into a message which of its rules fired and what each counts. A message of Delta Chat's begins with 3.5 points because it hides its recipients, its date and where it was made, and from 6 on it is junk: so what the server itself adds decides.`,
    fix: () =>
      say`Solve what the checks here say of reverse DNS (rdns), SPF, DKIM, DMARC, MX and block lists (reputation): each rule names what it looks at. Then run mailproof again; what the filter remembers of the past fades within days.`,
    references: ['RFC 5321 §4.1.4', 'RFC 8601 §2.7'],
  },
  async (bench) => {
    const there = await delivered(bench, 'outbound');
    if (there === undefined) return;
    const { arrived } = await bench.mail.delivery('self');
    const here = arrived.known ? arrived.value : undefined;
    const told = [
      judgeFilter(bench, say`The other provider's filter`, there.arrival.raw),
      here !== undefined && judgeFilter(bench, say`The server's own filter`, here.raw),
    ];
    if (!told.includes(true))
      bench.exempt(say`The other provider does not write into a message what its spam filter counts, rule by rule`);
  },
);

/** Whether a filter of the receiver's told its rules. */
function judgeFilter({ claim, evidence }: Bench, whose: Text, raw: string): boolean {
  const { fields, places } = readLetter(raw);
  const verdicts = verdictsIn(fields, places).filter(({ receivers }) => receivers);
  const symbols = weighing(verdicts);
  if (symbols.length === 0) return false;
  const [score] = verdicts.flatMap((verdict) => verdict.score ?? []);
  evidence('filter', { score: score ?? null, rules: symbols.map(({ name, weight }) => `${name} (${weight})`) });
  const good = say`${whose} counts nothing against the server`;
  const against = symbols.flatMap((symbol) => {
    const says = symbol.weight > 0 ? servers(symbol.name) : undefined;
    return says === undefined ? [] : [{ ...symbol, says }];
  });
  if (against.length === 0) claim(true, { good, bad: good });
  for (const { name, weight, says } of against)
    claim(false, { good, bad: say`${whose} counts ${weight} points against the server (${name}): ${says}` });
  return true;
}

type Weighing = Required<Symbol> & { readonly weight: number };

function weighing(verdicts: readonly FilterVerdict[]): readonly Weighing[] {
  const found = verdicts.flatMap(({ symbols = [] }) =>
    symbols.flatMap(({ name, weight }) => (weight === undefined ? [] : [[name, { name, weight }] as const])),
  );
  return [...new Map(found).values()].toSorted((one, other) => other.weight - one.weight);
}

/** What a rule means, where it looks at something that is the server's; how Delta Chat writes is no fault of its. */
function servers(name: string): Text | undefined {
  const meaning = isDeltaChats(name) ? undefined : symbolMeaning(name);
  return meaning?.check === undefined || meaning.check === 'message.shape' ? undefined : meaning.says;
}
