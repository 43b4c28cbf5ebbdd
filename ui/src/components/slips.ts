/**
 * Owns how the dates of a round are laid out when they are drawn: one row for each, the oldest at
 * the top, on one scale of days. What is open at an end runs out of the picture.
 */
import type { RoundStory } from '~/api/types';

export type Window = RoundStory['windows'][number];

export interface Bar {
  window: Window;
  row: number;
  /** From the left, as a part of the width. */
  from: number;
  to: number;
  openStart: boolean;
  openEnd: boolean;
}

export interface Tick {
  at: number;
  /** `2026-02-01` */
  day: string;
  /** The first of a month. */
  month: boolean;
}

const DAY = 86_400_000;
/** Narrower pictures than this many days say nothing about how far a date moved. */
const LEAST = 10;
/** Most ticks that can be told apart. */
const TICKS = 12;

/** Days since 1970; a day is never an instant. */
export function dayNumber(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return Math.round(Date.UTC(year, month - 1, date) / DAY);
}

const dayText = (number: number): string => new Date(number * DAY).toISOString().slice(0, 10);

export interface Drawing {
  bars: Bar[];
  ticks: Tick[];
}

export function drawingOf(windows: readonly Window[]): Drawing {
  const known = windows.flatMap(({ first, last }) => [first, last].filter((day) => day !== null));
  if (!known.length) return { bars: [], ticks: [] };
  const numbers = known.map(dayNumber);
  const [first, last] = [Math.min(...numbers), Math.max(...numbers) + 1];
  const room = Math.max(LEAST - (last - first), 2) / 2;
  const [start, end] = [Math.floor(first - room), Math.ceil(last + room)];
  const part = (day: number) => (day - start) / (end - start);
  const bars = windows.map((window, row) => ({
    window,
    row,
    from: window.first === null ? 0 : part(dayNumber(window.first)),
    to: window.last === null ? 1 : part(dayNumber(window.last) + 1),
    openStart: window.first === null,
    openEnd: window.last === null,
  }));
  return { bars, ticks: ticks(start, end, part) };
}

/** Each day while they can be told apart, then weeks by Mondays, then months. */
function ticks(start: number, end: number, part: (day: number) => number): Tick[] {
  const days = Array.from({ length: end - start }, (_, at) => start + at);
  const tick = (day: number): Tick => {
    const text = dayText(day);
    return { at: part(day), day: text, month: text.endsWith('-01') };
  };
  const weekday = (day: number) => (day + 3) % 7;
  const steps: ((day: number) => boolean)[] = [
    () => true,
    (day) => weekday(day) === 0,
    (day) => dayText(day).endsWith('-01'),
    (day) => /-0[17]-01$/.test(dayText(day)),
    (day) => dayText(day).endsWith('-01-01'),
  ];
  for (const fits of steps) {
    const found = days.filter(fits);
    if (found.length <= TICKS) return found.map(tick);
  }
  return [];
}
