/** Owns how the fields of a record are laid out as facts. What is empty is not shown. */
import type { RecordJson } from '~/api/types';
import {
  capacities,
  captureMethods,
  firmnesses,
  issueStates,
  meetingModalities,
  modalities,
  movements,
  offerStates,
  pledgeStates,
  positionKinds,
  questionStates,
  ranks,
  roles,
  roundStates,
  silenceForms,
  stances,
  statementForms,
  termsOfAttribution,
  tracks,
  wordOf,
  type Term,
} from '~/api/words';
import { number, t } from '~/i18n';

export interface Fact {
  label: string;
  /** The key in the record's JSON, where it is one field. */
  name?: string;
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
const shown: readonly [field: string, show: Show][] = [
  ['track', 'words'],
  ['phase', 'text'],
  ['aims', 'text'],
  ['state', 'words'],
  ['stance', 'words'],
  ['party', 'ref'],
  ['position', 'words'],
  ['movement', 'words'],
  ['firmness', 'words'],
  ['capacity', 'words'],
  ['persons', 'refs'],
  ['speaker', 'voice'],
  ['wording', 'text'],
  ['form', 'words'],
  ['terms', 'words'],
  ['window', 'date'],
  ['venue', 'ref'],
  ['reason', 'text'],
  ['conditions', 'text'],
  ['condition', 'text'],
  ['from', 'refs'],
  ['to', 'refs'],
  ['by', 'refs'],
  ['venues', 'refs'],
  ['answers', 'ref'],
  ['counter', 'ref'],
  ['expires', 'date'],
  ['question', 'text'],
  ['parent', 'ref'],
  ['format', 'text'],
  ['modality', 'words'],
  ['numberings', 'counts'],
  ['mediators', 'refs'],
  ['place', 'ref'],
  ['place_text', 'text'],
  ['incident_type', 'text'],
  ['text', 'text'],
  ['killed', 'quantity'],
  ['injured', 'quantity'],
  ['attributed_to', 'ref'],
  ['attributed_by', 'voice'],
  ['at', 'text'],
  ['reported', 'date'],
  ['credibility', 'text'],
  ['rank', 'words'],
  ['rank_reason', 'text'],
  ['names', 'names'],
  ['posts', 'posts'],
  ['code', 'text'],
  ['glyph', 'text'],
  ['members', 'refs'],
  ['seat', 'ref'],
  ['country', 'text'],
  ['zone', 'text'],
  ['outlet', 'ref'],
  ['byline', 'text'],
  ['address', 'link'],
  ['archived_address', 'link'],
  ['language', 'text'],
  ['method', 'words'],
  ['sha256', 'code'],
  ['owner', 'text'],
  ['state_control', 'text'],
  ['languages', 'list'],
  ['reliability', 'text'],
  ['reliability_reason', 'text'],
  ['would_answer', 'text'],
  ['due', 'date'],
  ['answer', 'text'],
  ['audience', 'text'],
  ['about', 'refs'],
  ['processes', 'refs'],
  ['tags', 'list'],
  ['remarks', 'text'],
];

type Json = Record<string, unknown>;
const text = (value: unknown): string => (value === undefined || value === null ? '' : String(value));
const joined = (...parts: unknown[]): string => parts.map(text).filter(Boolean).join(' · ');

export function factsOf(record: RecordJson): Fact[] {
  const facts = shown.flatMap(([field, show]) => {
    // A source's text has its own place.
    if (field === 'text' && record.kind === 'source') return [];
    const label = t(`inspector-fact-${field}`);
    const fact = show === 'words' ? term(record, field, label) : factOf(record[field], label, show);
    return fact ? [{ ...fact, name: field }] : [];
  });
  return [...rolesOf(record), ...facts];
}

const vocabularies: Readonly<Record<string, Term[]>> = {
  track: [...tracks],
  stance: [...stances],
  position: [...positionKinds],
  movement: [...movements],
  firmness: [...firmnesses],
  capacity: [...capacities],
  form: [...statementForms, ...silenceForms],
  terms: [...termsOfAttribution],
  modality: [...meetingModalities, ...modalities],
  rank: [...ranks],
  method: [...captureMethods],
};
const states: Readonly<Record<string, Term[]>> = {
  round: [...roundStates],
  offer: [...offerStates],
  issue: [...issueStates],
  pledge: [...pledgeStates],
};

/** A code of a vocabulary, as its word. */
function term(record: RecordJson, field: string, label: string): Fact | null {
  const code = text(record[field]);
  if (!code) return null;
  const words = field === 'state' ? states[text(record.asserts)] : vocabularies[field];
  return { label, lines: [wordOf(words ?? questionStates, code)] };
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
    case 'names':
      return items.map((name) => joined(name.text, name.language, name.during));
    case 'posts':
      return items.map((post) => joined(post.title, post.during));
    case 'counts':
      return items.map((count) =>
        joined(count.label, count.scheme, count.by && t('inspector-counted-by', { who: text(count.by) })),
      );
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
  if (most === undefined)
    return t('inspector-at-least', { n: number(Number(least)), unit: text(unit) }).trim();
  if (least === undefined)
    return t('inspector-at-most', { n: number(Number(most)), unit: text(unit) }).trim();
  return `${text(least)}–${text(most)} ${text(unit)}`.trim();
}

function isId(value: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f-]{27}$/i.test(value);
}
