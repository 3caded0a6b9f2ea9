import { SCHOOL_LEVELS, type School, type SchoolLevel } from '@/data/content/school';
import type { SiteLinks } from '@/routing/links';
import { LEVEL_LABELS } from './labels';
import { drawMap, nameSide, scaleLength, type GeoPoint, type MapPoint } from './map-points';
import { splitSiteName } from './site-name';
import styles from './school-map.module.css';

/** For wide windows, and for narrow ones: a drawing made small would have names that nobody can read. */
const FRAMES = {
  wide: { width: 960, height: 460, margin: 80 },
  narrow: { width: 400, height: 420, margin: 60 },
} as const;
/** Beyond this many, names would lie on each other; they are in the list beneath and in each point's title. */
const MOST_NAMES = 14;

/** Where the schools lie to one another. Drawn here: tiles of somebody else's map would tell them who looks. */
export function SchoolMap({ schools, links }: { readonly schools: readonly School[]; readonly links: SiteLinks }) {
  const placed = schools.flatMap((school) => (school.position === null ? [] : [{ ...school.position, school }]));
  if (placed.length < 2) return null;
  return (
    <figure className={styles.map}>
      <Drawing form="wide" placed={placed} links={links} />
      <Drawing form="narrow" placed={placed} links={links} />
      <figcaption className={styles.legend}>
        {SCHOOL_LEVELS.filter((level) => placed.some(({ school }) => school.level === level)).map((level) => (
          <span key={level}>
            <svg viewBox="-12 -12 24 24" width="20" height="20" aria-hidden="true" className={styles[level]}>
              <Shape level={level} />
            </svg>
            {LEVEL_LABELS[level]}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}

interface PlacedSchool extends GeoPoint {
  readonly school: School;
}

interface DrawingProps {
  readonly form: keyof typeof FRAMES;
  readonly placed: readonly PlacedSchool[];
  readonly links: SiteLinks;
}

function Drawing({ form, placed, links }: DrawingProps) {
  const frame = FRAMES[form];
  const { width, height } = frame;
  const { points, metres } = drawMap(placed, (one) => one, frame);
  const named = placed.length <= MOST_NAMES;
  const scale = scaleLength(metres, width / 5);
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-label="Sơ đồ vị trí các trường" role="group" className={styles[form]}>
      <Grid width={width} height={height} />
      {points.map((point) => (
        <Mark
          key={point.item.school.code}
          point={point}
          links={links}
          side={named ? nameSide(point, points, width) : null}
        />
      ))}
      <g className={styles.north} transform={`translate(${width - 34} 42)`} aria-hidden="true">
        <path d="M0-24 9 9 0 3-9 9z" />
        <text y={30} textAnchor="middle">
          Bắc
        </text>
      </g>
      <g className={styles.scale} transform={`translate(20 ${height - 22})`} aria-hidden="true">
        <path d={`M0-6V0H${scale / metres}V-6`} />
        <text x={scale / metres + 10} y={2}>
          {scale < 1000 ? `${scale} m` : `${(scale / 1000).toLocaleString('vi-VN')} km`}
        </text>
      </g>
    </svg>
  );
}

interface MarkProps {
  readonly point: MapPoint<{ readonly school: School }>;
  readonly links: SiteLinks;
  /** On which side the name stands; null where there is no room for names. */
  readonly side: 'left' | 'right' | null;
}

function Mark({ point: { item, x, y }, links, side }: MarkProps) {
  const { school } = item;
  return (
    <a
      href={links.site('school', school.slug)}
      aria-label={school.name}
      className={`${styles.mark} ${styles[school.level]}`}
    >
      <g transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
        <title>{school.name}</title>
        <circle r={20} className={styles.target} />
        <Shape level={school.level} />
        {side !== null && (
          <text x={side === 'left' ? -18 : 18} y={5} textAnchor={side === 'left' ? 'end' : 'start'} aria-hidden="true">
            {splitSiteName(school.name).own}
          </text>
        )}
      </g>
    </a>
  );
}

/** The level is told by shape as well as by colour. */
function Shape({ level }: { readonly level: SchoolLevel }) {
  switch (level) {
    case 'preschool':
      return <circle r={9} />;
    case 'primary':
      return <path d="M0-10 10 8H-10z" />;
    case 'lowerSecondary':
      return <path d="M-8-8H8V8H-8z" />;
  }
}

function Grid({ width, height }: { readonly width: number; readonly height: number }) {
  const lines = (size: number) => Array.from({ length: Math.floor(size / 80) }, (_, index) => (index + 0.5) * 80);
  return (
    <g className={styles.grid} aria-hidden="true">
      {lines(width).map((x) => (
        <path key={`x${x}`} d={`M${x} 0V${height}`} />
      ))}
      {lines(height).map((y) => (
        <path key={`y${y}`} d={`M0 ${y}H${width}`} />
      ))}
    </g>
  );
}
