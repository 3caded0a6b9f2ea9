/** More wait than may: try later. */
export class TooManyWaiting extends Error {
  constructor() {
    super('too many are waiting');
    this.name = 'TooManyWaiting';
  }
}

export interface Few {
  /** Works now or when its turn comes. @throws TooManyWaiting */
  run<T>(work: () => Promise<T>): Promise<T>;
}

/** Lets few works run at a time and a limited number wait: heavy work never takes the machine from those who only read. */
export function fewAtOnce({ running: most, waiting: longest }: { running: number; waiting: number }): Few {
  let running = 0;
  const queue: (() => void)[] = [];
  return {
    async run(work) {
      if (running >= most) {
        if (queue.length >= longest) throw new TooManyWaiting();
        // Whoever ends hands the place on: it is never free in between.
        await new Promise<void>((resolve) => queue.push(resolve));
      } else running += 1;
      try {
        return await work();
      } finally {
        const next = queue.shift();
        if (next === undefined) running -= 1;
        else next();
      }
    },
  };
}
