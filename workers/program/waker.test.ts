import { createWaker } from './waker';

const LONG = 60_000;

it('ends a wait that is under way', async () => {
  const waker = createWaker();
  const waiting = waker.wait(LONG);
  waker.wake();
  await waiting;
});

it('misses no call that came before the wait', async () => {
  const waker = createWaker();
  waker.wake();
  waker.wake();
  await waker.wait(LONG);
});

it('waits again after it was woken', async () => {
  const waker = createWaker();
  waker.wake();
  await waker.wait(LONG);
  let woken = false;
  const second = waker.wait(5).then(() => (woken = true));
  expect(woken).toBe(false);
  await second;
});
