/** Why this machine, as it is, cannot run a lab: one plain sentence for its user. */
import { english, type Text } from '../../common/say.ts';

export class LabUnavailable extends Error {
  override readonly name = 'LabUnavailable';
  readonly text: Text;

  constructor(text: Text, options?: ErrorOptions) {
    super(english(text), options);
    this.text = text;
  }
}
