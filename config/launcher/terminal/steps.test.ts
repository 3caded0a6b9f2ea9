import { recordedOutput } from '../testing/recorded-output';
import { createSteps } from './steps';
import { formatDuration } from './format-duration';

test('a step says how it ended and gives its answer', async () => {
  const output = recordedOutput();
  const steps = createSteps(output);
  expect(await steps.run('Việc một', () => 42)).toBe(42);
  await expect(steps.run('Việc hai', () => Promise.reject(new Error('hỏng')))).rejects.toThrow('hỏng');
  expect(output.text()).toMatch(/^✔ Việc một {2}\d+,\d giây\n✘ Việc hai {2}\d+,\d giây\n$/);
});

test('on a terminal, what a step is busy with is drawn on one line without the colours it came with', async () => {
  const output = { ...recordedOutput(), isTTY: true, columns: 60 };
  const ci = process.env['CI'];
  delete process.env['CI'];
  try {
    const steps = createSteps(output);
    await steps.run('Dựng', (note) => {
      note('\u001b[32mmàu\u001b[0m\tmè');
      steps.say('một dòng ở lại');
    });
    const drawn = output.text();
    expect(drawn).toContain('một dòng ở lại\n');
    expect(drawn).toContain('màu mè');
    expect(drawn).not.toContain('\u001b[32m');
  } finally {
    if (ci !== undefined) process.env['CI'] = ci;
  }
});

test.each([
  [0, '0,0 giây'],
  [1_249, '1,2 giây'],
  [59_940, '59,9 giây'],
  [60_000, '1 phút 00 giây'],
  [125_400, '2 phút 05 giây'],
])('%i ms is written "%s"', (milliseconds, text) => {
  expect(formatDuration(milliseconds)).toBe(text);
});
