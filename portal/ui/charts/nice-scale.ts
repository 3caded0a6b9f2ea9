export interface Scale {
  /** The value at the far end of the axis. */
  readonly top: number;
  readonly steps: readonly number[];
}

/** Round steps from nothing up to the largest value or a little above it. */
export function niceScale(values: readonly number[]): Scale {
  const most = Math.max(1, ...values);
  const power = 10 ** Math.floor(Math.log10(most));
  const step = [0.2, 0.5, 1, 2].map((part) => part * power).find((size) => most / size <= 5.5) ?? power;
  const whole = Math.max(1, Math.round(step));
  const count = Math.ceil(most / whole);
  return { top: count * whole, steps: Array.from({ length: count + 1 }, (_, index) => index * whole) };
}
