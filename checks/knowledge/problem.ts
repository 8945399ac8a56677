/** What a reader of records finds wrong: a sentence, and how much it matters. */
import type { Text } from '../../common/say.ts';
import type { Weight } from '../words/card.ts';
import { whatWasFound, type Standard } from './receivers/index.ts';

export interface Problem {
  readonly message: Text;
  readonly level: Weight;
  /** What receivers made of such a record when it was tried. */
  readonly observed?: Text;
  /** What to do about exactly this, where the card's fix is not it. */
  readonly fix?: Text;
}

export function required(message: Text): Problem {
  return { message, level: 'required' };
}

export function recommended(message: Text): Problem {
  return { message, level: 'recommended' };
}

export function advice(message: Text): Problem {
  return { message, level: 'advice' };
}

/** Whether a problem breaks the thing it was found in. */
export function broken(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.level === 'required');
}

/** The problem, with what receivers made of such a record ({@link whatWasFound}). */
export function tried(problem: Problem, standard: Standard, form: string): Problem {
  return { ...problem, observed: whatWasFound(standard, form) };
}
