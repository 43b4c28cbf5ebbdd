/**
 * Owns where the names of marks stand so that none covers another or a mark. Greedy, and the
 * same for the same input: who comes first chooses first. A name that finds no room beside its
 * mark stands a little away on a hairline; one that finds none at all is left out, and its mark
 * still says it when it has the focus.
 */
export interface Labelled {
  key: string;
  x: number;
  y: number;
  /** Radius of the mark. */
  r: number;
  /** Size of the text. */
  width: number;
  height: number;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Label extends Box {
  key: string;
  /** The end of the hairline at the text; absent beside the mark. */
  line?: [number, number];
}

interface Frame {
  width: number;
  height: number;
}

const GAP = 4;
/** Directions tried, the best to read first: after the mark, before it, above, below, corners. */
const WAYS: readonly [number, number][] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
];
/** How far from the mark, in pixels. */
const REACHES = [0, 12, 26, 42];

export const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** In the order given: the first is placed first. `taken` is ground no name may cover. */
export function placed(marks: readonly Labelled[], frame: Frame, taken: readonly Box[] = []): Label[] {
  const covered: Box[] = [...taken, ...marks.map(around)];
  const labels: Label[] = [];
  for (const mark of marks) {
    const label = firstFree(mark, frame, covered);
    if (!label) continue;
    labels.push(label);
    covered.push(label);
  }
  return labels;
}

const around = ({ x, y, r }: Labelled): Box => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r });

function firstFree(mark: Labelled, frame: Frame, covered: readonly Box[]): Label | null {
  for (const reach of REACHES) {
    for (const way of WAYS) {
      const box = boxAt(mark, way, reach);
      if (inside(box, frame) && !covered.some((other) => overlaps(box, other))) {
        return { key: mark.key, ...box, ...(reach ? { line: lineTo(mark, box) } : {}) };
      }
    }
  }
  return null;
}

function boxAt({ x, y, r, width, height }: Labelled, [dx, dy]: [number, number], reach: number): Box {
  const far = r + GAP + reach;
  const left = dx > 0 ? x + far : dx < 0 ? x - far - width : x - width / 2;
  // Beside the mark the text is centred on it; above and below it keeps its distance.
  const top = dy > 0 ? y + far : dy < 0 ? y - far - height : y - height / 2;
  return { x: left, y: top, width, height };
}

const inside = (box: Box, frame: Frame): boolean =>
  box.x >= 0 && box.y >= 0 && box.x + box.width <= frame.width && box.y + box.height <= frame.height;

/** The point of a box nearest to the mark. */
function lineTo({ x, y }: Labelled, box: Box): [number, number] {
  const near = (least: number, value: number, most: number) => Math.min(most, Math.max(least, value));
  return [near(box.x, x, box.x + box.width), near(box.y, y, box.y + box.height)];
}
