/** Delta Chat's core as it gets on with a healthy server. */
import { known } from '../../../common/fact.ts';
import { say } from '../../../common/say.ts';
import type { ChatExchange, DeltaChat, ChatLetter, Setup } from '../../../fixtures/deltachat/types.ts';

const [FIRST, SECOND] = ['monitor@example.org', 'second@example.org'] as const;

/** Two accounts of the server, and none elsewhere. */
export function deltaChatOf(changes: Partial<DeltaChat> = {}): DeltaChat {
  return {
    missing: (what) => (what === 'peer' ? say`There is no peer` : undefined),
    link: async () => known({ kind: 'account', place: 'mailadm.example.org' }),
    setup: async () => known(setupOf()),
    conversation: async () => known(conversationOf()),
    remarks: () => [],
    close: async () => undefined,
    ...changes,
  };
}

export function setupOf(changes: Partial<Setup> = {}): Setup {
  return { address: FIRST, result: 'connected', seconds: 2, message: '', steps: [], ...changes };
}

/** Every letter of it is as told; one that is told nothing of arrives encrypted and whole. */
export function conversationOf(changes: Partial<ChatLetter> = {}): ChatExchange {
  return {
    first: FIRST,
    second: SECOND,
    send: async ({ back = false, attachment = 0 }) =>
      known({
        from: back ? SECOND : FIRST,
        to: back ? FIRST : SECOND,
        attachment,
        arrived: { seconds: 1, encrypted: true, intact: true },
        ...changes,
      }),
  };
}
