/**
 * Draws what is seen of a timeline on a canvas: the same shapes as the SVG, for thousands of
 * marks. Colours come from the tokens, read once a theme.
 */
import { bar, glyphOf, inkOf, moved, type Ink, type Shape } from '~/components/timeline/shapes';
import { halo, hasLength, type Crowd, type Lens, type Seen, type Sight } from '~/components/timeline/sight';

export type Inks = Record<Ink | 'ink' | 'panel' | 'line-2', string>;
const names: readonly (keyof Inks)[] = [
  'accent',
  'p1',
  'p2',
  'p3',
  'seal',
  'ink',
  'ink-2',
  'ink-3',
  'paper',
  'panel',
  'line-2',
];

/** The colours of the theme that is shown. */
export function inksOf(element: Element): Inks {
  const style = getComputedStyle(element);
  return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(`--${name}`).trim()])) as Inks;
}

export interface Sheet {
  context: CanvasRenderingContext2D;
  inks: Inks;
  width: number;
  height: number;
  /** Between which heights marks may stand: below the axis, above the foot. */
  top: number;
  bottom: number;
  /** How far the sight has moved since it was laid out. */
  shift: number;
  /** How far the lanes are scrolled up. */
  scrolled: number;
  /** Text, against its usual size. */
  text: number;
}

const TALL = 14;
const paths = new Map<string, Path2D>();
const texts = new Map<string, string>();

function path(d: string): Path2D {
  let known = paths.get(d);
  if (!known) {
    if (paths.size > 5000) paths.clear();
    paths.set(d, (known = new Path2D(d)));
  }
  return known;
}

export function paint(sight: Sight, lens: Lens, sheet: Sheet): void {
  const { context, width, height, shift, scrolled } = sheet;
  context.clearRect(0, 0, width, height);
  context.save();
  context.beginPath();
  context.rect(0, sheet.top, width, sheet.bottom - sheet.top);
  context.clip();
  context.lineJoin = 'round';
  context.translate(shift, -scrolled);
  const inSight = (y: number, left: number, right: number) =>
    y > scrolled - 20 && y < scrolled + height + 20 && right + shift > -240 && left + shift < width + 20;
  const draw = (seen: Seen) => {
    if (inSight(seen.item.y, Math.min(seen.left, seen.x), Math.max(seen.right, seen.x)))
      paintMark(seen, lens, sheet);
  };
  context.strokeStyle = sheet.inks.p1;
  context.lineWidth = 0.75;
  for (const { x, from, to } of sight.links) {
    context.beginPath();
    context.moveTo(x, from);
    context.lineTo(x, to);
    context.stroke();
  }
  for (const seen of sight.seen) if (seen.item.form !== 'point') draw(seen);
  for (const crowd of sight.crowds) if (inSight(crowd.y, crowd.left, crowd.right)) paintCrowd(crowd, sheet);
  for (const seen of sight.seen) if (seen.item.form === 'point') draw(seen);
  context.restore();
}

function paintCrowd({ left, right, y, count }: Crowd, { context, inks, text }: Sheet): void {
  const width = Math.max(18, right - left + 14);
  context.fillStyle = inks.panel;
  context.strokeStyle = inks['line-2'];
  context.lineWidth = 1;
  context.beginPath();
  context.roundRect((left + right - width) / 2, y - 6.5, width, 13, 3);
  context.fill();
  context.stroke();
  context.fillStyle = inks['ink-2'];
  context.font = font(600, 10, text);
  context.textAlign = 'center';
  context.fillText(String(count), (left + right) / 2, y + 3.5);
  context.textAlign = 'left';
}

function paintMark(seen: Seen, lens: Lens, sheet: Sheet): void {
  const { item } = seen;
  if (item.ghosts.length) paintGhosts(seen, lens, sheet);
  if (item.form === 'thread') paintThread(seen, lens, sheet);
  else if (item.form === 'bar') paintBar(seen, TALL, sheet);
  else {
    if (hasLength(seen)) paintBar(seen, 4, sheet, 0.4);
    stamp(glyphOf(item.mark), seen.x, item.y, sheet);
  }
  if (seen.name) paintName(seen, sheet);
}

function paintGhosts({ item }: Seen, { from, scale }: Lens, { context, inks }: Sheet): void {
  const px = (at: number) => (at - from) * scale;
  context.strokeStyle = inks['ink-3'];
  item.ghosts.forEach((ghost, index) => {
    const next = item.ghosts[index + 1] ?? item;
    const [left, right] = [px(ghost.from), px(ghost.to)];
    context.lineWidth = 1;
    context.setLineDash([1, 3]);
    context.strokeRect(left, item.y - TALL / 2, Math.max(8, right - left), TALL);
    context.setLineDash([]);
    context.lineWidth = 0.75;
    context.save();
    context.translate(0, item.y - TALL / 2 - 1);
    // As long as the zoom is the same, so is the line: it is drawn from its own beginning.
    const start = (left + right) / 2;
    context.translate(start, 0);
    context.stroke(path(moved(0, Math.round((px(next.from) + px(next.to)) / 2 - start), 12)));
    context.restore();
  });
}

function paintThread({ item, left, right }: Seen, { from, scale }: Lens, { context, inks }: Sheet): void {
  const line = (start: number, end: number, dash: number[]) => {
    context.setLineDash(dash);
    context.beginPath();
    context.moveTo(start, item.y);
    context.lineTo(end, item.y);
    context.stroke();
    context.setLineDash([]);
  };
  context.strokeStyle = inks.p1;
  context.lineWidth = 2;
  line(left, Math.max(right - 1, left + 1), []);
  if (item.until !== null) line(right, (item.until - from) * scale, [3, 4]);
}

function paintBar(seen: Seen, tall: number, { context, inks }: Sheet, alpha = 1): void {
  const { mark } = seen.item;
  const [left, right] = halo(seen);
  const width = Math.max(8, right - left);
  const ink = inks[inkOf(mark)];
  context.save();
  context.translate(left, seen.item.y - tall / 2);
  const outline = path(bar(Math.round(width * 2) / 2, tall));
  const planned = mark.footing === 'planned' || mark.footing === 'supposed';
  if (mark.footing === 'happened' || planned) {
    context.globalAlpha = alpha;
    if (mark.soft_start || mark.soft_end) context.fillStyle = gradient(context, ink, width, mark);
    else {
      context.fillStyle = ink;
      if (planned) context.globalAlpha = alpha * 0.16;
    }
    context.fill(outline);
    context.globalAlpha = 1;
  }
  if (mark.footing !== 'happened' && tall === TALL) {
    context.strokeStyle = planned ? ink : inks['ink-3'];
    context.lineWidth = 1;
    if (planned) context.setLineDash([1.5, 2.5]);
    context.stroke(outline);
    context.setLineDash([]);
  }
  context.restore();
}

function gradient(
  context: CanvasRenderingContext2D,
  ink: string,
  width: number,
  { soft_start, soft_end }: Seen['item']['mark'],
): CanvasGradient {
  const fill = context.createLinearGradient(0, 0, width, 0);
  // Tokens are written with six digits; two more are how much shows through.
  const [faint, some] = [`${ink}0a`, `${ink}94`];
  fill.addColorStop(0, soft_start ? faint : some);
  fill.addColorStop(0.5, some);
  fill.addColorStop(1, soft_end ? faint : some);
  return fill;
}

function stamp(form: Shape, x: number, y: number, { context, inks }: Sheet): void {
  context.translate(x, y);
  const outline = path(form.d);
  if (form.fill) {
    context.fillStyle = inks[form.fill];
    context.fill(outline);
  }
  if (form.stroke) {
    context.strokeStyle = inks[form.stroke];
    context.lineWidth = form.width ?? 1;
    if (form.dash) context.setLineDash(form.dash.split(' ').map(Number));
    context.stroke(outline);
    if (form.dash) context.setLineDash([]);
  }
  context.translate(-x, -y);
}

function paintName({ item, name }: Seen, { context, inks, text }: Sheet): void {
  if (!name) return;
  const inside = name.where === 'inside';
  const solid = item.mark.footing === 'happened' && !item.mark.soft_start && !item.mark.soft_end;
  context.font = font(inside ? 600 : 400, 11, text);
  context.fillStyle = inside ? (solid ? inks.paper : inks.ink) : inks['ink-2'];
  context.fillText(name.text, name.x, name.where === 'above' ? item.y - 8 : item.y + 4);
}

function font(weight: number, size: number, scale: number): string {
  const key = `${weight} ${size} ${scale}`;
  let known = texts.get(key);
  if (!known)
    texts.set(
      key,
      (known = `${weight} ${size * scale}px "Inter Variable", Inter, "Noto Naskh Arabic", sans-serif`),
    );
  return known;
}
