export interface ProgressLines {
  /** Runs a step and prints what it made, how much of it, and how long it took. */
  step(what: string, work: () => Promise<number>): Promise<void>;
}

export function progressLines(): ProgressLines {
  return {
    async step(what, work) {
      const startedAt = performance.now();
      const count = await work();
      const seconds = ((performance.now() - startedAt) / 1000).toFixed(1).replace('.', ',');
      console.log(`  ${count.toLocaleString('vi')} ${what} (${seconds} giây)`);
    },
  };
}
