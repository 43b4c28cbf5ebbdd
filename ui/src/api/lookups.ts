/** Owns the small questions forms ask: who is meant by a name, what an id is called. */
import { palette, passRecords, readDate, showRecord, titlesOf as batch } from './client';
import { speech } from '~/i18n';
import type { ListRequest, Row } from './types';
import type { Kind } from './words';

export interface Picked {
  id: string;
  kind: string;
  title: string;
  detail?: string;
}

/** Everything of these kinds, the newest first: what other lists change in their own ways. */
export const newest = (kinds: Kind[], limit: number): ListRequest => ({
  at: {},
  kinds,
  asserts: [],
  states: [],
  text: '',
  sort: 'recorded',
  descending: true,
  offset: 0,
  limit,
});

const picked = (row: Row): Picked => ({
  id: row.id,
  kind: row.kind,
  title: row.title,
  detail: row.status_line ?? row.date,
});

/** Records of these kinds by any of their names, in any spelling or script, or by their words. */
export async function pick(request: { text: string; kinds: Kind[]; limit: number }): Promise<Picked[]> {
  const text = request.text.trim();
  const named = text ? await byName(text, request.kinds) : [];
  if (named.length >= request.limit) return named.slice(0, request.limit);
  const page = await passRecords({
    ...newest(request.kinds, request.limit),
    text,
    ...(text ? { sort: 'title', descending: false } : {}),
  });
  const known = new Set(named.map(({ id }) => id));
  const details = new Map(page.rows.map((row) => [row.id, picked(row)]));
  return [
    ...named.map((hit) => details.get(hit.id) ?? hit),
    ...page.rows.filter(({ id }) => !known.has(id)).map(picked),
  ].slice(0, request.limit);
}

/** Hits of every kind are asked for, since few of them are of the kinds wanted. */
const NAMED = 60;

async function byName(text: string, kinds: readonly Kind[]): Promise<Picked[]> {
  const { hits } = await palette({ at: {}, query: text, recent: [], limit: NAMED });
  return hits
    .filter((hit) => kinds.includes(hit.kind))
    .map(({ id, kind, title, detail, spelling }) => ({
      id,
      kind,
      title,
      ...((spelling ?? detail) ? { detail: spelling ?? detail } : {}),
    }));
}

/** Most titles the host gives at once. */
const TITLES = 1000;

/** What these records are called, all in one question. */
export async function titlesOf(ids: readonly string[]): Promise<Record<string, string>> {
  const out: Record<string, string> = {};
  for (let from = 0; from < ids.length; from += TITLES)
    Object.assign(out, (await batch({}, ids.slice(from, from + TITLES))).titles);
  return out;
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
