import { setTimeout as delay } from 'node:timers/promises';

/** Asks again and again until the answer is wanted. Says what was seen last when it never is. */
export async function eventually<T>(
  ask: () => Promise<T> | T,
  wanted: (answer: T) => boolean,
  withinMs = 20_000,
): Promise<T> {
  const end = Date.now() + withinMs;
  for (;;) {
    const answer = await ask();
    if (wanted(answer)) return answer;
    if (Date.now() > end) throw new Error(`not within ${withinMs} ms; last seen: ${JSON.stringify(answer)}`);
    await delay(25);
  }
}
