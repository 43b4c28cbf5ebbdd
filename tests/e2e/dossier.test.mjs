// One analyst's work from the first start to the exported briefing, in the real window.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';

import { choose, goTo, inDialog, save, selectRow, tabTo, typeInto } from './support/keyboard.mjs';
import { doesNotRead, reads, rowOf, rowReads, SLOW } from './support/sight.mjs';
import { Key, until } from './support/webdriver.mjs';
import { inHome } from './support/window.mjs';

const CLI = resolve(process.env.RAPPORTEUR_E2E_CLI ?? 'target/debug/rapporteur');
const ROUND = 'Round 4, Istanbul';
const REASON = 'the hall is taken';

/** The window opens where one left it; from there to the overview. */
async function comesBack(page) {
  await until('a view', SLOW, () => page.run(() => Boolean(document.querySelector('main h1')?.innerText)));
  await goTo(page, 'o', 'Trilateral track');
}

/** Opens the demo from the welcome page. */
async function openDemo({ page }, heading = 'Trilateral track') {
  await page.see('.ways');
  await tabTo(page, 'Open the demo');
  await page.press(Key.Enter);
  await reads(page, 'main h1', heading);
}

/** Records a move of the selected round. */
async function move(page, { state, window, happened, reason }) {
  await page.press('d');
  await inDialog(page, 'Add a development');
  await choose(page, 'The round is now', state);
  if (window) await typeInto(page, 'To be held, or held', window.typed);
  if (window) await reads(page, 'dialog [data-field="window"] .reading', window.reading);
  if (reason) await typeInto(page, 'Why, in the report’s words', reason);
  await typeInto(page, 'Happened', happened);
}

/** The demo as the program keeps it. */
function demoFile(home) {
  const files = readdirSync(home.data, { recursive: true }).filter((file) => file.endsWith('.dossier'));
  const [name, ...more] = files.filter((file) => !file.includes('.dossier.backups/'));
  assert.deepEqual(more, [], 'there is one dossier');
  return join(home.data, name);
}

/** Runs the command line on a dossier and returns what it prints as JSON. */
function cli(home, ...words) {
  const printed = execFileSync(CLI, [...words, '--json'], { env: home.environment(), encoding: 'utf8' });
  return JSON.parse(printed);
}

const backgroundOfTop = (page) =>
  page.run(() => getComputedStyle(document.querySelector('header:has(.clocks)')).backgroundColor);

test('from the first start to an issued briefing', inHome(async ({ home, open }) => {
  let window = await open();
  let { page } = window;

  // First start: the demo, by keyboard.
  await openDemo(window);
  await reads(page, 'main .strip', 'Geneva, 17–18 Feb 2026', 'Counter-invitation to Kyiv', '6 open');
  await reads(page, '[role="status"]', 'Saved');

  // A round, by keyboard only.
  await goTo(page, 'r', 'Rounds');
  await page.press([Key.Control, 'n']);
  await inDialog(page, 'New round');
  await page.type(ROUND);
  await save(page);
  await rowReads(page, ROUND, 'no date stands');
  await reads(page, 'aside', ROUND);

  // Confirmed for a day, then put off, each with a date as one writes it.
  const confirmed = { typed: '1 March 2026', reading: '1 Mar 2026' };
  const putOff = { typed: '5–6 March 2026', reading: '5–6 Mar 2026' };
  await move(page, { state: 'confirmed', window: confirmed, happened: '20 Feb 2026' });
  await window.picture('development-form');
  await save(page);
  await rowReads(page, ROUND, 'confirmed', '1 Mar 2026');
  await move(page, { state: 'postponed', window: putOff, reason: REASON, happened: '27 Feb 2026' });
  await save(page);
  const isPutOff = () => rowReads(page, ROUND, 'postponed', '5–6 Mar 2026', 'slipped once');
  await isPutOff();
  await reads(page, 'aside', 'Dates', '5–6 Mar 2026', 'days later', REASON);
  await window.picture('slip-beside-the-list');
  await page.press(Key.Enter);
  await reads(page, 'main', ROUND, 'Dates', '5–6 Mar 2026', 'days later', REASON, 'Versions');
  await window.picture('slip-on-its-page');
  await page.press(Key.Escape);
  await isPutOff();

  // What the dossier knew on 29 January: no such round, and the frame says that this is the past.
  const present = await backgroundOfTop(page);
  await (await page.seeText('As known', '.clocks button')).click();
  await tabTo(page, 'Day');
  await page.type('2026-01-29');
  await page.press(Key.Enter);
  await doesNotRead(page, 'main', ROUND, 'Round 3, Geneva');
  await rowReads(page, 'Round 1', 'concluded');
  await reads(page, 'header .clocks', '29 Jan 2026');
  assert.notEqual(await backgroundOfTop(page), present, 'the past is tinted');
  await window.picture('as-known');
  await (await page.seeText('Back to now', 'header button')).click();
  await isPutOff();
  await page.gone('header .past');
  assert.equal(await backgroundOfTop(page), present);

  // Undo takes the postponement back; redo puts it off again.
  await page.press([Key.Control, 'z']);
  await rowReads(page, ROUND, 'confirmed', '1 Mar 2026');
  assert.doesNotMatch(await rowOf(page, ROUND), /slipped/);
  await page.press([Key.Control, Key.Shift, 'z']);
  await isPutOff();

  // Closed and opened again: everything is there, where one was, and so is the way back.
  await window.close();
  window = await open();
  ({ page } = window);
  await openDemo(window, 'Rounds');
  await goTo(page, 'r', 'Rounds');
  await isPutOff();
  await page.press([Key.Control, 'z']);
  await rowReads(page, ROUND, 'confirmed', '1 Mar 2026');
  await page.press([Key.Control, Key.Shift, 'z']);
  await isPutOff();

  // A briefing: seen first, then written where the save dialog says.
  const html = home.path('talks.html');
  const markdown = home.path('talks.md');
  await goTo(page, 'b', 'Briefings');
  await (await page.seeText('Compose', 'main button')).click();
  await reads(page, 'main .paper', 'Trilateral track');
  await choose(page, 'Template', 'Full briefing');
  await choose(page, 'File', 'HTML, self-contained');
  await reads(page, 'main .paper', ROUND, 'moved from 1 March 2026 to 5–6 March 2026');
  const number = Number(/\d+/.exec(await page.run(() => document.querySelector('main h1').innerText))[0]);
  await window.picture('briefing-preview');
  home.answerDialogs('');
  const exported = await page.seeText('Issue…', 'main button:enabled', SLOW);
  await exported.click();
  await until('the dialog to be answered', SLOW, () => home.unusedAnswers().length === 0);
  await page.seeText('Issue…', 'main button:enabled', SLOW);
  home.answerDialogs(html);
  await exported.click();
  await reads(page, '.notices', 'Issued: talks.html');
  await (await page.seeText('Back to the list', 'main button')).click();
  await rowReads(page, `${number}`, 'html', 'sha-256');
  await (await page.seeText('Compose', 'main button')).click();
  await reads(page, 'main h1', `Briefing ${number + 1}`);
  await choose(page, 'Template', 'Full briefing');
  await choose(page, 'File', 'Markdown');
  home.answerDialogs(markdown);
  await (await page.seeText('Issue…', 'main button:enabled', SLOW)).click();
  await reads(page, '.notices', 'Issued: talks.md');
  await (await page.seeText('Back to the list', 'main button')).click();
  await rowReads(page, `${number + 1}`, 'markdown', 'sha-256');
  await window.picture('briefings-issued');
  await window.close();

  readsAsBriefing(html, (text) => {
    assert.match(text, /^<!doctype html>/i);
    assert.match(text, /<title>[^<]*Trilateral track[^<]*<\/title>/);
    assert.doesNotMatch(text, /<script|<link|<iframe|\ssrc="?https?:|@import|url\((?!["']?(?:data:|#))/i);
  });
  readsAsBriefing(markdown, (text) => assert.match(text, /^# /m));

  // The dossier says the same without a window, and is sound.
  const dossier = demoFile(home);
  const issued = cli(home, 'list', dossier, 'briefing');
  const hashes = JSON.stringify(issued);
  for (const file of [html, markdown]) {
    const hash = createHash('sha256').update(readFileSync(file)).digest('hex');
    assert.ok(hashes.includes(hash), `${file} is recorded with its hash`);
  }
  assert.doesNotThrow(() => execFileSync(CLI, ['check', dossier], { env: home.environment() }));
}));

/** What every exported briefing holds, whatever its format, and who may read the file. */
function readsAsBriefing(file, more) {
  assert.ok(existsSync(file), file);
  assert.equal(statSync(file).mode & 0o777, 0o600, `${file} is its user's alone`);
  const text = readFileSync(file, 'utf8');
  const plain = text.replace(/<[^>]+>/g, '').replace(/\\(.)/g, '$1').replace(/[\s\u00a0\u202f]+/g, ' ');
  assert.match(plain, /Trilateral track/);
  assert.match(plain, /TLP:[A-Z]+/, 'the marking');
  assert.match(plain, /moved from 1 March 2026 to 5–6 March 2026/, 'the slip');
  assert.ok(plain.includes(REASON), 'its reason');
  more(text);
}

test('a move that cannot be is refused with its reason, and recorded with a remark', inHome(async ({ open }) => {
  const window = await open('--demo');
  const { page } = window;
  await reads(page, 'main h1', 'Trilateral track');
  await goTo(page, 'r', 'Rounds');
  await selectRow(page, 'Round 3');
  await move(page, { state: 'postponed', happened: '21 Feb 2026' });
  await page.press([Key.Control, Key.Enter]);
  await reads(page, 'dialog [role="alert"]', 'The round is concluded', 'Nothing was recorded yet');
  const anyway = () => page.run(() =>
    [...document.querySelectorAll('dialog button')].find((button) => button.innerText.includes('Record anyway')).disabled);
  assert.equal(await anyway(), true, 'not without a remark');
  await window.picture('refused');
  await tabTo(page, 'If it happened all the same, say why the rule does not hold', { back: true });
  await page.type('both sides say the last session was put off, not held');
  await tabTo(page, 'Record anyway');
  await page.press(Key.Enter);
  await page.gone('dialog');
  await rowReads(page, 'Round 3', 'postponed');
  await reads(page, 'aside', 'against the rules');
  await page.press([Key.Control, 'z']);
  await rowReads(page, 'Round 3', 'concluded');
}));

test('a note is saved while it is typed, and when the window goes', inHome(async ({ open }) => {
  let window = await open('--demo');
  let { page } = window;
  await reads(page, 'main h1', 'Trilateral track');
  await goTo(page, 'n', 'Notes');
  await page.press([Key.Control, 'n']);
  await until('the title to have the focus', SLOW, () =>
    page.run(() => document.activeElement.value === 'New note' && document.activeElement.selectionEnd > 0));
  await page.type('Call on Tuesday');
  await tabTo(page, 'Text of the note, Markdown');
  await page.type('Ask **who** booked the hall.');
  await rowReads(page, 'Call on Tuesday', 'who booked the hall');
  await reads(page, '[role="status"]', 'Saved');
  await page.type(' And who pays.');
  await window.close();

  window = await open('--demo');
  ({ page } = window);
  await comesBack(page);
  await goTo(page, 'n', 'Notes');
  await selectRow(page, 'Call on Tuesday');
  const written = () => page.run(() => document.querySelector('main .cm-content')?.innerText.trim());
  await until('the note', SLOW, async () => (await written()) === 'Ask who booked the hall. And who pays.')
    .catch(async () => assert.equal(await written(), 'Ask who booked the hall. And who pays.'));
  await (await page.seeText('Read', 'main button')).click();
  await page.seeText('who', 'main strong');
  await window.picture('note-read');
}));

test('what is binned comes back', inHome(async ({ open }) => {
  const { page } = await open('--demo');
  await reads(page, 'main h1', 'Trilateral track');
  await goTo(page, 'r', 'Rounds');
  await selectRow(page, 'Round 3');
  await (await page.seeText('Move to bin', 'aside button')).click();
  await doesNotRead(page, 'main', 'Round 3');
  await goTo(page, 'x', 'Bin');
  await selectRow(page, 'Round 3');
  await (await page.seeText('Restore', 'main button')).click();
  await doesNotRead(page, 'main', 'Round 3');
  await goTo(page, 'r', 'Rounds');
  await rowReads(page, 'Round 3', 'concluded', '17–18 Feb 2026');
}));

test('what was acknowledged is there after the program was killed', inHome(async ({ open }) => {
  let window = await open('--demo');
  let { page } = window;
  await reads(page, 'main h1', 'Trilateral track');
  await goTo(page, 'q', 'Open questions');
  await page.press([Key.Control, 'n']);
  await inDialog(page, 'New open question');
  await page.type('Who keeps the minutes?');
  await save(page);
  await rowReads(page, 'Who keeps the minutes?');
  await window.kill();

  window = await open('--demo');
  ({ page } = window);
  await comesBack(page);
  await goTo(page, 'q', 'Open questions');
  // Without a day it stands last, below what the window shows.
  await selectRow(page, 'Who keeps the minutes?');
  await rowReads(page, 'Who keeps the minutes?', 'open');
}));
