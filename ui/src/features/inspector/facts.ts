/** Owns how the fields of a record are laid out as facts. What is empty is not shown. */
import type { RecordJson } from '~/api/types';
import { roles } from '~/api/words';

export interface Fact {
  label: string;
  lines?: string[];
  refs?: string[];
  code?: boolean;
  /** An address that leads outside. */
  link?: string;
  /** A date as EDTF. */
  date?: string;
}

type Show =
  | 'text'
  | 'words'
  | 'ref'
  | 'refs'
  | 'names'
  | 'posts'
  | 'counts'
  | 'quantity'
  | 'voice'
  | 'code'
  | 'link'
  | 'date'
  | 'list';

/** In the order shown. `words` are codes of a vocabulary. */
const shown: readonly [field: string, label: string, show: Show][] = [
  ['track', 'Track', 'words'],
  ['phase', 'Phase', 'text'],
  ['aims', 'Aims', 'text'],
  ['state', 'State', 'words'],
  ['stance', 'Stance', 'words'],
  ['party', 'Party', 'ref'],
  ['position', 'Kind', 'words'],
  ['movement', 'Movement', 'words'],
  ['firmness', 'Firmness', 'words'],
  ['capacity', 'As', 'words'],
  ['persons', 'Persons', 'refs'],
  ['speaker', 'Speaker', 'voice'],
  ['wording', 'Words', 'text'],
  ['form', 'Form', 'words'],
  ['terms', 'Terms', 'words'],
  ['window', 'Window', 'date'],
  ['venue', 'Venue', 'ref'],
  ['reason', 'Reason', 'text'],
  ['conditions', 'Conditions', 'text'],
  ['condition', 'If', 'text'],
  ['from', 'From', 'refs'],
  ['to', 'To', 'refs'],
  ['by', 'By', 'refs'],
  ['venues', 'Venue', 'refs'],
  ['answers', 'Answers', 'ref'],
  ['counter', 'Countered by', 'ref'],
  ['expires', 'Lapses', 'date'],
  ['question', 'At issue', 'text'],
  ['parent', 'Part of', 'ref'],
  ['format', 'Format', 'text'],
  ['modality', 'Held', 'words'],
  ['numberings', 'Counted as', 'counts'],
  ['mediators', 'Mediators', 'refs'],
  ['place', 'Place', 'ref'],
  ['place_text', 'Where', 'text'],
  ['incident_type', 'Type', 'text'],
  ['text', 'Text', 'text'],
  ['killed', 'Killed', 'quantity'],
  ['injured', 'Injured', 'quantity'],
  ['attributed_to', 'Attributed to', 'ref'],
  ['attributed_by', 'Attributed by', 'voice'],
  ['at', 'Hour', 'text'],
  ['reported', 'Reported', 'date'],
  ['credibility', 'Credibility', 'text'],
  ['rank', 'Rank', 'words'],
  ['rank_reason', 'Because', 'text'],
  ['names', 'Names', 'names'],
  ['posts', 'Posts', 'posts'],
  ['code', 'Code', 'text'],
  ['glyph', 'Sign', 'text'],
  ['members', 'Members', 'refs'],
  ['country', 'Country', 'text'],
  ['zone', 'Zone', 'text'],
  ['outlet', 'Outlet', 'ref'],
  ['byline', 'Byline', 'text'],
  ['address', 'Address', 'link'],
  ['archived_address', 'Archived', 'link'],
  ['language', 'Language', 'text'],
  ['method', 'Came in', 'words'],
  ['sha256', 'SHA-256', 'code'],
  ['owner', 'Owner', 'text'],
  ['state_control', 'State control', 'text'],
  ['languages', 'Languages', 'list'],
  ['reliability', 'Reliability', 'text'],
  ['reliability_reason', 'Because', 'text'],
  ['would_answer', 'Would answer', 'text'],
  ['due', 'Wanted by', 'date'],
  ['answer', 'Answer', 'text'],
  ['audience', 'Audience', 'text'],
  ['about', 'Also about', 'refs'],
  ['processes', 'Process', 'refs'],
  ['tags', 'Tags', 'list'],
  ['remarks', 'Remarks', 'text'],
];

type Json = Record<string, unknown>;
const text = (value: unknown): string => (value === undefined || value === null ? '' : String(value));
const joined = (...parts: unknown[]): string => parts.map(text).filter(Boolean).join(' · ');

export function factsOf(record: RecordJson): Fact[] {
  const facts = shown.flatMap(([field, label, show]) => {
    // A source's text has its own place.
    if (field === 'text' && record.kind === 'source') return [];
    const fact = factOf(record[field], label, show);
    return fact ? [fact] : [];
  });
  return [...rolesOf(record), ...facts];
}

/** Who takes part in a process: one fact for each role. */
function rolesOf(record: RecordJson): Fact[] {
  const parts = (Array.isArray(record.roles) ? record.roles : []) as { party: string; role: string }[];
  return roles.flatMap(({ code, word }) => {
    const refs = parts.filter((part) => part.role === code).map((part) => part.party);
    return refs.length ? [{ label: word.charAt(0).toUpperCase() + word.slice(1), refs }] : [];
  });
}

function factOf(value: unknown, label: string, show: Show): Fact | null {
  if (value === undefined || value === null || value === '') return null;
  if (show === 'ref' || show === 'refs') {
    // The same field may hold one reference in one kind and several, or plain words, in another.
    const refs = (Array.isArray(value) ? value : [value]).map(text).filter(isId);
    if (refs.length) return { label, refs };
    return typeof value === 'string' ? { label, lines: [value] } : null;
  }
  if (show === 'voice') return voice(value as Json, label);
  if (show === 'date') return { label, date: text(value) };
  if (show === 'link') return { label, link: text(value) };
  const lines = linesOf(value, show).filter(Boolean);
  return lines.length ? { label, lines, ...(show === 'code' ? { code: true } : {}) } : null;
}

function linesOf(value: unknown, show: Show): string[] {
  const items = Array.isArray(value) ? (value as Json[]) : [];
  switch (show) {
    case 'words':
      // Codes are joined by underscores; words of a person are left as they are.
      return [/^[a-z]+(_[a-z]+)*$/.test(text(value)) ? text(value).replaceAll('_', ' ') : text(value)];
    case 'names':
      return items.map((name) => joined(name.text, name.language, name.during));
    case 'posts':
      return items.map((post) => joined(post.title, post.during));
    case 'counts':
      return items.map((count) => joined(count.label, count.scheme, count.by && `by ${text(count.by)}`));
    case 'quantity':
      return [quantity(value as Json)];
    case 'list':
      return Array.isArray(value) && value.length ? [value.map(text).join(', ')] : [];
    default:
      return typeof value === 'object' ? [] : [text(value)];
  }
}

function voice(value: Json, label: string): Fact | null {
  if (typeof value !== 'object') return null;
  return value.id ? { label, refs: [text(value.id)] } : { label, lines: [text(value.description)] };
}

function quantity({ least, most, unit }: Json): string {
  if (least === undefined && most === undefined) return '';
  if (least === most) return joined(least);
  if (most === undefined) return `at least ${text(least)} ${text(unit)}`.trim();
  if (least === undefined) return `at most ${text(most)} ${text(unit)}`.trim();
  return `${text(least)}–${text(most)} ${text(unit)}`.trim();
}

function isId(value: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f-]{27}$/i.test(value);
}
