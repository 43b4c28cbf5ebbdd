/** Owns which stretch is worth looking at first. */
import { DAY } from './time';
import type { Stretch } from './scene';

/** Days before and after, at most. */
const NEAR = 60;

/**
 * Never more than four months: around `center` where marks are near it, otherwise around the mark
 * nearest to it, so that long-finished talks do not draw an empty strip.
 */
export function nearest(times: readonly number[], center: number): Stretch {
  const distance = (at: number) => Math.abs(at - center);
  const closest = times.reduce<number | null>(
    (best, at) => (best === null || distance(at) < distance(best) ? at : best),
    null,
  );
  const anchor = closest === null || distance(closest) <= NEAR * DAY ? center : closest;
  let [from, to] = [anchor - 5 * DAY, anchor + 5 * DAY];
  for (const at of times) {
    if (Math.abs(at - anchor) > NEAR * DAY) continue;
    from = Math.min(from, at);
    to = Math.max(to, at);
  }
  return { from: from - DAY, to: to + 2 * DAY };
}
