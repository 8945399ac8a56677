/** http.security-txt */
import { known, type Fact } from '../../common/fact.ts';
import { say } from '../../common/say.ts';
import type { HttpAnswer, Senses } from '../../fixtures/senses.ts';
import { check } from './area.ts';
import type { Bench } from '../words/bench.ts';
import { redirectTarget } from '../knowledge/redirect.ts';
import { isSecurityTxt, SECURITY_TXT, securityTxtProblems } from '../knowledge/security-txt.ts';
import { excerpt } from '../knowledge/text.ts';
import { FIRST_SERVER_ERROR, sharedError } from '../reach/interface.ts';
import { addressOf, judgeAtEachPlace, doubtOfWeb, type WebPlace } from '../reach/web.ts';

/** How much of a file goes into the evidence, in characters. */
const MOST_EVIDENCE = 2_000;

check(
  {
    id: 'http.security-txt',
    title: say`The file that says whom to tell about a security hole is right, or not there`,
    failure: say`The file that says whom to tell about a hole in the server's security is of no use`,
    weight: 'advice',
    asks: ['https'],
    why: say`Under ${SECURITY_TXT} a server can say whom to write to about its security, and until when that holds. A server needs no such file; one that has run out, or names nobody, sends people away who want to help.`,
    fix: ({ host, domain }) =>
      say`Let https://${host}${SECURITY_TXT} hold the lines that this prints, with a mailbox that somebody reads, and make them anew before a year is over; or delete the file:\nprintf 'Contact: mailto:postmaster@${domain}\\nExpires: %s\\n' "$(date -u -d '+11 months' +%FT%TZ)"`,
    references: ['RFC 9116 §2.5', 'RFC 9116 §3'],
  },
  (bench) => judgeAtEachPlace(bench, judge),
);

async function judge(place: WebPlace, bench: Bench & Senses): Promise<void> {
  const { claim, doubt, evidence } = bench;
  const where = addressOf('https', place, SECURITY_TXT);
  const answer = await bench.http.fetch({
    scheme: 'https',
    host: place.name,
    path: SECURITY_TXT,
    endpoint: place.endpoint,
    anyCertificate: true,
  });
  if (!answer.known) return doubt(await doubtOfWeb(answer, place, bench));
  const found = await followed(answer.value, bench);
  if (!found.known) return doubt(found);
  const file = found.value;
  const good = say`${where} says whom to tell, and until when`;
  if (file === 'clear') {
    claim(false, {
      good,
      bad: say`${where} leads to a file that is not encrypted, which anybody on the way can change`,
    });
  } else if (file.status >= FIRST_SERVER_ERROR) {
    const reason = say`${where} answers with an error (status ${file.status})`;
    doubt((await sharedError(file, { place, where }, bench)) ?? { reason });
  } else if (isSecurityTxt(file)) {
    evidence(where, excerpt(file.body, MOST_EVIDENCE));
    const problems = securityTxtProblems(file.body, file.headers['content-type'], bench.now);
    if (problems.length === 0) claim(true, { good, bad: good });
    for (const { message, level } of problems) claim(false, { good, bad: say`${where}: ${message}`, level });
  } else claim(true, { good: say`${where} holds no security.txt, and needs none`, bad: good });
}

/** RFC 9116 §3: the file may stand elsewhere, over https; a redirect to some other page is none to a file. */
async function followed(answer: HttpAnswer, { http }: Senses): Promise<Fact<HttpAnswer | 'clear'>> {
  const to = redirectTarget(answer);
  if (to === undefined || !to.pathname.endsWith('/security.txt')) return known(answer);
  if (to.protocol !== 'https:') return known('clear' as const);
  return http.fetch({ scheme: 'https', host: to.hostname, path: to.pathname });
}
