/** Owns the small questions forms ask: who is meant by a name, what an id is called. */
import { listRecords, readDate, showRecord } from './client';
import { speech } from '~/i18n';
import type { Row } from './types';
import type { Kind } from './words';

export interface Picked {
  id: string;
  kind: string;
  title: string;
  detail?: string;
}

const picked = (row: Row): Picked => ({
  id: row.id,
  kind: row.kind,
  title: row.title,
  detail: row.status_line ?? row.date,
});

/** Records of these kinds whose names contain the text, now: a form edits the present. */
export async function pick(request: { text: string; kinds: Kind[]; limit: number }): Promise<Picked[]> {
  const text = request.text.trim();
  const page = await listRecords({
    at: {},
    kinds: request.kinds,
    asserts: [],
    states: [],
    text,
    sort: text ? 'title' : 'recorded',
    descending: !text,
    offset: 0,
    limit: request.limit,
  });
  return page.rows.map(picked);
}

/** What these records are called. */
export async function titlesOf(
  ids: readonly string[],
): Promise<{ id: string; kind: string; title: string }[]> {
  const views = await Promise.allSettled(ids.map((id) => showRecord({ at: {}, id })));
  return views.flatMap((view) =>
    view.status === 'fulfilled'
      ? [{ id: view.value.row.id, kind: view.value.row.kind, title: view.value.row.title }]
      : [],
  );
}

/** The captured text of a source. */
export async function sourceText(id: string): Promise<string> {
  const { row } = await showRecord({ at: {}, id });
  return typeof row.record.text === 'string' ? row.record.text : '';
}

/** IANA zones, from the webview's own data; the host decides whether one is known. */
export function zones(): Promise<readonly string[]> {
  return Promise.resolve(Intl.supportedValuesOf('timeZone'));
}

export interface DateRange {
  first: string;
  last: string;
  /** Written as uncertain, approximate or in part. */
  soft: boolean;
}

const shorts = new Map<string, Promise<string>>();

/** A date in short words: "4–5 Feb 2026"; as written when it cannot be read. */
export function shortDate(text: string): Promise<string> {
  const key = `${speech.now} ${text}`;
  let short = shorts.get(key);
  if (!short) {
    short = readDate(text).then(
      (read) => read.short,
      () => text,
    );
    shorts.set(key, short);
  }
  return short;
}

const ranges = new Map<string, Promise<DateRange | null>>();

/** The days a date allows; null when it is open or cannot be read. The same text reads the same for ever. */
export function dateRange(text: string): Promise<DateRange | null> {
  let range = ranges.get(text);
  if (!range) {
    range = readDate(text).then(
      ({ earliest, latest }) =>
        earliest && latest ? { first: earliest, last: latest, soft: /[?~%X]/.test(text) } : null,
      () => null,
    );
    ranges.set(text, range);
  }
  return range;
}
