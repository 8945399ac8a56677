/**
 * From now on these signals do not end the process: a child gets them too, or files are half in their places. Returns
 * what ends that.
 */
export function deafTo(...signals: readonly NodeJS.Signals[]): () => void {
  for (const signal of signals) process.on(signal, ignore);
  return () => {
    for (const signal of signals) process.off(signal, ignore);
  };
}

function ignore(): void {}
