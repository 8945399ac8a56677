export async function peers(_: unknown): Promise<{ readonly text: string; readonly complaints: readonly string[] }> {
  return { text: '', complaints: [] };
}
