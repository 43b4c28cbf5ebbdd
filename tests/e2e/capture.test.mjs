// A report becomes records by keys: pasted, reviewed, kept over a restart, recorded in one action and
// taken back by one undo.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { serious } from './support/axe.mjs';
import { goTo, tabTo } from './support/keyboard.mjs';
import { reads, SLOW } from './support/sight.mjs';
import { Key, until } from './support/webdriver.mjs';
import { inHome } from './support/window.mjs';

const REPORT = [
  'Russia has invited Ukrainian President Volodymyr Zelenskyy to Moscow for talks, the Kremlin said on Thursday.',
  'Kremlin spokesperson Dmitry Peskov confirmed the invitation. “The subject at this hour is Moscow,” Peskov was quoted as saying by TASS.',
  'The first trilateral talks between Russia, Ukraine and the United States were held in Abu Dhabi last week. Another round of talks is scheduled for Sunday in Abu Dhabi.',
  'Territorial disputes and security guarantees for Kyiv remain the main obstacles to a deal.',
  'A Russian drone attack killed three people overnight in the Zaporizhzhia region, according to local authorities.',
].join('\n\n');

/** Pastes as a user does: the words arrive at once. */
const paste = (page, words) => page.run((text) => {
  const field = document.activeElement;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
}, words);

const progress = (page) => page.run(() => document.querySelector('.count span')?.innerText ?? '');
const decided = async (page, what) =>
  until(`“${what}”`, SLOW, async () => (await progress(page)).includes(what));

/** A round of A over what is open; S, X and E are tried apart. */
async function acceptAll(page, cards) {
  for (let at = 0; at < cards; at += 1) {
    if ((await progress(page)).includes('· 0 to go')) return;
    await page.press('a');
  }
  await decided(page, '· 0 to go');
}

test('a pasted report is reviewed by keys and taken back by one undo', inHome(async ({ home, open }) => {
  const dossier = home.path('talks.dossier');
  home.rapporteur('new', dossier);
  let window = await open(dossier);
  let { page } = window;
  await page.see('main h1, main h2');
  await goTo(page, 'd', 'Capture');
  await reads(page, 'main', 'No review is open.');
  await window.picture('capture-ways-in');
  assert.deepEqual(await serious(page), []);
  await tabTo(page, 'Text');
  await paste(page, REPORT);
  await tabTo(page, 'Read the text');
  await page.press(Key.Enter);

  // The day of publication is asked for, and what leans on it has no date before.
  await reads(page, 'main', 'does not say when it was published', '“on Thursday” and the like have no date');
  await tabTo(page, 'Published on');
  await page.type('2026-01-29');
  await tabTo(page, 'Outlet');
  await page.type('The Harbour Gazette');
  await tabTo(page, 'Save');
  await page.press(Key.Enter);
  await reads(page, 'main', 'published 29 Jan 2026 (as you said)', 'TASS → The Harbour Gazette → this page');
  await page.run(() => document.querySelector('.cards').focus());
  await window.picture('capture-review-light');
  assert.deepEqual(await serious(page), []);

  // One is dropped, one corrected; both outlive the program.
  const cards = Number(/(\d+) to go/.exec(await progress(page))[1]);
  assert.ok(cards > 12, `${cards} proposals`);
  await page.press('x');
  await decided(page, `0 accepted · ${cards - 1} to go`);
  await page.press('a');
  await decided(page, `1 accepted · ${cards - 2} to go`);
  await page.press('e');
  await page.see('.card form');
  await page.press(Key.Escape);
  await page.gone('.card form');
  assert.equal(JSON.parse(home.rapporteur('log', dossier, '--json')).total ?? 0, 0, 'nothing is recorded yet');
  await window.close();

  window = await open(dossier);
  ({ page } = window);
  await page.see('main h1, main h2');
  await goTo(page, 'd', 'Capture');
  await reads(page, 'main', `1 accepted · 1 dropped · ${cards - 2} to go`);
  await tabTo(page, 'Continue');
  await page.press(Key.Enter);
  await decided(page, `1 accepted · ${cards - 2} to go`);
  await page.run(() => { document.documentElement.dataset.theme = 'dark'; });
  await page.run(() => document.querySelector('.cards').focus());
  await window.picture('capture-review-dark');
  assert.deepEqual(await serious(page), []);
  await acceptAll(page, cards + 2);
  await tabTo(page, 'Record the review', { back: true });
  await page.press(Key.Enter);
  await until('the review on the disk', SLOW, () =>
    JSON.parse(home.rapporteur('list', dossier, 'source', '--json')).total === 1);
  const statements = JSON.parse(home.rapporteur('list', dossier, 'statement', '--json'));
  const lines = statements.rows.map((row) => row.evidence.line);
  assert.ok(lines.includes('Dmitry Peskov → TASS → The Harbour Gazette → captured page'), JSON.stringify(lines));
  assert.equal(JSON.parse(home.rapporteur('list', dossier, 'round', '--json')).total, 2);

  await page.press([Key.Control, 'z']);
  await until('everything to be taken back', SLOW, () => {
    const left = JSON.parse(home.rapporteur('list', dossier, 'source', '--json'));
    return left.total === 0;
  });
  assert.equal(JSON.parse(home.rapporteur('list', dossier, 'round', '--json')).total, 0);
}));
