/** What filtermail is for: a relay takes encrypted mail only, and from other servers only what is signed. */
import { say, type Text } from '../../common/say.ts';
import { SERVICES } from '../../common/services.ts';
import type { Unwelcome } from '../../fixtures/mail/types.ts';
import type { Senses } from '../../fixtures/senses.ts';
import { FILTERMAIL } from '../kinds/chatmail.ts';
import { excerpt } from '../knowledge/text.ts';
import type { Bench } from '../words/bench.ts';
import { check } from './area.ts';

/** A refusal for good (RFC 5321 §4.2.1). */
const IS_FINAL = /^5/;

/** The message by which each is tried, and who owns that it is put off. */
const MESSAGES: Readonly<Record<Unwelcome, { readonly called: Text; readonly owner: string; readonly reply: string }>> =
  {
    readable: {
      called: say`a message that is not encrypted, from its own user`,
      owner: 'roundtrip.delivery',
      reply: '523 Encryption Needed: Invalid Unencrypted Mail',
    },
    'readable-from-outside': {
      called: say`a message that is not encrypted, on port ${SERVICES.smtp.port}`,
      owner: 'smtp.reachable',
      reply: '523 Encryption Needed: Invalid Unencrypted Mail',
    },
    unsigned: {
      called: say`a message in a user's name without a DKIM signature, on port ${SERVICES.smtp.port}`,
      owner: 'smtp.reachable',
      reply: '554 5.7.1 No DKIM signature found',
    },
  };

async function judge(what: Unwelcome, { mail, claim, doubt, evidence }: Bench & Senses): Promise<void> {
  const fact = await mail.unwelcome(what);
  if (!fact.known) return doubt(fact);
  const { accepted, reply } = fact.value;
  const { called, owner, reply: expected } = MESSAGES[what];
  evidence(what, { accepted, reply });
  if (!accepted && !IS_FINAL.test(reply))
    return doubt({ reason: say`The relay takes no message just now: ${excerpt(reply)}`, cause: owner });
  claim(!accepted, {
    good: say`The relay refuses ${called}`,
    bad: say`The relay takes ${called}`,
    observed: excerpt(reply),
    expected,
  });
}

check(
  {
    id: 'relay.cleartext',
    title: say`Mail that is not encrypted is refused`,
    failure: say`People can write to each other here without encryption, and do not notice it`,
    weight: 'required',
    needs: 'account',
    why: say`A chatmail relay promises that nothing readable passes it, in either direction. filtermail looks at each message before Postfix takes it; where Postfix does not ask it, everything else works as before. The messages that try it go to the account itself and are deleted.`,
    fix: () => FILTERMAIL,
    references: ['chatmail/relay README', 'RFC 3156 §4'],
  },
  async (bench) => {
    for (const what of ['readable', 'readable-from-outside'] as const) await judge(what, bench);
  },
);

check(
  {
    id: 'relay.signatures',
    title: say`Mail from elsewhere that nobody signed is refused`,
    failure: say`Whoever likes can write to this relay's users in anybody's name`,
    weight: 'required',
    needs: 'account',
    why: say`A relay knows other servers by their DKIM signatures and looks neither at SPF nor at DMARC. Where it takes mail without a valid signature of the sender's domain, every name can be forged. The message that tries it is in the account's own name, goes to the account itself and is deleted.`,
    fix: () => FILTERMAIL,
    references: ['RFC 6376 §6.3'],
  },
  (bench) => judge('unsigned', bench),
);
