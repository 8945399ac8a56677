/** Senses of which a test tells only a part. */

/** The part that is told; whatever else a judge asks for is a mistake of the test, which the error names. */
export function notTold<T extends object>(sense: string, told: Partial<T> = {}): T {
  return new Proxy(told, {
    get(target, name) {
      if (Reflect.has(target, name)) return Reflect.get(target, name) as unknown;
      throw new Error(`the test does not tell what ${sense}.${String(name)} says`);
    },
  }) as T;
}
