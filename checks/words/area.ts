/** What an area of checks is called, and what its checks say of the server. */
import type { Text } from '../../common/say.ts';

export interface Area<Id extends string = string> {
  /** The name of its folder, and what the ids of its checks begin with: `smtp`. */
  readonly id: Id;
  /** What people read above its checks. */
  readonly title: Text;
  /**
   * Its checks speak to the server itself; else to DNS, lists and registries only, and what they know says nothing of
   * whether the server answers.
   */
  readonly contact: boolean;
}
