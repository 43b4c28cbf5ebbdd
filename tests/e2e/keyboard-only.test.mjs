// A dossier kept from its first record to an issued briefing by somebody who has no pointer.

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

import { choose, goTo, headingOf, inDialog, save, selectRow, tabTo, typeInto } from './support/keyboard.mjs';
import { doesNotRead, reads, rowReads, SLOW } from './support/sight.mjs';
import { Key, until } from './support/webdriver.mjs';
import { inHome } from './support/window.mjs';

const AXE = readFileSync(new URL('../../ui/node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const ROUND = 'First round, Alta';
const OFFER = 'Invitation to Alta';

/** Does what the palette calls so. */
async function command(page, words, called = words) {
  await page.press([Key.Control, 'k']);
  await until('the palette', SLOW, () => page.run(() => document.activeElement?.getAttribute('role') === 'combobox'));
  await page.type(words);
  await until(`“${words}” in the palette`, SLOW, () => page.run((wanted) =>
    document.querySelector('[role="option"][aria-selected="true"]')?.innerText.toLowerCase().startsWith(wanted.toLowerCase()), called));
  await page.press(Key.Enter);
}

/** Makes a record that needs nothing but its name. */
async function make(page, kind, name) {
  await command(page, `New ${kind}`);
  await inDialog(page, `New ${kind}`);
  await page.type(name);
  await save(page);
}

/** Chooses a party in a field of references. */
async function refer(page, field, name) {
  await typeInto(page, field, name);
  await until(`${name} to be offered first`, SLOW, () => page.run((wanted) =>
    document.querySelector('dialog [role="option"][aria-selected="true"]')?.innerText.includes(wanted), name));
  await page.press(Key.Enter);
  await until(`${name} to be chosen`, SLOW, () => page.run(() => document.activeElement.value === ''));
}

/** Records what the selected record is now. */
async function develop(page, field, state, happened, window) {
  await page.press('d');
  await inDialog(page, 'Add a development');
  await choose(page, field, state);
  if (window) await typeInto(page, 'To be held, or held', window);
  await typeInto(page, 'Happened', happened);
  await save(page);
}

/** Waits until no dialog is open. */
const closed = (page) =>
  until('the dialog to close', SLOW, () => page.run(() => !document.querySelector('dialog[open]')));

const selectionOf = (page) => page.run(() => document.querySelector('aside h2.title')?.innerText ?? '');

test('a dossier is kept without a pointer', inHome(async ({ home, open }) => {
  const window = await open();
  const { page } = window;
  await page.see('.ways');
  home.answerDialogs(home.path('talks.dossier'));
  await tabTo(page, 'New dossier…');
  await page.press(Key.Enter);
  await reads(page, 'main', 'No process yet');

  // A process, its parties, a round that is put off.
  await page.press([Key.Control, 'n']);
  await inDialog(page, 'New process');
  await page.type('Alta track');
  await save(page);
  await reads(page, 'nav', 'Alta track');
  await make(page, 'party', 'Norland');
  await make(page, 'party', 'Suderia');
  await goTo(page, 'r', 'Rounds');
  await page.press([Key.Control, 'n']);
  await inDialog(page, 'New round');
  await page.type(ROUND);
  await save(page);
  await selectRow(page, ROUND);
  await develop(page, 'The round is now', 'confirmed', '2026-11-02', '2026-12-01');
  await rowReads(page, ROUND, 'confirmed');
  await develop(page, 'The round is now', 'postponed', '2026-11-10', '2026-12-08/2026-12-09');
  await rowReads(page, ROUND, 'postponed', '8–9 Dec 2026');

  // Why it is so, from the list, and back to the list.
  await page.press('y');
  await reads(page, '.why', 'Why this state', '2 weighed', 'decides the status');
  await window.picture('why-from-a-list');
  await page.press(Key.Escape);
  await page.gone('.why');

  // An offer and its answer.
  await goTo(page, 'f', 'Offers');
  await page.press([Key.Control, 'n']);
  await inDialog(page, 'New offer');
  await page.type(OFFER);
  await refer(page, 'From', 'Norland');
  await refer(page, 'To', 'Suderia');
  await save(page);
  await command(page, OFFER);
  await until('the offer', SLOW, async () => (await headingOf(page)) === OFFER);
  await develop(page, 'The offer is now', 'made public', '2026-11-11');
  await goTo(page, 'o', 'Alta track');
  await reads(page, 'main .strip', 'Suderia', OFFER, '8–9 Dec 2026');
  await window.picture('kept-by-keys');
  await command(page, OFFER);
  await develop(page, 'The offer is now', 'accepted', '2026-11-12');
  await goTo(page, 'o', 'Alta track');
  await reads(page, 'main .strip', 'nobody owes one');

  // The clocks: one change back, to the beginning of the journal, and to now.
  await page.press([Key.Alt, 'k']);
  await tabTo(page, 'Through the journal');
  await page.press([Key.Control, Key.ArrowLeft]);
  await reads(page, 'main .strip', 'Suderia', OFFER);
  await window.picture('clock-one-change-back');
  await page.press(Key.Home);
  await doesNotRead(page, 'main', OFFER, ROUND);
  await page.press(Key.Escape);
  // Nothing is changed in the past: said, with the way back to what was wanted.
  await page.press([Key.Control, 'n']);
  await inDialog(page, 'This is the past');
  await window.picture('past-refused');
  await tabTo(page, 'Back to now and go on');
  await page.press(Key.Enter);
  await inDialog(page, 'New process');
  await page.press(Key.Escape);
  await closed(page);
  await reads(page, 'main .strip', 'nobody owes one');

  // What changed, by the same keys.
  await goTo(page, 'c', 'What changed');
  await reads(page, 'main', ROUND, OFFER);
  await page.press('j');
  await until('a selection', SLOW, async () => (await selectionOf(page)) !== '');
  await window.picture('what-changed');

  // Round the window with F6, evidence with Alt E.
  const regions = new Set();
  for (let step = 0; step < 4; step += 1) {
    await page.press('\uE036');
    regions.add(await page.run(() => document.activeElement.closest('nav, header, main, aside')?.tagName));
  }
  assert.deepEqual([...regions].toSorted(), ['ASIDE', 'HEADER', 'MAIN', 'NAV']);
  await page.press([Key.Alt, 'e']);
  await until('the evidence', SLOW, () => page.run(() => Boolean(document.activeElement.closest('aside'))));

  // A briefing, issued.
  const file = home.path('note.html');
  home.answerDialogs(file);
  await command(page, 'Export a briefing');
  await reads(page, 'main .paper', 'Alta track');
  await choose(page, 'File', 'HTML, self-contained');
  await tabTo(page, 'Issue…');
  await page.press(Key.Enter);
  await until('the file', SLOW, () => existsSync(file));
  await reads(page, '.notices', 'note.html');
}));

test('palette, clocks and what changed read well in both themes', inHome(async ({ open }) => {
  const window = await open('--demo');
  const { page } = window;
  await reads(page, 'main h1', 'Trilateral track');
  await page.run(`${AXE}; return true;`);
  for (const theme of ['light', 'dark']) {
    await command(page, `${theme} theme`);
    await page.press('g', 'o');
    await window.picture(`overview-${theme}`);
    await page.press([Key.Control, 'k']);
    await page.type('Зелен');
    await reads(page, '[role="listbox"]', 'Volodymyr Zelenskyy');
    await window.picture(`palette-${theme}`);
    await quiet(page, `palette ${theme}`);
    await page.press(Key.Escape);
    await page.press([Key.Alt, 'k']);
    await reads(page, 'header', 'Now: everything this dossier holds');
    await window.picture(`journal-${theme}`);
    await quiet(page, `journal ${theme}`);
    await page.press(Key.Escape);
    await page.press('?');
    await inDialog(page, 'Keys');
    await window.picture(`keys-${theme}`);
    await quiet(page, `keys ${theme}`);
    await page.press(Key.Escape);
    await goTo(page, 'c', 'What changed');
    await reads(page, 'main', 'the week of the last change');
    await tabTo(page, await page.run(() =>
      [...document.querySelectorAll('main button')].find((button) => button.innerText.includes('the week of')).innerText.trim()));
    await page.press(Key.Enter);
    await reads(page, 'main', 'Round 3');
    await window.picture(`changes-${theme}`);
    await quiet(page, `changes ${theme}`);
  }
}));

test('where one was is where one comes back to', inHome(async ({ home, open }) => {
  let window = await open('--demo');
  let { page } = window;
  await reads(page, 'main h1', 'Trilateral track');
  await goTo(page, 'r', 'Rounds');
  await selectRow(page, 'Round 2');
  const selected = await selectionOf(page);
  await command(page, 'as known 2026-02-10', 'As known 10 Feb 2026');
  await reads(page, 'header .clocks', '10 Feb 2026');
  await window.close();

  window = await open('--demo');
  ({ page } = window);
  await reads(page, 'main h1', 'Rounds');
  await reads(page, 'header .clocks', '10 Feb 2026');
  await until('the selection', SLOW, async () => (await selectionOf(page)) === selected);
  const kept = readFileSync(`${home.data}/sessions.json`, 'utf8');
  assert.doesNotMatch(kept, /Round|Trilateral|Abu Dhabi/, 'no title leaves the dossier');
  await page.press([Key.Alt, Key.Home]);
  await reads(page, 'header .clocks', 'now');
}));

/** Nothing an axe rule calls serious. */
async function quiet(page, where) {
  const found = await page.run(async () => {
    const { violations } = await globalThis.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    });
    return violations
      .filter(({ impact }) => ['serious', 'critical'].includes(impact))
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  });
  assert.deepEqual(found, [], where);
}
