/** A bench that writes down what a judge says. */
import { english } from '../../../../common/say.ts';
import type { Bench } from '../../../../checks/words/bench.ts';

export interface ToyBench {
  readonly bench: Pick<Bench, 'claim' | 'doubt' | 'sure' | 'evidence'>;
  /** Claims that do not hold, at their level where it is not the card's, and doubts with their cause. */
  readonly said: string[];
  /** Claims that hold. */
  readonly held: string[];
}

export function toyBench(): ToyBench {
  const said: string[] = [];
  const held: string[] = [];
  const doubt: Bench['doubt'] = ({ reason, cause }) => {
    said.push(`? ${english(reason)}${cause === undefined ? '' : ` (see ${cause})`}`);
  };
  return {
    said,
    held,
    bench: {
      claim: (holds, { good, bad, level }) => {
        if (holds) held.push(english(good));
        else said.push(`${level === undefined ? '' : `${level}: `}${english(bad)}`);
        return holds;
      },
      doubt,
      sure: (fact) => {
        if (fact.known) return fact.value;
        throw new Error(english(fact.reason));
      },
      evidence: () => undefined,
    },
  };
}
