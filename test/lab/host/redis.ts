/** Public keys in what redis holds. */
import type { KeyName } from '../blueprint.ts';

/** Puts keys where the blueprint says `{{dkim}}` (the one that belongs to `signing`) or `{{dkim other2048}}`. */
export function withDkimKeys(text: string, signing: KeyName, keyOf: (name: KeyName) => string | undefined): string {
  return text.replace(
    /\{\{dkim ?(\w*)\}\}/g,
    (_, name: string) => keyOf(name === '' ? signing : (name as KeyName)) ?? '',
  );
}
