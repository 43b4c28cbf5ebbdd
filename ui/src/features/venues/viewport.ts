/**
 * Owns where the map is looked at: a scale and a shift over what was fitted, how pointer, wheel
 * and keys change them, and how far they may. Knows nothing of projections.
 */
export interface Viewport {
  /** Times the fitted scale. */
  k: number;
  x: number;
  y: number;
}

export interface Size {
  width: number;
  height: number;
}

export const fitted: Viewport = { k: 1, x: 0, y: 0 };

const CLOSEST = 40;
const WIDEST = 0.5;
/** How much one key, or one notch of a wheel, brings nearer. */
export const STEP = 1.5;
/** How far one key pans, as a part of the view. */
const PAN = 0.15;

const between = (least: number, value: number, most: number) => Math.min(most, Math.max(least, value));

/** Brings nearer, or away, so that what is at `at` stays there. */
export function zoomed(view: Viewport, factor: number, at: [number, number], size: Size): Viewport {
  const k = between(WIDEST, view.k * factor, CLOSEST);
  const by = k / view.k;
  return kept({ k, x: at[0] - (at[0] - view.x) * by, y: at[1] - (at[1] - view.y) * by }, size);
}

export const panned = (view: Viewport, dx: number, dy: number, size: Size): Viewport =>
  kept({ ...view, x: view.x + dx, y: view.y + dy }, size);

/** The middle of what was fitted never leaves the view, so that nobody gets lost. */
function kept(view: Viewport, { width, height }: Size): Viewport {
  return {
    k: view.k,
    x: between(-view.k * width, view.x, width),
    y: between(-view.k * height, view.y, height),
  };
}

/** What was fitted to a point, as it is seen. */
export const seen = (view: Viewport, [x, y]: readonly [number, number]): [number, number] => [
  view.k * x + view.x,
  view.k * y + view.y,
];

/** Puts a point in the middle without changing the scale. */
export function centred(view: Viewport, point: readonly [number, number], size: Size): Viewport {
  const [x, y] = seen(view, point);
  return panned(view, size.width / 2 - x, size.height / 2 - y, size);
}

export const isSeen = ([x, y]: readonly [number, number], { width, height }: Size, margin = 0): boolean =>
  x >= margin && y >= margin && x <= width - margin && y <= height - margin;

/** What a key does to the view; null when it does nothing to it. */
export function keyed(
  view: Viewport,
  { key, shiftKey }: { key: string; shiftKey: boolean },
  size: Size,
): Viewport | null {
  const middle: [number, number] = [size.width / 2, size.height / 2];
  if (key === '+' || key === '=') return zoomed(view, STEP, middle, size);
  if (key === '-' || key === '_') return zoomed(view, 1 / STEP, middle, size);
  if (key === '0') return fitted;
  if (!shiftKey) return null;
  const steps: Record<string, [number, number]> = {
    ArrowLeft: [PAN, 0],
    ArrowRight: [-PAN, 0],
    ArrowUp: [0, PAN],
    ArrowDown: [0, -PAN],
  };
  const step = steps[key];
  return step ? panned(view, step[0] * size.width, step[1] * size.height, size) : null;
}

/** The mark an arrow key leads to from another: the nearest one lying mostly that way. */
export function towards(
  key: string,
  from: number,
  points: readonly (readonly [number, number])[],
): number | null {
  const ways: Record<string, [number, number]> = {
    ArrowLeft: [-1, 0],
    ArrowRight: [1, 0],
    ArrowUp: [0, -1],
    ArrowDown: [0, 1],
  };
  const way = ways[key];
  const start = points[from];
  if (!way || !start) return null;
  let best: { at: number; far: number } | null = null;
  points.forEach(([x, y], at) => {
    const [dx, dy] = [x - start[0], y - start[1]];
    const along = dx * way[0] + dy * way[1];
    const aside = Math.abs(dx * way[1]) + Math.abs(dy * way[0]);
    if (at === from || along <= 0.5 || aside > along * 2.5) return;
    const far = along + aside * 2;
    if (!best || far < best.far) best = { at, far };
  });
  return (best as { at: number } | null)?.at ?? null;
}
