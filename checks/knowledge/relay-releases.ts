/** The releases of chatmail relays that mailproof knows, oldest first: what each was made from, and when. */

export interface RelayRelease {
  readonly name: string;
  /** ISO 8601. */
  readonly date: string;
  readonly commit: string;
}

/** github.com/chatmail/relay, by tag; a relay that is deployed from a branch has other commits. */
export const RELAY_RELEASES: readonly [RelayRelease, ...RelayRelease[]] = [
  { name: '1.9.0', date: '2025-12-18', commit: '7191329a9f5100d220a3770733fd8d9cc66f532a' },
  { name: '1.10.0', date: '2026-04-30', commit: '16b00da3732a85e4788801cc0a804a6adc22df39' },
  { name: '1.11.0', date: '2026-05-15', commit: 'fe882e61df0b72ec18d92724d901291ef355886b' },
  { name: '1.12.0', date: '2026-07-31', commit: 'dc8e0a34a2f2de33218fbecf7ce73693c169982f' },
];

/** Nothing after it was known when this was written. */
export const NEWEST_RELAY: RelayRelease = RELAY_RELEASES.at(-1) ?? RELAY_RELEASES[0];

/** The release that was made from a commit. */
export function releaseOf(commit: string): RelayRelease | undefined {
  return RELAY_RELEASES.find((release) => release.commit === commit);
}
