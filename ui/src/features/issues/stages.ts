/** Owns the drawing of the course of a process: a stepped line, stages upwards, days across. */
import type { StageCourse } from '~/api/sides';
import { stages } from '~/api/words';

export interface Stretch {
  /** From 0 to 1 across. */
  from: number;
  to: number;
  /** From 0, the lowest stage drawn. */
  level: number;
  reversal: boolean;
}

export interface Course {
  stretches: Stretch[];
  /** Codes of the stages drawn, lowest first. */
  levels: string[];
  first: string;
  last: string;
}

const DAY_MS = 86_400_000;

/** A day of the calendar as a number; days have no zone. */
function dayNumber(day: string): number | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day);
  return parts ? Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) / DAY_MS : null;
}

/** Steps whose day is not known stand at the start; the last stretch lasts until the clock. */
export function courseOf(course: StageCourse): Course | null {
  const { steps } = course.trajectory;
  const last = dayNumber(course.as_of);
  const days = steps.map((step) => (step.from ? dayNumber(step.from) : null));
  const known = days.filter((day) => day !== null);
  const [start] = known;
  if (last === null || start === undefined) return null;
  const width = Math.max(1, last - start);
  const across = (day: number | null) => Math.min(1, Math.max(0, ((day ?? start) - start) / width));
  const reached = new Set<string>(steps.map((step) => step.stage));
  const levels = stages.map((stage) => stage.code as string).filter((code) => reached.has(code));
  const stretches = steps.map((step, at) => ({
    from: across(days[at] ?? null),
    to: at + 1 < steps.length ? across(days[at + 1] ?? null) : 1,
    level: levels.indexOf(step.stage),
    reversal: step.reversal,
  }));
  return { stretches, levels, first: steps.find((step) => step.from)?.from ?? '', last: course.as_of };
}
