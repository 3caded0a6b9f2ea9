export interface GeoPoint {
  readonly latitude: number;
  readonly longitude: number;
}

export interface MapFrame {
  readonly width: number;
  readonly height: number;
  /** Room kept free at the edges. */
  readonly margin: number;
}

export interface MapPoint<T> {
  readonly item: T;
  readonly x: number;
  readonly y: number;
}

export interface DrawnMap<T> {
  readonly points: readonly MapPoint<T>[];
  /** How many metres a unit of the drawing is. */
  readonly metres: number;
}

const METRES_A_DEGREE = 111_320;
/** Two schools side by side are not spread over the whole drawing. */
const LEAST_SPAN_METRES = 1_500;

/** Places points in a frame so that distances are true in every direction, as near as a district is flat. */
export function drawMap<T>(
  items: readonly T[],
  pointOf: (item: T) => GeoPoint,
  { width, height, margin }: MapFrame,
): DrawnMap<T> {
  if (items.length === 0) return { points: [], metres: 1 };
  const all = items.map((item) => ({ item, ...pointOf(item) }));
  const latitudes = all.map(({ latitude }) => latitude);
  const longitudes = all.map(({ longitude }) => longitude);
  const middle = { latitude: middleOf(latitudes), longitude: middleOf(longitudes) };
  const squeeze = Math.cos((middle.latitude * Math.PI) / 180);
  const across = Math.max(spanOf(longitudes) * squeeze * METRES_A_DEGREE, LEAST_SPAN_METRES);
  const along = Math.max(spanOf(latitudes) * METRES_A_DEGREE, LEAST_SPAN_METRES);
  const metres = Math.max(across / (width - 2 * margin), along / (height - 2 * margin));
  return {
    metres,
    points: all.map(({ item, latitude, longitude }) => ({
      item,
      x: width / 2 + ((longitude - middle.longitude) * squeeze * METRES_A_DEGREE) / metres,
      y: height / 2 - ((latitude - middle.latitude) * METRES_A_DEGREE) / metres,
    })),
  };
}

/** How far a name reaches beside its point, and how near above each other two names touch. */
const NAME = { length: 150, height: 26 };

/** On which side of its point a name stands: on the right, unless the edge or another point is in its way. */
export function nameSide<T>(point: MapPoint<T>, points: readonly MapPoint<T>[], width: number): 'left' | 'right' {
  if (point.x > width - NAME.length) return 'left';
  const inTheWay = points.some(
    ({ x, y }) => x > point.x && x - point.x < NAME.length && Math.abs(y - point.y) < NAME.height,
  );
  return inTheWay && point.x > NAME.length ? 'left' : 'right';
}

function middleOf(values: readonly number[]): number {
  return (Math.min(...values) + Math.max(...values)) / 2;
}

function spanOf(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}

/** A round length for the scale, at most a share of the drawing. @returns metres */
export function scaleLength(metres: number, room: number): number {
  const most = metres * room;
  const power = 10 ** Math.floor(Math.log10(most));
  return [5, 2, 1].map((step) => step * power).find((length) => length <= most) ?? power;
}
