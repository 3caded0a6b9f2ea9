import { niceScale } from './nice-scale';

test.each([
  [
    [320, 460],
    [0, 100, 200, 300, 400, 500],
  ],
  [[7], [0, 2, 4, 6, 8]],
  [[1], [0, 1]],
  [[], [0, 1]],
  [[12_340], [0, 5000, 10_000, 15_000]],
  [[1000], [0, 200, 400, 600, 800, 1000]],
])('%j', (values, steps) => {
  const scale = niceScale(values);
  expect(scale.steps).toEqual(steps);
  expect(scale.top).toBe(steps.at(-1));
});
