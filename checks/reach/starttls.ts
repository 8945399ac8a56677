/** Judges STARTTLS alike for SMTP and IMAP: it is offered and agreed to, nothing is smuggled in, and TLS follows. */
import type { Fact, Unknown } from '../../common/fact.ts';
import { say } from '../../common/say.ts';
import type { Service } from '../../common/services.ts';
import type { Bench } from '../words/bench.ts';
import type { Stuck } from '../../fixtures/senses.ts';
import { seenText } from './stuck.ts';

export interface Upgrading {
  readonly where: string;
  readonly service: Service;
  readonly clearBytes: Fact<number>;
  readonly session: Fact<unknown>;
  readonly stuck: Stuck | undefined;
}

/** What the server said to STARTTLS; `refusal` is set if it offered it and then said no. */
export interface Offer {
  readonly known?: undefined;
  readonly offered: boolean;
  readonly refusal: string | undefined;
}

/**
 * One conversation. The handshake itself counts: a server that agrees and then fails is no better than one that does
 * not offer STARTTLS at all.
 */
export function judgeStartTls(
  { claim, doubt }: Bench,
  { where, service, clearBytes, session, stuck }: Upgrading,
  offer: Offer | Unknown,
): void {
  if (offer.known === false && stuck?.before === 'starttls') {
    claim(false, {
      good: say`${where} answers STARTTLS`,
      bad: say`${where} offers STARTTLS and does not answer it`,
      observed: seenText(stuck),
    });
    return undefined;
  }
  if (offer.known === false) return doubt(offer);
  const offered = claim(offer.offered, {
    good: say`${where} offers STARTTLS`,
    bad: say`${where} does not offer STARTTLS`,
  });
  if (!offered) return undefined;
  const agreed = claim(offer.refusal === undefined, {
    good: say`${where} agrees to STARTTLS`,
    bad: say`${where} offers STARTTLS and then refuses it`,
    ...(offer.refusal === undefined ? {} : { observed: offer.refusal }),
  });
  if (!agreed) return undefined;
  // Either this was seen twice, or it is our own library that failed.
  if (!session.known && stuck?.before !== 'starttls') return doubt({ reason: session.reason });
  claim(session.known, {
    good: say`${where} becomes encrypted`,
    bad: say`${where} agrees to STARTTLS, and then TLS does not come about`,
    ...(stuck?.before === 'starttls' ? { observed: seenText(stuck) } : {}),
    ...(stuck?.before === 'starttls' && stuck.how === 'silent' ? { sign: `lost ${service.name}` } : {}),
  });
  // If no TLS follows, what came in its place is an excuse (Dovecot says BYE) and not an attack.
  if (!session.known || !clearBytes.known) return undefined;
  // RFC 3207 §4.2 and §6: what came in the clear must not count after the handshake.
  claim(clearBytes.value === 0, {
    good: say`${where} sends nothing in clear after it agreed to TLS`,
    bad: say`${where} sends ${clearBytes.value} more bytes in clear after it agreed to TLS; somebody on the way may be putting words into its mouth`,
  });
  return undefined;
}
