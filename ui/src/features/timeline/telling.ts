/** Owns what a mark is called when it is read out, and what its row of the table says. */
import type { TimelineLane, TimelineMark } from '~/api/types';
import { dayStart, dayAt, ownZone, type Zone } from '~/components/timeline/time';
import { day, dayLong, days, has, instant, list, monthYear, t } from '~/i18n';

const kindLanes = new Set(['rounds', 'offers', 'issues', 'incidents', 'pledges', 'others']);

/** The name of a lane: a record's, a word of ours, or the type of its incidents. */
export function laneName({ key, title }: TimelineLane): string {
  if (kindLanes.has(key)) return t(`timeline-lane-${key}`);
  return title.trim() || t('timeline-lane-untitled');
}

/** "1 February 2026", "4–5 Feb 2026", "February 2026, uncertain". */
export function dateOf(mark: TimelineMark): string {
  const { first, last, precision, certainty } = mark;
  let text = t('timeline-no-date');
  if (first && last) text = between(first, last, precision);
  else if (first) text = t('timeline-from-day', { day: day(first) });
  else if (last) text = t('timeline-until-day', { day: day(last) });
  return certainty === 'stated' ? text : t('timeline-in-doubt', { date: text, doubt: doubt(certainty) });
}

function between(first: string, last: string, precision: TimelineMark['precision']): string {
  if (first === last) return dayLong(first);
  const start = dayStart(first);
  if (start === null) return first;
  const at = new Date(start);
  const next = dayAt(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0));
  if (precision === 'month' && at.getUTCDate() === 1 && next === last)
    return monthYear(at.getUTCFullYear(), at.getUTCMonth() + 1);
  if (precision === 'year' && first.endsWith('-01-01') && last === first.replace('-01-01', '-12-31'))
    return String(at.getUTCFullYear());
  return days(first, last);
}

const doubt = (certainty: TimelineMark['certainty']) => t(`timeline-doubt-${certainty}`);

/** What a mark is: "round", "ask", "position". */
export function whatOf(mark: TimelineMark): string {
  if (mark.part) return t(`timeline-part-${mark.part}`);
  if (mark.asserts) return t(`vocabulary-assertion-kind-${mark.asserts}`);
  return t(`timeline-kind-${mark.kind}`);
}

const stateRooms: Partial<Record<string, string>> = {
  round: 'round-state',
  offer: 'offer-state',
  issue: 'issue-state',
  pledge: 'pledge-state',
};

/** "tentative", "reiterated": none where the record has no state. */
export function stateOf(mark: TimelineMark): string {
  const room = stateRooms[mark.asserts ?? mark.kind];
  const id = `vocabulary-${room}-${mark.state}`;
  return mark.state && room && has(id) ? t(id) : '';
}

/** The hour a mark has, on the clock asked for. */
export function hourOf(mark: TimelineMark, zone: Zone): string {
  const start = mark.times[0]?.start;
  if (!start || mark.kind !== 'development') return '';
  const of = zone === 'venue' ? start.zone : zone === 'utc' ? 'UTC' : ownZone();
  return t('timeline-hour', { at: instant(start.utc, of), zone: of });
}

/** "Round 2, planned, tentative, 1 February 2026, moved once". */
export function telling(mark: TimelineMark, zone: Zone, lane?: string): string {
  const parts = [
    mark.title,
    mark.title.toLowerCase() === whatOf(mark).toLowerCase() ? '' : mark.kind === 'round' ? '' : whatOf(mark),
    mark.footing === 'happened' ? '' : t(`timeline-footing-${mark.footing}`),
    stateOf(mark),
    hourOf(mark, zone) || dateOf(mark),
    mark.ghosts.length ? t('timeline-moved', { n: mark.ghosts.length }) : '',
    mark.open ? t('timeline-answer-owed') : '',
    lane ?? '',
  ];
  return parts.filter(Boolean).join(t('timeline-comma'));
}

/** "moved from 1 Feb 2026 and 4–5 Feb 2026" */
export function movesOf(mark: TimelineMark): string {
  const dates = mark.ghosts.map(({ first, last, date }) => (first && last ? days(first, last) : date));
  return dates.length ? t('timeline-moved-from', { dates: list(dates) }) : '';
}
