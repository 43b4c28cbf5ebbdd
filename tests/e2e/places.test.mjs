// Where the talks are held and who comes, worked by keys alone: the board of stances, the map, the
// hours there, a round's former dates, delegations side by side; and what axe says of them.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { focused, goTo, selectRow, tabTo } from './support/keyboard.mjs';
import { reads, SLOW } from './support/sight.mjs';
import { Key, until } from './support/webdriver.mjs';
import { inHome } from './support/window.mjs';

const AXE = readFileSync(new URL('../../ui/node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** A dossier of the demo, open in a window. */
async function atDemo(home, open) {
  const file = home.path('talks.dossier');
  home.rapporteur('demo', file);
  const window = await open(file);
  await reads(window.page, 'main h1', 'Trilateral track');
  return window;
}

/** What axe holds against the page, whatever its weight. */
async function violations(page) {
  if (!(await page.run(() => typeof globalThis.axe === 'object'))) await page.run(`${AXE}; return true;`);
  return page.run(
    (tags) => axe.run(document, { runOnly: tags, resultTypes: ['violations'] }).then(({ violations: found }) =>
      found.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => node.target.join(' ')).join(' | ')}`)),
    RULES,
  );
}

async function wear(page, theme) {
  await page.run((wanted) => { document.documentElement.dataset.theme = wanted; }, theme);
  await page.painted();
}

/** A picture in each theme, and nothing that axe objects to in either. */
async function look(window, name) {
  for (const theme of ['light', 'dark']) {
    await wear(window.page, theme);
    await window.picture(`places-${name}-${theme}`);
    assert.deepEqual(await violations(window.page), [], `${name}, ${theme}`);
  }
}

const mapDrawn = (page) => page.see('main .map svg path.land');
/** Text in the cell of the board that has the focus. */
const cell = (page) => page.run(() => document.activeElement.innerText.replace(/\s+/g, ' ').trim());

test('the board of stances by keys, and the history of one', inHome(async ({ home, open }) => {
  const window = await atDemo(home, open);
  const { page } = window;
  await goTo(page, 'v', 'Venues');
  await mapDrawn(page);
  await reads(page, 'main table', 'Moscow, for a meeting of the presidents', 'refused', 'no word');
  await page.press('j');
  await reads(page, 'aside', 'Abu Dhabi, for three-way rounds');
  await tabTo(page, 'Abu Dhabi, for three-way rounds');
  for (let step = 0; step < 4; step += 1) await page.press(Key.ArrowDown);
  await page.press(Key.ArrowRight, Key.ArrowRight);
  assert.match(await cell(page), /refused 30 Jan 2026 · B2 · 1 origin/);
  await page.press(Key.Enter);
  await reads(page, 'main .unfolded', 'What Ukraine said of it', 'Ukraine refuses Moscow for the first time', 'Sep 2025');
  await look(window, 'board');
  await page.press(Key.Escape);
  await page.gone('main .unfolded');
  assert.match(await cell(page), /refused/, 'the focus stays where it was');
}));

test('the map by keys, the hours there, and the same places as a table', inHome(async ({ home, open }) => {
  const window = await atDemo(home, open);
  const { page } = window;
  await goTo(page, 'v', 'Venues');
  await mapDrawn(page);
  await reads(page, 'main .map', 'imply no endorsement');
  await tabTo(page, 'Local times');
  await page.press(Key.ArrowDown);
  await until('the hour of the session', SLOW, () =>
    page.run(() => [...document.querySelectorAll('main .map text')].some((text) => text.textContent.includes('Geneva 10:00'))));
  for (let stop = 0; stop < 20; stop += 1) {
    if ((await page.run(() => document.activeElement.classList.contains('mark')))) break;
    await page.press(Key.Tab);
  }
  const first = await focused(page);
  assert.match(first, /Abu Dhabi, venue, Russia: acceptable/);
  await page.press(Key.ArrowUp);
  const next = await focused(page);
  assert.notEqual(next, first);
  await page.press(Key.Home, Key.Enter);
  await reads(page, 'aside', 'Abu Dhabi, for three-way rounds');
  await reads(page, 'main .map .far', 'Moscow 3,7', 'Washington 11,');
  await page.press('+', '+');
  await until('the map to come nearer', SLOW, () =>
    page.run(() => document.querySelector('main .map g.ground').getAttribute('transform').includes('scale(2.25)')));
  await page.press('0');
  await look(window, 'map');
  await tabTo(page, 'Distances and hours', { back: true });
  await page.press(Key.Enter);
  await reads(page, 'main .ground table', 'to Moscow', '3,739 km', 'seat of Ukraine', 'from the built-in gazetteer');
  await look(window, 'distances');
}));

test('names on the map never cover each other', inHome(async ({ home, open }) => {
  const { page } = await atDemo(home, open);
  await goTo(page, 'v', 'Venues');
  await mapDrawn(page);
  const covered = await page.run(() => {
    const boxes = [...document.querySelectorAll('main .map text')].map((text) => text.getBoundingClientRect());
    return boxes.flatMap((a, at) => boxes.slice(at + 1).filter((b) =>
      a.left < b.right - 2 && b.left < a.right - 2 && a.top < b.bottom - 4 && b.top < a.bottom - 4)).length;
  });
  assert.equal(covered, 0);
}));

test('a round’s former dates with the rival reasons, and delegations side by side', inHome(async ({ home, open }) => {
  const window = await atDemo(home, open);
  const { page } = window;
  await goTo(page, 'r', 'Rounds');
  await page.see('main [role="row"].body');
  await selectRow(page, 'Round 2');
  await reads(page, 'main .life', 'reason disputed', 'Three timetables', 'United States and Iran', '3 days later');
  await page.see('main .life rect.gave_way');
  await page.see('main .life rect.held');
  await reads(page, 'main .life', '4 Feb 2026, 10:00', 'clocks of Asia/Dubai', 'head disputed');
  await look(window, 'life');
  await tabTo(page, 'Delegations');
  await page.press(Key.Enter);
  await reads(page, 'main table', '0 to 1 of 2 as in Round 1, Abu Dhabi; accounts differ', 'by one account', 'joined', 'left');
  await look(window, 'delegations');
}));

test('venues and delegations of a dossier of ten thousand', inHome(async ({ home, open }) => {
  const file = home.path('large.dossier');
  home.rapporteur('generate', file, '--developments', '10000', '--seed', '7');
  const window = await open(file);
  const { page } = window;
  await page.see('main h1');
  await goTo(page, 'v', 'Venues');
  await mapDrawn(page);
  await look(window, 'venues-10000');
  await goTo(page, 'r', 'Rounds');
  await tabTo(page, 'Delegations');
  await page.press(Key.Enter);
  await reads(page, 'main', 'of 30', 'as in Round');
  await look(window, 'delegations-10000');
}));
