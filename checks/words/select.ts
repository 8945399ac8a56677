/** Which checks a run is about: `--only` and `--skip`. */

/** Whether an id such as `dns.mx` matches a pattern: an id, an area, or either with `*`. */
export function matches(id: string, pattern: string): boolean {
  const exact = pattern.includes('.') || pattern === '*' ? pattern : `${pattern}.*`;
  const expression = exact
    .split('*')
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*');
  return new RegExp(`^${expression}$`).test(id);
}

/** Whether the settings select a check. */
export function selected(
  id: string,
  { only, skip }: { readonly only: readonly string[]; readonly skip: readonly string[] },
): boolean {
  const wanted = only.length === 0 || only.some((pattern) => matches(id, pattern));
  return wanted && !skip.some((pattern) => matches(id, pattern));
}
