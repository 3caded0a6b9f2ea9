import { SCHOOL_LEVELS, type School, type SchoolLevel } from '@/data/content/school';
import type { SiteLinks } from '@/routing/links';
import { LEVEL_LABELS } from './labels';
import { drawMap, scaleLength, type MapPoint } from './map-points';
import { splitSiteName } from './site-name';
import styles from './school-map.module.css';

const FRAME = { width: 960, height: 520, margin: 90 };
const SCALE_ROOM = 180;
/** Beyond this many, names would lie on each other; they are in the list beneath and in each point's title. */
const MOST_NAMES = 14;

/** Where the schools lie to one another. Drawn here: tiles of somebody else's map would tell them who looks. */
export function SchoolMap({ schools, links }: { readonly schools: readonly School[]; readonly links: SiteLinks }) {
  const placed = schools.flatMap((school) => (school.position === null ? [] : [{ ...school.position, school }]));
  if (placed.length < 2) return null;
  const { points, metres } = drawMap(placed, (one) => one, FRAME);
  const named = placed.length <= MOST_NAMES;
  const scale = scaleLength(metres, SCALE_ROOM);
  return (
    <figure className={styles.map}>
      <svg viewBox={`0 0 ${FRAME.width} ${FRAME.height}`} aria-label="Sơ đồ vị trí các trường" role="group">
        <Grid />
        {points.map((point) => (
          <Mark key={point.item.school.code} point={point} links={links} named={named} />
        ))}
        <g className={styles.north} transform={`translate(${FRAME.width - 44} 46)`} aria-hidden="true">
          <path d="M0-24 9 9 0 3-9 9z" />
          <text y={30} textAnchor="middle">
            Bắc
          </text>
        </g>
        <g className={styles.scale} transform={`translate(32 ${FRAME.height - 28})`} aria-hidden="true">
          <path d={`M0-6V0H${scale / metres}V-6`} />
          <text x={scale / metres + 10} y={2}>
            {scale < 1000 ? `${scale} m` : `${(scale / 1000).toLocaleString('vi-VN')} km`}
          </text>
        </g>
      </svg>
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

interface MarkProps {
  readonly point: MapPoint<{ readonly school: School }>;
  readonly links: SiteLinks;
  readonly named: boolean;
}

function Mark({ point: { item, x, y }, links, named }: MarkProps) {
  const { school } = item;
  // Near the right edge the name stands on the left.
  const left = x > FRAME.width * 0.72;
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
        {named && (
          <text x={left ? -18 : 18} y={5} textAnchor={left ? 'end' : 'start'} aria-hidden="true">
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

function Grid() {
  const lines = (size: number) => Array.from({ length: Math.floor(size / 80) }, (_, index) => (index + 0.5) * 80);
  return (
    <g className={styles.grid} aria-hidden="true">
      {lines(FRAME.width).map((x) => (
        <path key={`x${x}`} d={`M${x} 0V${FRAME.height}`} />
      ))}
      {lines(FRAME.height).map((y) => (
        <path key={`y${y}`} d={`M0 ${y}H${FRAME.width}`} />
      ))}
    </g>
  );
}
