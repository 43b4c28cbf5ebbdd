/** Owns which stretch is worth looking at first. */
import type { Stretch } from './scene';
import { DAY } from './time';

/** Days before and after, at first. */
const NEAR = 60;
/** Times a first look should hold, as far as there are any. */
const ENOUGH = 40;
const MOST = 0.8;

/**
 * Around `center` where times are near it, otherwise around the time nearest to it, so that
 * long-finished talks do not draw an empty strip. Two months each way, more only where these hold
 * too little; `most` keeps it from growing.
 */
export function nearest(times: readonly number[], center: number, most = 3650): Stretch {
  const distance = (at: number) => Math.abs(at - center);
  const closest = times.reduce<number | null>(
    (best, at) => (best === null || distance(at) < distance(best) ? at : best),
    null,
  );
  const anchor = closest === null || distance(closest) <= NEAR * DAY ? center : closest;
  let days = NEAR;
  let near = within(times, anchor, days);
  while (near.length < Math.min(ENOUGH, times.length * MOST) && days * 2 <= most) {
    days *= 2;
    near = within(times, anchor, days);
  }
  let [from, to] = [anchor - 5 * DAY, anchor + 5 * DAY];
  for (const at of near) [from, to] = [Math.min(from, at), Math.max(to, at)];
  return { from: from - DAY, to: to + 2 * DAY };
}

const within = (times: readonly number[], anchor: number, days: number) =>
  times.filter((at) => Math.abs(at - anchor) <= days * DAY);
