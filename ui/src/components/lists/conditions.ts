/**
 * Owns which conditions a list can be narrowed by, which control sets each, and how each is said
 * on its chip. Refuses to ask: that is the list's.
 */
import type { RecordJson } from '~/api/types';
import {
  assertionKinds,
  credibilities,
  issueStates,
  kinds as kindTerms,
  offerStates,
  pledgeStates,
  questionStates,
  reliabilities,
  roundStates,
  tlpMarks,
  wordOf,
  type Kind,
  type Term,
} from '~/api/words';
import type { Field, Value } from '~/state/spec';
import { list as joined, t } from '~/i18n';
import type { Conditions } from '~/state/lists.svelte';

export type ConditionKey = keyof Conditions;

export interface Condition {
  key: ConditionKey;
  /** Its name, said now. */
  label: () => string;
  field: () => Field;
}

const UNMARKED = 'unmarked';
const OR_STRICTER = '+';

const states: Readonly<Partial<Record<Kind, readonly Term[]>>> = {
  round: roundStates,
  offer: offerStates,
  issue: issueStates,
  pledge: pledgeStates,
  question: questionStates,
};
const graded: readonly Kind[] = ['development', 'source', 'outlet'];
const dated: readonly Kind[] = ['development', 'incident', 'source', 'question', 'offer'];
const inProcesses: readonly Kind[] = ['round', 'venue_option', 'issue', 'offer', 'pledge', 'incident'];
const aboutIssues: readonly Kind[] = ['development', 'offer', 'note', 'question'];

/** What a list of these kinds can be narrowed by. */
export function conditionsOf(kinds: readonly Kind[], asserts: readonly string[]): Condition[] {
  const any = (of: readonly Kind[]) => !kinds.length || kinds.some((kind) => of.includes(kind));
  const development = kinds.length === 0 || kinds.includes('development');
  // What a party said is what its persons said: that is asked by the speaker.
  const parties = development && asserts.join() !== 'statement';
  const said = stateTerms(kinds);
  const all: (Condition | false)[] = [
    kinds.length !== 1 && choice('kinds', () => kindChoices(kinds)),
    development && asserts.length === 0 && choice('asserts', () => [...assertionKinds]),
    said.length > 0 && choice('states', () => said),
    parties && ref('party', ['party']),
    development && ref('speaker', ['person', 'party', 'outlet']),
    any(aboutIssues) && ref('issue', ['issue']),
    development &&
      ref('subject', ['round', 'issue', 'offer', 'incident', 'pledge', 'venue_option', 'process']),
    (development || kinds.includes('source')) && ref('outlet', ['outlet']),
    development && ref('source', ['source']),
    any(inProcesses) || development ? ref('process', ['process']) : false,
    choice('mark', markChoices),
    development && choice('credibility', () => atLeast(credibilities)),
    any(graded) && choice('reliability', () => atLeast(reliabilities)),
    any(dated) && date('dated'),
    instant('recorded_from'),
    instant('recorded_to'),
    {
      key: 'tags',
      label: label('tags'),
      field: () => ({ type: 'strings', name: 'tags', label: label('tags')() }),
    },
  ];
  return all.filter((condition) => condition !== false);
}

const label = (key: ConditionKey) => () => t(`lists-by-${key}`);

function choice(key: ConditionKey, choices: () => { code: string; word: string }[]): Condition {
  return {
    key,
    label: label(key),
    field: () => ({ type: 'choice', name: key, label: label(key)(), choices: choices() }),
  };
}
function ref(key: ConditionKey, of: readonly Kind[]): Condition {
  return {
    key,
    label: label(key),
    field: () => ({ type: 'ref', name: key, label: label(key)(), kinds: of, known: true }),
  };
}
function date(key: ConditionKey): Condition {
  return { key, label: label(key), field: () => ({ type: 'edtf', name: key, label: label(key)() }) };
}
function instant(key: ConditionKey): Condition {
  return {
    key,
    label: label(key),
    field: () => ({ type: 'text', name: key, label: label(key)(), placeholder: '2026-01-29' }),
  };
}

const kindChoices = (kinds: readonly Kind[]) =>
  kindTerms.filter((term) => !kinds.length || kinds.includes(term.code as Kind));

function stateTerms(kinds: readonly Kind[]): Term[] {
  const seen = new Map<string, Term>();
  for (const kind of kinds) for (const term of states[kind] ?? []) seen.set(term.code, term);
  return [...seen.values()];
}

function markChoices() {
  return [
    ...tlpMarks.map((term) => ({ code: term.code as string, word: term.word })),
    ...tlpMarks.slice(1, -1).map((term) => ({
      code: term.code + OR_STRICTER,
      word: t('lists-mark-or-stricter', { mark: term.word }),
    })),
    { code: UNMARKED, word: t('lists-mark-none') },
  ];
}

const atLeast = (terms: readonly Term[]) =>
  terms.slice(0, -1).map(({ code, word }) => ({ code, word: t('lists-at-least', { grade: word }) }));

/** What a control shows of a condition. */
export function controlValue(key: ConditionKey, conditions: Conditions): Value {
  const value = conditions[key];
  if (key === 'mark') return markCode(conditions.mark);
  if (key === 'kinds' || key === 'asserts' || key === 'states') return (value as string[] | undefined)?.[0];
  return value;
}

/** The conditions with what a control says. */
export function withControl(key: ConditionKey, conditions: Conditions, value: Value): Conditions {
  const rest = Object.fromEntries(
    Object.entries(conditions).filter(([other]) => other !== key),
  ) as Conditions;
  if (value === undefined || value === '' || (Array.isArray(value) && !value.length)) return rest;
  if (key === 'mark') return { ...rest, mark: markOf(String(value)) };
  if (key === 'kinds' || key === 'asserts' || key === 'states')
    return { ...rest, [key]: Array.isArray(value) ? value : [value] } as Conditions;
  return { ...rest, [key]: value } as Conditions;
}

type Mark = NonNullable<Conditions['mark']>;

function markCode(mark: Mark | undefined): string | undefined {
  if (!mark) return undefined;
  if (mark.is === 'unmarked') return UNMARKED;
  return mark.is === 'at_least' ? mark.mark + OR_STRICTER : mark.mark;
}

function markOf(code: string): Mark {
  if (code === UNMARKED) return { is: 'unmarked' };
  const stricter = code.endsWith(OR_STRICTER);
  const mark = (stricter ? code.slice(0, -1) : code) as Extract<Mark, { mark: unknown }>['mark'];
  return { is: stricter ? 'at_least' : 'exactly', mark };
}

/** What a chip says of a condition; a record by what it is called. */
export function chipText(key: ConditionKey, conditions: Conditions, title: (id: string) => string): string {
  const value = conditions[key];
  const name = t(`lists-by-${key}`);
  const say = (what: string) => t('lists-chip', { name, value: what });
  switch (key) {
    case 'mark':
      return say(markChoices().find(({ code }) => code === markCode(conditions.mark))?.word ?? '');
    case 'credibility':
      return say(t('lists-at-least', { grade: wordOf(credibilities, String(value)) }));
    case 'reliability':
      return say(t('lists-at-least', { grade: wordOf(reliabilities, String(value)) }));
    case 'kinds':
      return say(
        joined(
          (value as string[]).map((code) => wordOf(kindTerms, code)),
          'disjunction',
        ),
      );
    case 'asserts':
      return say(
        joined(
          (value as string[]).map((code) => wordOf(assertionKinds, code)),
          'disjunction',
        ),
      );
    case 'states':
      return say(joined((value as string[]).map(stateWord), 'disjunction'));
    case 'tags':
      return say(joined(value as string[]));
    case 'party':
    case 'speaker':
    case 'issue':
    case 'subject':
    case 'outlet':
    case 'source':
    case 'process':
      return say(title(String(value)));
    default:
      return say(String(value));
  }
}

function stateWord(code: string): string {
  for (const terms of Object.values(states)) {
    const term = terms.find((candidate) => candidate.code === code);
    if (term) return term.word;
  }
  return code;
}

/** Whether a date of the world is one of these records' own. */
export const hasInterval = (kinds: readonly Kind[]): boolean =>
  kinds.length > 0 && kinds.every((kind) => ['development', 'incident', 'source'].includes(kind));

/** The title of a record as a list shows it. */
export const titleOf = (record: RecordJson): string => record.title;
