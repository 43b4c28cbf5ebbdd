/**
 * Owns how each mark looks, as outlines around its own place: drawn as SVG where there are few,
 * on a canvas where there are many, from the same data. Form tells kinds apart and outline tells
 * footings; colour only helps.
 */
import type { TimelineMark } from '~/api/types';

/** Names of colours among the tokens. */
export type Ink = 'accent' | 'p1' | 'p2' | 'p3' | 'seal' | 'ink-2' | 'ink-3' | 'paper';

export interface Shape {
  /** An outline around 0, 0. */
  d: string;
  fill: Ink | null;
  stroke: Ink | null;
  dash?: string;
  width?: number;
}

const DISC = 'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0Z';
const SMALL = 'M-3 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0Z';
const DIAMOND = 'M0-5L5 0L0 5L-5 0Z';
const SQUARE = 'M-4-4H4V4H-4Z';
const UP = 'M0-6L6 4H-6Z';
const DOWN = 'M0 5L-5-4H5Z';
const CROSS = 'M-4-4L4 4M4-4L-4 4';
const BAR = 'M-2-5.5H2V5.5H-2Z';
const HEX = 'M-2.5-4.5H2.5L5 0L2.5 4.5H-2.5L-5 0Z';
const STAR = 'M0-5.5L1.6-1.8L5.2-1.7L2.4.7L3.3 4.4L0 2.3L-3.3 4.4L-2.4.7L-5.2-1.7L-1.6-1.8Z';
const SPEECH = 'M-4.5-4H4.5V2.5H0L-2.5 5V2.5H-4.5Z';

const filled = (d: string, ink: Ink): Shape => ({ d, fill: ink, stroke: 'paper', width: 1 });
const hollow = (d: string, ink: Ink): Shape => ({ d, fill: 'paper', stroke: ink, width: 1.5 });

type Part = NonNullable<TimelineMark['part']>;
type Asserts = NonNullable<TimelineMark['asserts']>;

const parts: Record<Part, Shape> = {
  ask: filled(DISC, 'p1'),
  reiteration: filled(SMALL, 'p1'),
  notice: hollow(SMALL, 'p1'),
  answer: filled(DIAMOND, 'p1'),
  end: { d: CROSS, fill: null, stroke: 'p1', width: 2 },
  silence: { ...hollow(DISC, 'p1'), dash: '1.5 2' },
};

const assertions: Record<Asserts, Shape> = {
  round: filled(SQUARE, 'accent'),
  delegation: hollow(SQUARE, 'accent'),
  offer: parts.ask,
  issue: filled(HEX, 'p2'),
  position: filled(BAR, 'p2'),
  venue_stance: hollow(DOWN, 'p3'),
  statement: hollow(SPEECH, 'ink-2'),
  incident_report: hollow(UP, 'seal'),
  pledge: hollow(HEX, 'p3'),
  silence: { ...hollow(DISC, 'ink-2'), dash: '1.5 2' },
  outcome: filled(STAR, 'p3'),
};

/** The form of what is drawn as a point. */
export function glyphOf(mark: Pick<TimelineMark, 'kind' | 'part' | 'asserts' | 'footing'>): Shape {
  const form =
    (mark.part && parts[mark.part]) ??
    (mark.asserts && assertions[mark.asserts]) ??
    (mark.kind === 'incident' ? filled(UP, 'seal') : filled(DISC, 'ink-2'));
  return onFooting(form, mark.footing);
}

/** What did not happen is not filled: dotted when planned or supposed, thin when denied or superseded. */
function onFooting(form: Shape, footing: TimelineMark['footing']): Shape {
  const ink = form.fill === 'paper' || form.fill === null ? form.stroke : form.fill;
  switch (footing) {
    case 'planned':
    case 'supposed':
      return { ...form, fill: 'paper', stroke: ink, dash: '1.5 2', width: 1.5 };
    case 'denied':
    case 'superseded':
    case 'called_off':
      return { ...form, fill: null, stroke: 'ink-3', width: 1 };
    default:
      return form;
  }
}

/** The colour of what is drawn with a length. */
export function inkOf({ kind, part }: Pick<TimelineMark, 'kind' | 'part'>): Ink {
  if (kind === 'offer' || part) return 'p1';
  if (kind === 'pledge') return 'p3';
  if (kind === 'incident') return 'seal';
  return kind === 'round' ? 'accent' : 'ink-3';
}

/** A bar of a length and height, its corners rounded. */
export function bar(width: number, height: number): string {
  const r = Math.min(3, width / 2, height / 2);
  const [w, h] = [width - 2 * r, height - 2 * r];
  return `M${r} 0h${w}a${r} ${r} 0 0 1 ${r} ${r}v${h}a${r} ${r} 0 0 1-${r} ${r}h-${w}a${r} ${r} 0 0 1-${r}-${r}v-${h}a${r} ${r} 0 0 1 ${r}-${r}Z`;
}

/** From a date given up to the one that took its place: a hairline above both, with its head at the new one. */
export function moved(from: number, to: number, rise: number): string {
  const way = Math.sign(to - from) || 1;
  return `M${from} 0Q${(from + to) / 2} ${-rise} ${to} 0M${to - way * 4}-3.5L${to} 0L${to - way * 5} 1`;
}
