import { signInAttempts } from './sign-in-attempts';

const MINUTE = 60_000;

it('lets an account rest after too many wrong passwords, and others go on', () => {
  const attempts = signInAttempts({ most: 3, withinMs: 15 * MINUTE });
  for (let time = 0; time < 3; time++) attempts.failed('0901234567', time);
  expect(attempts.secondsToWait('0901234567', 3)).toBe(900);
  expect(attempts.secondsToWait('0901234568', 3)).toBe(0);
});

it('forgets after the time, and after the right password', () => {
  const attempts = signInAttempts({ most: 1, withinMs: MINUTE });
  attempts.failed('a', 0);
  expect(attempts.secondsToWait('a', MINUTE - 1)).toBe(1);
  expect(attempts.secondsToWait('a', MINUTE)).toBe(0);
  attempts.failed('a', MINUTE);
  attempts.succeeded('a');
  expect(attempts.secondsToWait('a', MINUTE)).toBe(0);
});
