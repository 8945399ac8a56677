/** What is known of an option. */
import type { Text } from '../../common/say.ts';

export interface OptionSpec {
  /** As typed after `--`, and as the key in mailproof.yaml. */
  readonly name: string;
  /** What stands for the value in the help; absent for a switch. */
  readonly value?: string;
  readonly many?: boolean;
  /**
   * What a value must be, where it is not any text: an amount of seconds, a whole number, a span of time, patterns of
   * ids of checks, or one of these words.
   */
  readonly takes?: 'seconds' | 'count' | 'span' | 'checks' | readonly string[];
  readonly help: Text;
  /** Can stand in the configuration file for one domain of several. */
  readonly perDomain?: boolean;
  /** Cannot stand in the configuration file. */
  readonly commandLineOnly?: boolean;
  /** Without a value it asks for a list of them. */
  readonly listed?: boolean;
  /** The one command that it goes with. */
  readonly command?: string;
}
