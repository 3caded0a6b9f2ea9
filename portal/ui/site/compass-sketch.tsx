import type { Site } from '@/data/content/sites';
import styles from './compass-sketch.module.css';

export interface GeoPosition {
  readonly latitude: number;
  readonly longitude: number;
}

/** Seconds of arc between two lines: about 150 m on the ground at Vietnam's latitudes. */
const STEP = 5;
const SIZE = 320;
/** Figures this near to the corner would lie on each other. */
const EDGE = 48;

/**
 * Where the place lies on the grid of the earth, drawn here: tiles of somebody else's map would tell them who visits the school.
 */
export function CompassSketch({ site, position }: { readonly site: Site; readonly position: GeoPosition }) {
  const longitudes = linesAround(position.longitude);
  const latitudes = linesAround(position.latitude);
  return (
    <svg viewBox={`0 0 ${SIZE} ${SIZE}`} role="img" aria-labelledby="phac-hoa" className={styles.sketch}>
      <title id="phac-hoa">
        {`Phác họa vị trí ${site.name} trên lưới tọa độ, phía trên là hướng Bắc; mỗi ô chừng 150 mét`}
      </title>
      <g className={styles.grid}>
        {longitudes.map(({ at, text }) => (
          <g key={text}>
            <path d={`M${at} 0V${SIZE}`} />
            {at < SIZE - EDGE && (
              <text x={at + 4} y={SIZE - 7}>
                {text}
              </text>
            )}
          </g>
        ))}
        {latitudes.map(({ at, text }) => (
          <g key={text}>
            <path d={`M0 ${SIZE - at}H${SIZE}`} />
            {at > EDGE && (
              <text x={SIZE - 6} y={SIZE - at - 5} textAnchor="end">
                {text}
              </text>
            )}
          </g>
        ))}
      </g>
      <circle className={styles.near} cx={SIZE / 2} cy={SIZE / 2} r={64} />
      <path className={styles.gate} d="M146 172v-16a14 14 0 0 1 28 0v16h-8v-15a6 6 0 0 0-12 0v15z" />
      <g className={styles.north} transform="translate(34 36)">
        <path d="M0-20 8 8 0 3-8 8z" />
        <text y={24} textAnchor="middle">
          Bắc
        </text>
      </g>
    </svg>
  );
}

interface GridLine {
  /** From the left or from the foot of the drawing. */
  readonly at: number;
  /** `50′ 25″` */
  readonly text: string;
}

function linesAround(degrees: number): readonly GridLine[] {
  const seconds = degrees * 3600;
  const first = Math.floor(seconds / STEP) - 1;
  return [first, first + 1, first + 2, first + 3].map((line) => {
    const value = Math.abs(line * STEP);
    return {
      at: SIZE / 2 + ((line * STEP - seconds) / STEP) * 100,
      text: `${Math.floor(value / 60) % 60}′ ${value % 60}″`,
    };
  });
}
