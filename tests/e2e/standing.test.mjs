// Where the sides stand, worked by keys alone: the matrix and a cell's history, what moved between
// two dates, threads of offers, incidents around rounds and under readings; and what axe says.

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';

import { focused, goTo, tabTo, typeInto } from './support/keyboard.mjs';
import { doesNotRead, reads, SLOW } from './support/sight.mjs';
import { Key, until } from './support/webdriver.mjs';
import { inHome } from './support/window.mjs';

const AXE = readFileSync(new URL('../../ui/node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** A dossier in a window, made by a line of the headless program. */
async function at(home, open, heading, ...made) {
  const file = home.path('talks.dossier');
  home.rapporteur(made[0], file, ...made.slice(1));
  const window = await open(file);
  if (heading) await reads(window.page, 'main h1', heading);
  return window;
}

const atDemo = (home, open) => at(home, open, 'Trilateral track', 'demo');

async function violations(page) {
  if (!(await page.run(() => typeof globalThis.axe === 'object'))) await page.run(`${AXE}; return true;`);
  return page.run(
    (tags) => axe.run(document, { runOnly: tags, resultTypes: ['violations'] }).then(({ violations: found }) =>
      found.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => `${node.target.join(' ')} ${node.any[0]?.message ?? ''}`).join(' | ')}`)),
    RULES,
  );
}

/** A picture in each theme, and nothing that axe objects to in either. */
async function look(window, name) {
  for (const theme of ['light', 'dark']) {
    await window.page.run((wanted) => { document.documentElement.dataset.theme = wanted; }, theme);
    await window.page.painted();
    await window.picture(`standing-${name}-${theme}`);
    assert.deepEqual(await violations(window.page), [], `${name}, ${theme}`);
  }
}

/** The text of what has the focus, on one line. */
const cell = (page) => page.run(() => document.activeElement.innerText.replace(/\s+/g, ' ').trim());
const cellReads = (page, words) =>
  until(`the focus on ${words}`, SLOW, async () => (await cell(page)).includes(words));

/** The history of a cell, opened under its row. */
const HISTORY = 'main section[aria-label*=" on "]';

test('the matrix by keys: cells, folding, and a history at both clocks', inHome(async ({ home, open }) => {
  const window = await atDemo(home, open);
  const { page } = window;
  await goTo(page, 'k', 'Sticking points');
  await reads(page, 'main table', 'Territory', 'gap of 15 years', '▾ softer', 'United States');
  await reads(page, 'main .stages', '1 reversal', 'back to pre-negotiation');
  await look(window, 'matrix');
  await tabTo(page, 'Territory');
  await page.press(Key.ArrowLeft);
  await doesNotRead(page, 'main table', 'Front line as basis');
  await page.press(Key.ArrowRight);
  await reads(page, 'main table', 'Front line as basis');
  await page.press([Key.Control, Key.End]);
  await cellReads(page, 'Guarantees for 15 years.');
  await page.press(Key.ArrowLeft);
  await cellReads(page, '30–50 years');
  await reads(page, 'aside', 'Ukraine: guarantees for 30 to 50 years', 'Evidence');
  await page.press(Key.Enter);
  await reads(page, HISTORY, 'Ukraine on Term of the guarantees', '1 position on record', 'held now',
    '31 Jan 2026', 'A European daily', 'Ukraine wants 30 to 50 years.');
  await look(window, 'history');
  await page.press(Key.Escape);
  await page.gone(HISTORY);
  await cellReads(page, '30–50 years');
  await page.press(Key.Home);
  await cellReads(page, 'Term of the guarantees');
}));

test('two dates are compared and only what moved is shown', inHome(async ({ home, open }) => {
  const window = await atDemo(home, open);
  const { page } = window;
  await goTo(page, 'k', 'Sticking points');
  await reads(page, 'main table', 'Territory');
  await tabTo(page, 'Compare two dates');
  await page.press(Key.Enter);
  await typeInto(page, 'Earlier day, as of', '2026-01-29');
  await page.press(Key.Tab);
  await reads(page, 'main', '7 cells moved', 'Donetsk region', 'nothing on record', '+ new');
  await doesNotRead(page, 'main table', 'Security guarantees');
  await look(window, 'moved');
  await tabTo(page, 'Earlier day, as of', { back: true });
  await page.press([Key.Control, 'a']);
  await page.type('2026-02-10');
  await page.press(Key.Tab);
  await reads(page, 'main', 'Nothing moved');
}));

/** 200 sticking points in a tree, 12 parties, a quantity in every third cell. */
function wide(path) {
  const parties = Array.from({ length: 12 }, (_, at) => `p${at}`);
  const lines = parties.map((ref, at) => ({ ref, kind: 'party', title: `Party ${at + 1}`, party_type: 'state' }));
  lines.push({ ref: 'talks', kind: 'process', title: 'Wide talks',
    roles: parties.map((ref) => ({ party: `@${ref}`, role: 'party' })) });
  for (let at = 0; at < 200; at += 1) {
    const parent = at % 5 ? { parent: `@i${at - (at % 5)}` } : {};
    lines.push({ ref: `i${at}`, kind: 'issue', title: `Point ${String(at).padStart(3, '0')}`, processes: ['@talks'], ...parent });
    for (const [party, ref] of parties.entries()) {
      if ((at + party) % 3) continue;
      const least = 10 + at + party;
      lines.push({ kind: 'development', subject: `@i${at}`, happened: '2026-01-20', asserts: 'position', party: `@${ref}`,
        text: `Party ${party + 1} holds ${least} on point ${at}.`, position: 'public_stance', own_observation: true,
        value: { value: 'interval', interval: { least, most: least + 4, unit: 'km' } } });
    }
  }
  writeFileSync(path, lines.map((line) => JSON.stringify(line)).join('\n'));
}

test('two hundred sticking points by twelve parties are gone through without a wait', inHome(async ({ home, open }) => {
  const file = home.path('wide.dossier');
  home.rapporteur('new', file);
  wide(home.path('wide.jsonl'));
  home.rapporteur('add', file, home.path('wide.jsonl'));
  const window = await open(file);
  const { page } = window;
  await reads(page, 'main h1', 'Wide talks');
  await goTo(page, 'k', 'Sticking points');
  await reads(page, 'main table', 'Point 000', 'Party 12');
  await tabTo(page, 'Point 000');
  const rows = () => page.run(() => document.querySelectorAll('main tbody tr[aria-rowindex]').length);
  assert.ok((await rows()) < 60, `rows of the window only, not ${await rows()}`);
  await page.press([Key.Control, Key.End]);
  await until('the last row', SLOW, () => page.run(() => document.activeElement.dataset.row === '199'));
  await page.press(Key.Home);
  await cellReads(page, 'Point');
  await page.press(Key.End);
  await until('the last cell to be read', SLOW, async () => (await cell(page)) !== '…');
  await look(window, 'wide');
  await page.press([Key.Control, Key.Home]);
  await cellReads(page, 'Point 000');
  const sticky = await page.run(() => {
    const box = document.querySelector('main table').parentElement;
    box.scrollLeft = box.scrollWidth;
    const head = document.querySelector('main tbody th').getBoundingClientRect();
    return Math.abs(head.left - box.getBoundingClientRect().left) < 2;
  });
  assert.ok(sticky, 'the sticking points stay in sight');
  await typeInto(page, 'Filter sticking points', '199').catch(async () => {
    await tabTo(page, 'Filter sticking points', { back: true });
    await page.type('199');
  });
  await until('only the match and what stands above', SLOW, async () => (await rows()) === 2);
}));

test('threads of offers by keys, drawn and told', inHome(async ({ home, open }) => {
  const window = await atDemo(home, open);
  const { page } = window;
  await goTo(page, 'f', 'Offers');
  await reads(page, 'main', '2 threads, 2 wait for an answer', 'Russia owes the answer, day', 'repeated 2 times',
    'Conditions: Neither Moscow nor Belarus.');
  await page.see('main .drawing svg[role="img"]');
  await page.press('j', 'j');
  await until('the counter-invitation', SLOW, async () => (await focused(page)) === 'Counter-invitation to Kyiv');
  await page.press(' ');
  await reads(page, 'main', 'made public, by Ukraine', 'no reply, by Russia');
  await page.see('aside .drawing svg[role="img"]');
  const spilled = await page.run(() => {
    const aside = document.querySelector('aside');
    return aside.scrollWidth - aside.clientWidth;
  });
  assert.ok(spilled <= 1, `the inspector is ${spilled} pixels too wide`);
  await look(window, 'threads');
  await page.press(Key.Enter);
  await reads(page, 'main h1', 'Counter-invitation to Kyiv');
}));

test('incidents around rounds and under rival readings, as intervals', inHome(async ({ home, open }) => {
  const window = await atDemo(home, open);
  const { page } = window;
  await goTo(page, 'i', 'Incidents');
  await tabTo(page, 'Around rounds');
  await page.press(Key.Enter);
  await reads(page, 'main table', 'Round 2, Abu Dhabi', '3 incidents', '3 killed, 2 incidents without a number');
  await typeInto(page, 'Days of choice', '2026-01-29');
  await page.press(Key.Tab);
  await reads(page, 'main table', '1–2 incidents', '0–3 killed');
  await until('the first cell', SLOW, async () => {
    if ((await cell(page)).includes('1–2 incidents')) return true;
    await page.press(Key.Tab);
    return false;
  });
  await page.press(Key.Enter);
  await reads(page, 'main section', 'Days of choice: 29 Jan 2026', 'local authorities', 'possibly in these days');
  await look(window, 'around');
  await page.press(Key.Escape);
  await cellReads(page, '1–2 incidents');
  await tabTo(page, 'Under readings', { back: true });
  await page.press(Key.Enter);
  await reads(page, 'main', 'Pause in strikes', '2–3 incidents', 'recorded as broken', 'recorded as kept', 'possibly within its days');
  await look(window, 'readings');
}));

test('ten thousand developments', inHome(async ({ home, open }) => {
  const window = await at(home, open, null, 'generate', '--developments', '10000', '--seed', '7');
  const { page } = window;
  await page.see('main h1');
  await goTo(page, 'k', 'Sticking points');
  await reads(page, 'main table', 'overlap', 'gap of', 'km');
  await look(window, 'matrix-10k');
  await goTo(page, 'f', 'Offers');
  await reads(page, 'main', 'threads');
  await look(window, 'threads-10k');
  await goTo(page, 'i', 'Incidents');
  await tabTo(page, 'Around rounds');
  await page.press(Key.Enter);
  await reads(page, 'main table', 'Round 29', '7 days before');
  await look(window, 'around-10k');
}));
