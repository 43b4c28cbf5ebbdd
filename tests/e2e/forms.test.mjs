// Forms worked to their corners: hops of a chain moved by keys and by the pointer, the words chosen in
// the source's own text, somebody made on the way, a fact edited where it stands, and what was typed
// still there after the program was ended in the middle of it.

import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { test } from 'node:test';

import { serious } from './support/axe.mjs';
import { focused, goTo, inDialog, save, selectRow, tabTo, typeInto } from './support/keyboard.mjs';
import { drag, middleOf } from './support/pointer.mjs';
import { reads, SLOW } from './support/sight.mjs';
import { Key, until } from './support/webdriver.mjs';
import { inHome } from './support/window.mjs';

const TEXT = 'The envoy said on Monday that the talks would go on. A second round is planned for March. '
  + 'Nobody gave a place.';
const REPORTED = '019c0001-0000-7000-8000-0000000000aa';

/** A dossier with one report whose words passed through three outlets. */
function dossier(home) {
  const path = home.path('talks.dossier');
  home.rapporteur('new', path, '--process', 'Alta track');
  const hop = (id, mode) => ({ voice: 'outlet', id, mode });
  const lines = home.path('lines.jsonl');
  writeFileSync(lines, [
    { ref: 'one', kind: 'outlet', title: 'First Wire' },
    { ref: 'two', kind: 'outlet', title: 'Second Herald' },
    { ref: 'three', kind: 'outlet', title: 'Third Gazette' },
    { ref: 'page', kind: 'source', title: 'The captured page', outlet: '@three', text: TEXT, published: '2026-01-29' },
    { ref: 'who', kind: 'person', title: 'Dmitry Peskov', names: [{ text: 'Дмитрий Песков' }] },
    { ref: 'round', kind: 'round', title: 'Round 1' },
    {
      id: REPORTED, kind: 'development', subject: '@round', happened: '2026-01-29', asserts: 'statement',
      speaker: { voice: 'person', id: '@who' }, form: 'paraphrase', terms: 'on_record', wording: 'The talks go on',
      evidence: [{ hops: [hop('@one', 'verbatim'), hop('@two', 'citing'), hop('@three', 'citing')], source: '@page' }],
    },
  ].map((line) => JSON.stringify(line)).join('\n'));
  home.rapporteur('add', path, lines);
  return path;
}

const told = (home, path) => JSON.parse(home.rapporteur('show', path, REPORTED, '--json')).row.record;
const hops = (page) => page.run(() =>
  [...document.querySelectorAll('dialog .hop')].map((hop) => hop.querySelector('.chip bdi')?.innerText ?? ''));

/** Opens the report for correction, by keys. */
async function openReport(page) {
  await reads(page, 'main h1', 'Alta track');
  await goTo(page, 'w', 'Statements');
  await selectRow(page, 'go on');
  await page.press('e');
  await inDialog(page, 'Correct a development');
}

test('hops of a chain are moved by keys and by the pointer', inHome(async ({ home, open }) => {
  const path = dossier(home);
  const window = await open(path);
  const { page } = window;
  await openReport(page);
  await until('the chain', SLOW, async () => (await hops(page)).join() === 'First Wire,Second Herald,Third Gazette');

  await tabTo(page, 'Hop 1: drag, or move it with Alt and an arrow');
  await page.press([Key.Alt, Key.ArrowDown]);
  await until('moved by keys', SLOW, async () => (await hops(page)).join() === 'Second Herald,First Wire,Third Gazette');
  assert.match(await focused(page), /^Hop 2/, 'the focus goes with it');
  assert.deepEqual(await serious(page), []);
  await window.picture('forms-hops');

  const grip = await middleOf(page, 'dialog .hop .grip', 2);
  const first = await page.run(() => {
    const { x, top } = document.querySelector('dialog .hop').getBoundingClientRect();
    return { x: Math.round(x + 20), y: Math.round(top + 6) };
  });
  await drag(page, grip, { x: grip.x, y: Math.max(first.y, 90) });
  await until('drawn by the pointer', SLOW, async () => (await hops(page))[2] !== 'Third Gazette');
  const order = await hops(page);
  await save(page);
  assert.equal(told(home, path).evidence[0].hops.length, order.length);
  await until('the order on the disk', SLOW, () => {
    const titles = JSON.parse(home.rapporteur('list', path, 'outlets', '--json')).rows;
    const named = Object.fromEntries(titles.map((row) => [row.id, row.title]));
    return told(home, path).evidence[0].hops.map((hop) => named[hop.id]).join() === order.join();
  });
}));

test('the words an assertion rests on are chosen in the text, by keys and by the pointer', inHome(async ({ home, open }) => {
  const path = dossier(home);
  const window = await open(path);
  const { page } = window;
  await openReport(page);
  await tabTo(page, 'Captured text');
  await page.press(Key.Home);
  for (let word = 0; word < 12; word += 1) await page.press(Key.ArrowRight);
  await page.press('s', Key.Enter);
  const words = () => page.run(() => document.querySelector('dialog textarea.reading').value);
  await until('the sentence', SLOW, async () => (await words()).startsWith('A second round is planned for March'));
  await window.picture('forms-span');
  assert.deepEqual(await serious(page), []);

  const at = (word) => page.run((wanted) => {
    const spans = [...document.querySelectorAll('dialog [data-word]')];
    const span = spans.find((one) => one.innerText.startsWith(wanted));
    span.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = span.getBoundingClientRect();
    return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
  }, word);
  await drag(page, await at('talks'), await at('go'));
  await until('drawn words', SLOW, async () => (await words()) === 'talks would go');
  await save(page);
  const { span } = told(home, path).evidence[0];
  assert.equal(span.words, 'talks would go');
  assert.equal([...TEXT].slice(span.start, span.end).join(''), span.words);
}));

test('somebody who is missing is made on the way, and nobody twice without a word', inHome(async ({ home, open }) => {
  const path = dossier(home);
  const window = await open(path);
  const { page } = window;
  await reads(page, 'main h1', 'Alta track');
  await goTo(page, 's', 'Sources');
  await page.press([Key.Control, 'n']);
  await inDialog(page, 'New source');
  await page.type('Another page');
  await tabTo(page, 'Outlet');
  await page.type('First-Wire');
  // The one that is there comes first; a new one is a step further.
  await reads(page, 'dialog [role="listbox"]', 'New outlet “First-Wire”');
  await page.press(Key.ArrowDown, Key.Enter);
  await reads(page, 'dialog [role="listbox"]', 'There may be one already', 'First Wire', 'all the same');
  await window.picture('forms-made-on-the-way');
  assert.deepEqual(await serious(page), []);
  await page.press(Key.ArrowDown, Key.Enter);
  await until('the new one chosen', SLOW, () => page.run(() =>
    [...document.querySelectorAll('dialog .chip bdi')].some((chip) => chip.innerText === 'First-Wire')));
  await save(page);
  const titles = JSON.parse(home.rapporteur('list', path, 'outlets', '--json')).rows.map((row) => row.title);
  assert.ok(titles.includes('First-Wire') && titles.includes('First Wire'), titles.join());
}));

test('a fact is edited where it stands, and Escape leaves it', inHome(async ({ home, open }) => {
  const path = dossier(home);
  const window = await open(path);
  const { page } = window;
  await reads(page, 'main h1', 'Alta track');
  await goTo(page, 's', 'Sources');
  await selectRow(page, 'The captured page');
  await reads(page, 'aside', 'Third Gazette');
  const edit = () => page.run(() => document.querySelector('aside dd .edit').focus());
  await edit();
  const name = await focused(page);
  await page.press(Key.Enter);
  await page.see('aside .editor');
  await window.picture('forms-fact');
  assert.deepEqual(await serious(page), []);
  await page.press(Key.Escape);
  await page.gone('aside .editor');

  assert.match(name, /^Edit /);
  await edit();
  await page.press(Key.Enter);
  await page.see('aside .editor');
  await until('the keys within', SLOW, async () => (await focused(page)) === 'Remove Third Gazette' || (await focused(page)) === '✕');
  await page.press(Key.Enter);
  await until('the field', SLOW, () => page.run(() => document.activeElement.matches('aside .editor input')));
  await page.type('Second');
  await reads(page, 'aside [role="listbox"]', 'Second Herald');
  await page.press(Key.Enter);
  await reads(page, 'aside .editor', 'Second Herald');
  await page.run(() => document.querySelector('aside .editor button').focus());
  await page.press(Key.Tab);
  await page.gone('aside .editor');
  await reads(page, 'aside', 'Second Herald');
}));

test('what was typed into a form survives the end of the program, and is offered again', inHome(async ({ home, open }) => {
  const path = dossier(home);
  let window = await open(path);
  let { page } = window;
  await reads(page, 'main h1', 'Alta track');
  await goTo(page, 'i', 'Incidents');
  await page.press([Key.Control, 'n']);
  await inDialog(page, 'New incident');
  await page.type('Shelling near the bridge');
  await typeInto(page, 'Happened', '2026-02');
  // Longer than a form rests before it is on the disk; then as a power cut would.
  await new Promise((done) => { setTimeout(done, 1500); });
  await window.kill();

  window = await open(path);
  ({ page } = window);
  await reads(page, 'section[aria-label="Left unfinished"]', 'incident', 'Shelling near the bridge');
  await window.picture('forms-left');
  assert.deepEqual(await serious(page), []);
  await page.run(() => document.querySelector('section[aria-label="Left unfinished"] button').focus());
  await page.press(Key.Enter);
  await inDialog(page, 'New incident');
  await reads(page, 'dialog', 'This is what you typed before');
  const typed = (label) => page.run((wanted) =>
    [...document.querySelectorAll('dialog label')].find((one) => one.innerText.startsWith(wanted))?.control?.value, label);
  assert.equal(await typed('Happened'), '2026-02');
  await save(page);
  await reads(page, 'main', 'Shelling near the bridge');
  await window.close();

  // Saved, it is left nowhere.
  window = await open(path);
  ({ page } = window);
  await reads(page, 'main h1', 'Incidents');
  await reads(page, 'main', 'Shelling near the bridge');
  await page.painted();
  assert.equal(await page.run(() => document.querySelectorAll('section[aria-label="Left unfinished"]').length), 0);
}));
