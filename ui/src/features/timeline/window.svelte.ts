/**
 * Knows which stretch of civil time is in sight and how wide the sight is. Zooms and moves
 * within limits: from a few hours to as many years as there are marks, and some.
 */
import { DAY, HOUR, dayStart } from '~/components/timeline/time';

const LEAST = 4 * HOUR;
const MOST = 400 * 365.25 * DAY;
/** Of the width, left free beside the first and the last mark. */
const MARGIN = 0.04;

export class TimeWindow {
  from = $state(0);
  to = $state(DAY);
  width = $state(800);
  /** Nothing was shown yet. */
  fresh = $state(true);
  /** Pixels a millisecond. */
  readonly scale = $derived(this.width / (this.to - this.from));
  readonly middle = $derived((this.from + this.to) / 2);

  show(from: number, to: number): void {
    const length = Math.min(MOST, Math.max(LEAST, to - from));
    const middle = (from + to) / 2;
    this.from = middle - length / 2;
    this.to = middle + length / 2;
    this.fresh = false;
  }

  /** Shows these days with a margin. */
  fit(first: string | null, last: string | null): void {
    const [from, to] = [dayStart(first), dayStart(last)];
    if (from === null || to === null) return;
    const margin = Math.max(DAY, (to - from) * MARGIN);
    this.show(from - margin, to + DAY + margin);
  }

  /** More than one is nearer. */
  zoom(factor: number, at = this.middle): void {
    const length = this.to - this.from;
    const next = Math.min(MOST, Math.max(LEAST, length / factor));
    const share = (at - this.from) / length;
    this.show(at - share * next, at + (1 - share) * next);
  }

  /** Moves by a share of the width. */
  move(share: number): void {
    const step = (this.to - this.from) * share;
    this.show(this.from + step, this.to + step);
  }

  /** Brings a stretch into sight without a change of zoom, unless it is longer than the sight. */
  reveal(from: number, to: number): void {
    const length = this.to - this.from;
    const edge = length * 0.05;
    if (to - from > length * 0.9) {
      if (from > this.to || to < this.from) this.show((from + to - length) / 2, (from + to + length) / 2);
      return;
    }
    if (from < this.from + edge) this.show(from - edge, from - edge + length);
    else if (to > this.to - edge) this.show(to + edge - length, to + edge);
  }

  x(at: number): number {
    return (at - this.from) * this.scale;
  }

  at(x: number): number {
    return this.from + x / this.scale;
  }
}
