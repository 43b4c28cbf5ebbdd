// Where the sides stand: the tree, keys through a grid, windows, common scales, threads, counts.
import { expect, test } from 'vitest';
import type { IssueLine, OfferHead, OfferThreads, StageCourse } from '~/api/sides';
import type { Thread } from '~/api/types';
import { ageClass, ageWords } from '~/components/ages';
import { led } from '~/components/grid';
import { dayNumber, drawingOf, partOf, placer } from '~/components/offers/thread';
import { gapWords, quantityWords, rangeWords } from '~/components/quantities';
import { scaleOf } from '~/components/scale';
import { incidentsWords, sumWords } from '~/features/incidents/counting';
import { courseOf } from '~/features/issues/stages';
import { aboveOf, rowsOf } from '~/features/issues/tree';
import { scrollFor, windowOf } from '~/features/issues/windowed';

const issue = (id: string, parent: string | null, depth: number, state?: string): IssueLine =>
  ({
    id,
    title: id,
    parent,
    depth,
    status: state
      ? { of: 'issue', state, deciding: 'd', since: null, moved: null, round: null, reopened: 0 }
      : null,
  }) as IssueLine;

const forest = [
  issue('land', null, 0, 'open'),
  issue('line', 'land', 1, 'raised'),
  issue('map', 'line', 2),
  issue('guard', null, 0, 'open'),
];
const all = { text: '', states: new Set<string>() };
const names = (rows: ReturnType<typeof rowsOf>) => rows.map((row) => row.issue.id);

test('a folded branch hides all that is under it', () => {
  const rows = rowsOf(forest, new Set(['land']), all);
  expect(names(rows)).toEqual(['land', 'guard']);
  expect(rows[0]).toMatchObject({ folds: true, folded: true, place: 1, siblings: 2 });
  expect(names(rowsOf(forest, new Set(['line']), all))).toEqual(['land', 'line', 'guard']);
});

test('a filter shows what it finds with what stands above, folded or not', () => {
  const rows = rowsOf(forest, new Set(['land']), { text: 'MAP', states: new Set() });
  expect(names(rows)).toEqual(['land', 'line', 'map']);
  expect(rows.map((row) => row.above)).toEqual([true, true, false]);
  expect(names(rowsOf(forest, new Set(), { text: '', states: new Set(['none']) }))).toEqual([
    'land',
    'line',
    'map',
  ]);
  expect(aboveOf(rows, 2)).toBe(1);
  expect(aboveOf(rows, 0)).toBe(-1);
});

test('keys go through a grid and stop at its edges; a right-to-left page mirrors the arrows', () => {
  const size = { rows: 200, columns: 13, page: 8 };
  const at = { row: 5, column: 5 };
  const go = (key: string, ctrlKey = false, rtl = false) => led({ key, ctrlKey }, at, size, rtl);
  expect(go('ArrowDown')).toEqual({ row: 6, column: 5 });
  expect(go('ArrowRight', false, true)).toEqual({ row: 5, column: 4 });
  expect(go('Home')).toEqual({ row: 5, column: 0 });
  expect(go('End', true)).toEqual({ row: 199, column: 12 });
  expect(go('PageUp')).toEqual({ row: 0, column: 5 });
  expect(go('x')).toBeNull();
  expect(led({ key: 'ArrowDown', ctrlKey: false }, at, { rows: 0, columns: 0 })).toBeNull();
});

test('of a long table only the rows in sight exist; a short one is whole', () => {
  expect(windowOf(40, 100, 0, 600)).toEqual({ first: 0, end: 40, before: 0, after: 0 });
  const window = windowOf(200, 100, 5000, 600);
  expect(window).toEqual({ first: 42, end: 64, before: 4200, after: 13600 });
  expect(scrollFor(3, 100, 500, 600)).toBe(300);
  expect(scrollFor(20, 100, 500, 600)).toBe(1500);
  expect(scrollFor(7, 100, 500, 600)).toBe(500);
});

test('intervals stand on one scale, with what lies between them', () => {
  const scale = scaleOf([
    { party: 'us', least: 15, most: 15 },
    { party: 'ua', least: 30, most: 50 },
  ]);
  expect(scale?.gap?.from).toBeCloseTo(0.08);
  expect(scale?.gap?.to).toBeCloseTo(0.44);
  expect(scaleOf([{ party: 'us', least: null, most: null }])).toBeNull();
  const open = scaleOf([
    { party: 'us', least: 10, most: null },
    { party: 'ua', least: 5, most: 20 },
  ]);
  expect(open?.gap).toBeNull();
  expect(open?.drawn[0]).toMatchObject({ to: 1, openEnd: true });
});

test('quantities, gaps and ages are said in words', () => {
  expect(rangeWords({ least: 3, most: 3 })).toBe('3');
  expect(quantityWords({ least: 30, most: 50, unit: 'years' })).toBe('30–50 years');
  expect(rangeWords({ least: 301 })).toBe('at least 301');
  expect(gapWords({ unit: 'km²', between: [], gap: 12, overlap: null })).toBe('gap of 12 km²');
  const overlap = { least: 3, most: 5, unit: 'years' };
  expect(gapWords({ unit: 'years', between: [], gap: null, overlap })).toBe('overlap 3–5 years');
  expect([ageWords(0), ageWords(1), ageWords(100), ageWords(3000), ageWords(null)]).toEqual([
    'today',
    '1 day old',
    '3 months old',
    '8 years old',
    'age not known',
  ]);
  expect([ageClass(3), ageClass(60), ageClass(500)]).toEqual(['fresh', 'ageing', 'old']);
});

const happened = (first: string) => ({ first, last: first, words: first });
const move = (development: string, state: string, by: string | null) => ({
  development,
  happened: '',
  state,
  by,
  conditions: '',
  counter: null,
  weight: 'decided',
});

test('a thread is drawn on the lines of those who move, and dotted until the clock where an answer is owed', () => {
  const thread = {
    root: 'ask',
    offers: [
      {
        offer: 'ask',
        answers: null,
        depth: 0,
        status: null,
        moves: [move('m1', 'made_public', 'ru'), move('m2', 'declined', null)],
        silences: [],
        past_expiry: false,
      },
      {
        offer: 'counter',
        answers: 'ask',
        depth: 1,
        status: null,
        moves: [move('m3', 'made_public', 'ua')],
        silences: [],
        past_expiry: false,
      },
    ],
    owed: [{ offer: 'counter', party: 'ru', since: '2026-01-30' }],
  } as unknown as Thread;
  const head = (id: string, from: string, to: string) => [id, { id, from: [from], to: [to] }] as const;
  const heads = new Map([head('ask', 'ru', 'ua'), head('counter', 'ua', 'ru')]) as unknown as Map<
    string,
    OfferHead
  >;
  const dates: OfferThreads['dates'] = {
    m1: happened('2026-01-28'),
    m2: happened('2026-01-30'),
    m3: happened('2026-01-30'),
  };
  const drawing = drawingOf(thread, heads, dates, '2026-02-20');
  expect(drawing?.lanes).toEqual(['ru', 'ua']);
  expect(drawing?.points.map(({ part, lane, toward }) => [part, lane, toward])).toEqual([
    ['ask', 0, 1],
    ['answer', 1, 0],
    ['ask', 1, 0],
  ]);
  expect(drawing?.waits).toEqual([
    { offer: 'counter', lane: 0, from: dayNumber('2026-01-30'), to: dayNumber('2026-02-20') },
  ]);
  const place = drawing && placer(drawing);
  expect(place?.(drawing?.first ?? 0)).toBe(0);
  expect(place?.(drawing?.last ?? 0)).toBe(1);
  expect(partOf('withdrawn')).toBe('end');
});

test('the course of a process steps from stage to stage, and back', () => {
  const step = (stage: string, from: string, reversal = false) => ({ stage, from, reversal });
  const course = courseOf({
    as_of: '2026-02-03',
    trajectory: {
      steps: [
        step('pre_negotiation', '2026-01-24'),
        step('ceasefire', '2026-01-29'),
        step('pre_negotiation', '2026-02-03', true),
      ],
    },
  } as unknown as StageCourse);
  expect(course?.levels).toEqual(['pre_negotiation', 'ceasefire']);
  expect(course?.stretches.map(({ from, to, level }) => [from, to, level])).toEqual([
    [0, 0.5, 0],
    [0.5, 1, 1],
    [1, 1, 0],
  ]);
});

test('counts keep what reports leave open', () => {
  expect(incidentsWords({ least: 2, most: 3 })).toBe('2–3 incidents');
  expect(incidentsWords({ least: 1, most: 1 })).toBe('1 incident');
  const sum = { least: 3, most: 5, untold: 1, disputed: 0 };
  expect(sumWords('killed', sum, 3)).toBe('3–5 killed, 1 incident without a number');
  expect(sumWords('injured', { least: 0, most: 0, untold: 2, disputed: 0 }, 2)).toBe(
    'number of injured not reported',
  );
  expect(sumWords('killed', sum, 0)).toBe('');
});

// What stands beside a round says nothing but when: no catalogue of these rooms may say more.
const catalogues = import.meta.glob<string>('../../locales/en/{issues,offers,incidents}.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const CAUSAL =
  /\b(because|cause[sd]?|causing|due to|led to|leads? to|leading to|result(s|ed|ing)? (in|from)|as a result|trigger(s|ed|ing)?|provok(e|es|ed|ing)|prompt(s|ed|ing)?|in response to|in retaliation|retaliat\w+|therefore|thus|hence|consequen\w+|thanks to|derail\w*|sabotag\w*|owing to|in reaction|bring(s|ing)? about|brought about|spark(s|ed)?|explain(s|ed)? by|blam\w+)\b/i;

test.each(Object.entries(catalogues))('%s has no causal word', (_, text) => {
  const said = text.split('\n').filter((line) => !line.startsWith('#'));
  expect(said.filter((line) => CAUSAL.test(line))).toEqual([]);
  expect(CAUSAL.test('the attack led to a delay')).toBe(true);
});
