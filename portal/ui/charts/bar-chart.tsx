import { niceScale } from './nice-scale';
import styles from './bar-chart.module.css';

export interface Bar {
  readonly name: string;
  /** null where it is not told. */
  readonly value: number | null;
}

export interface BarChartProps {
  readonly bars: readonly Bar[];
  /** What is counted, under the axis. */
  readonly unit: string;
}

const WIDTH = 640;
const NAME_ROOM = 165;
const VALUE_ROOM = 90;
const ROW = 44;
const AXIS = 46;

/**
 * Lying bars, drawn on the server. The table beside it says the same, and better to those who listen: the drawing is hidden
 * from them.
 */
export function BarChart({ bars, unit }: BarChartProps) {
  const { top, steps } = niceScale(bars.map(({ value }) => value ?? 0));
  const room = WIDTH - NAME_ROOM - VALUE_ROOM;
  const height = bars.length * ROW + AXIS;
  const at = (value: number) => NAME_ROOM + (value / top) * room;
  return (
    <svg viewBox={`0 0 ${WIDTH} ${height}`} aria-hidden="true" className={styles.chart}>
      {steps.map((step) => (
        <g key={step} className={styles.step}>
          <path d={`M${at(step)} 0V${height - AXIS + 6}`} />
          <text x={at(step)} y={height - AXIS + 24} textAnchor="middle">
            {step.toLocaleString('vi-VN')}
          </text>
        </g>
      ))}
      <text x={NAME_ROOM + room / 2} y={height - 2} textAnchor="middle" className={styles.unit}>
        {unit}
      </text>
      {bars.map(({ name, value }, index) => (
        <g key={name} transform={`translate(0 ${index * ROW})`}>
          <text x={NAME_ROOM - 12} y={ROW / 2 + 6} textAnchor="end" className={styles.name}>
            {name}
          </text>
          {value !== null && (
            <rect x={NAME_ROOM} y={8} width={Math.max(2, (value / top) * room)} height={ROW - 16} rx={4} />
          )}
          <text x={at(value ?? 0) + 10} y={ROW / 2 + 6} className={styles.value}>
            {value === null ? 'không nêu' : value.toLocaleString('vi-VN')}
          </text>
        </g>
      ))}
    </svg>
  );
}
