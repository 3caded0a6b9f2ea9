interface Waiting<Item, Answer> {
  readonly item: Item;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Makes one call of what several ask at about the same time: whoever asks while a call is under way goes with the next one. An
 * item's call begins after it was asked for, never before. When a call fails, it fails for all who were in it.
 *
 * @param call answers each item, in their order
 */
export function batched<Item, Answer>(
  call: (items: readonly Item[]) => Promise<readonly Answer[]>,
): (item: Item) => Promise<Answer> {
  let waiting: Waiting<Item, Answer>[] = [];
  let running = false;

  async function run(): Promise<void> {
    running = true;
    // Those who ask in this turn of the loop come along.
    await new Promise((resolve) => setImmediate(resolve));
    while (waiting.length > 0) {
      const taken = waiting;
      waiting = [];
      await answer(taken);
    }
    running = false;
  }

  async function answer(taken: readonly Waiting<Item, Answer>[]): Promise<void> {
    try {
      const answers = await call(taken.map(({ item }) => item));
      if (answers.length !== taken.length) throw new Error(`${taken.length} asked, ${answers.length} answered`);
      answers.forEach((one, index) => taken[index]?.resolve(one));
    } catch (error) {
      taken.forEach(({ reject }) => reject(error));
    }
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (!running) void run();
    });
}
