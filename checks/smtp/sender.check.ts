/** SMTP: whether mail from people is taken, and not only mail without a sender, as bounces are. */
import { say } from '../../common/say.ts';
import { FIRST_NOT_NOW } from '../../common/smtp.ts';
import { SERVICES } from '../../common/services.ts';
import type { Senses, SenderReply, SmtpDialogue } from '../../fixtures/senses.ts';
import { OUTAGES } from '../knowledge/outages.ts';
import { meaningOf } from '../knowledge/smtp-replies.ts';
import { excerpt } from '../knowledge/text.ts';
import { smtpDialogues, takesNothing } from '../reach/smtp.ts';
import type { Bench } from '../words/bench.ts';
import { check } from './area.ts';

const LONGEST_REPLY = 300;

check(
  {
    id: 'smtp.sender',
    title: say`Other mail servers can hand over mail from their users`,
    failure: say`No mail from people at other providers arrives`,
    weight: 'required',
    needs: 'peer',
    asks: ['smtp'],
    shows: 'receiving',
    guide: 'start-mailcow',
    why: say`Port ${SERVICES.smtp.port} is otherwise asked with the empty sender that bounces have, and a server looks more closely at a sender with an address: it looks up the address' domain, and its own lists. Where one of these does not answer, bounces are taken and everybody else's mail is put off. So the server is asked with your own address at the other provider as well; nothing is sent.`,
    fix: () => say`In the folder mailcow-dockerized, see why Postfix puts off mail from senders with an address:
sudo docker compose logs --tail=500 postfix-mailcow | grep 'NOQUEUE: reject'`,
    references: ['RFC 5321 §4.5.5', 'RFC 3463 §3.2'],
  },
  async (bench) => {
    for (const dialogue of await smtpDialogues(bench, [SERVICES.smtp])) {
      const nothing = takesNothing(dialogue, bench.plan.domain);
      if (nothing !== undefined) bench.doubt(nothing);
      else if (dialogue.sender.known) await judgeSender(bench, dialogue, dialogue.sender.value);
      else bench.doubt(dialogue.sender);
    }
  },
);

async function judgeSender(bench: Bench & Senses, dialogue: SmtpDialogue, { step, reply }: SenderReply): Promise<void> {
  const { where, recipients } = dialogue;
  const good = say`${where} takes mail from a sender at another provider`;
  const bad = say`${where} takes mail without a sender, and puts off mail from everybody who has an address`;
  const meaning = meaningOf(step, reply);
  const { kind } = meaning;
  if (kind === 'outage') {
    const { part } = meaning;
    const known = part === undefined ? {} : { fix: OUTAGES[part].fix, sign: part };
    bench.claim(false, { good, bad, observed: excerpt(reply.text, LONGEST_REPLY), ...known });
  } else if (kind === 'yes') bench.claim(true, { good, bad });
  else if (kind === 'greylisting' || kind === 'rate limit')
    bench.claim(true, { good: say`${where} asks a sender that it does not know to come again: that is patience`, bad });
  else if (recipients.postmaster.known && recipients.postmaster.value.code >= FIRST_NOT_NOW)
    bench.doubt({
      reason: say`${where} takes no mail for the postmaster, whoever it is from`,
      cause: 'smtp.recipients',
    });
  else await judgeByArrival(bench, where, reply.text);
}

/** A refusal from here may be right, since the sender's own provider sends from elsewhere (SPF). Its mail shows. */
async function judgeByArrival(bench: Bench & Senses, where: string, words: string): Promise<void> {
  const { arrived } = await bench.mail.delivery('inbound');
  if (arrived.known && arrived.value !== undefined) {
    const good = say`${where} refuses a sender at another provider from here, and takes the mail from the provider itself`;
    bench.claim(true, { good, bad: good });
    return;
  }
  bench.doubt({
    reason: say`${where} refuses a sender at another provider, which may be because the mail does not come from there: ${excerpt(words, LONGEST_REPLY)}`,
    cause: 'roundtrip.inbound',
  });
}
