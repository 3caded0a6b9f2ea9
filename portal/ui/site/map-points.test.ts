import { drawMap, nameSide, scaleLength } from './map-points';

const frame = { width: 400, height: 300, margin: 50 };
const at = (latitude: number, longitude: number) => ({ latitude, longitude });
const draw = (...points: readonly ReturnType<typeof at>[]) => drawMap(points, (point) => point, frame);

test('north is up, east is right, and the farthest stay inside', () => {
  const { points } = draw(at(10.8, 106.8), at(10.9, 106.9));
  expect(points[1]?.x).toBeGreaterThan(points[0]?.x ?? NaN);
  expect(points[1]?.y).toBeLessThan(points[0]?.y ?? NaN);
  for (const { x, y } of points) {
    expect(x).toBeGreaterThanOrEqual(50);
    expect(x).toBeLessThanOrEqual(350);
    expect(y).toBeGreaterThanOrEqual(49.9);
    expect(y).toBeLessThanOrEqual(250.1);
  }
});

test('a kilometre is as long upward as sideward', () => {
  const [origin, north, east] = draw(at(60, 20), at(60.1, 20), at(60, 20.2)).points;
  // At 60° a degree of longitude is half as long as one of latitude.
  const upward = (origin?.y ?? NaN) - (north?.y ?? NaN);
  expect(upward).toBeCloseTo((east?.x ?? NaN) - (origin?.x ?? NaN), 0);
});

test('one school stands in the middle', () => {
  expect(draw(at(10.8, 106.8)).points).toEqual([{ item: at(10.8, 106.8), x: 200, y: 150 }]);
});

test.each([
  [10, 120, 1000],
  [3, 100, 200],
  [1, 60, 50],
])('%s metres a unit, %s units: a scale of %s m', (metres, room, length) => {
  expect(scaleLength(metres, room)).toBe(length);
});

test('a name stands where neither the edge nor another point is in its way', () => {
  const point = (x: number, y: number) => ({ item: null, x, y });
  const [free, beside, east] = [point(400, 100), point(400, 200), point(900, 300)];
  const points = [free, beside, point(480, 210), east];
  expect(points.map((one) => nameSide(one, points, 960))).toEqual(['right', 'left', 'right', 'left']);
});
