// A briefing from the choice of its template to the issued file, in the real window: words written,
// a sentence put otherwise, the fact changed under it, a check waived, and the draft found again.

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

import { serious } from './support/axe.mjs';
import { choose, goTo, inDialog, save, selectRow, tabTo, typeInto } from './support/keyboard.mjs';
import { reads, SLOW } from './support/sight.mjs';
import { Key, until } from './support/webdriver.mjs';
import { inHome } from './support/window.mjs';

const JUDGEMENT = 'Because of the strikes a meeting by 30 April is likely and we have low confidence.';
const HAND = 'The third round brought no paper.';
const ROUND = 'Round 3, Geneva';
const RENAMED = 'Round 3, Geneva (Palais)';

/** Composes a new briefing of a template, from the keyboard. */
async function begin(page, template) {
  await goTo(page, 'b', 'Briefings');
  await page.press([Key.Control, 'n']);
  await reads(page, 'main .paper', 'Trilateral track');
  await choose(page, 'Template', template);
}

/** Puts the focus on the first generated sentence of the page with these words. */
async function toSentence(page, words) {
  await until(`a sentence with “${words}”`, SLOW, () => page.run((wanted) => {
    const found = [...document.querySelectorAll('.sheet [data-key]')].find((it) => it.innerText.includes(wanted));
    found?.focus();
    return Boolean(found) && document.activeElement === found;
  }, words));
}

/** Writes to where the save dialog says and waits for the file. */
async function out(page, home, button, format, file) {
  await page.run((wanted) => {
    const options = [...document.querySelectorAll('main select option')];
    const option = options.find((it) => it.text === wanted);
    option.selected = true;
    option.parentElement.dispatchEvent(new Event('change', { bubbles: true }));
  }, format);
  home.answerDialogs(file);
  await (await page.seeText(button, 'main button:enabled', SLOW)).click();
  await until(`the file ${file}`, SLOW, () => existsSync(file) && readFileSync(file).length > 500);
}

test('a briefing is composed, goes stale, is mended, issued, and its draft found again', inHome(async ({ home, open }) => {
  let window = await open();
  let { page } = window;
  await page.see('.ways');
  await tabTo(page, 'Open the demo');
  await page.press(Key.Enter);
  await reads(page, 'main h1', 'Trilateral track');

  // Template, headline, judgement.
  await begin(page, 'Full briefing');
  await typeInto(page, 'Headline', 'Nothing is signed');
  await reads(page, 'main .sheet', 'Nothing is signed', 'TLP:');
  await until('pages', SLOW, () => page.run(() => document.querySelectorAll('.sheet').length > 1));

  // A sentence in its place: evidence beside it, other words, Escape gives up.
  await toSentence(page, ROUND);
  await reads(page, 'main [role="tabpanel"]', ROUND);
  await page.press(Key.Enter);
  await page.see('.sheet .field');
  await page.press(Key.Escape);
  await page.gone('.sheet .field');
  await page.press(Key.Enter);
  await page.see('.sheet .field');
  await page.press([Key.Control, 'a']);
  await page.type(HAND);
  await page.press(Key.Enter);
  await reads(page, 'main .sheet .edited', HAND);
  await window.picture('composer-edited');

  // The fact is changed elsewhere; the edit is stale, and either wording can be had.
  await (await page.seeText('Back to the list', 'main button')).click();
  await reads(page, 'main [aria-labelledby="drafts"]', 'Nothing is signed');
  await goTo(page, 'r', 'Rounds');
  await selectRow(page, ROUND);
  await page.press('e');
  await page.see('dialog');
  await page.press([Key.Control, 'a']);
  await page.type(RENAMED);
  await save(page);
  await goTo(page, 'b', 'Briefings');
  await (await page.seeText('Nothing is signed', 'main button')).click();
  await reads(page, 'main .sheet .stale', HAND);
  await toSentence(page, HAND);
  await reads(page, 'main [role="tabpanel"]', 'The facts have changed', RENAMED);
  await window.picture('composer-stale');
  await (await page.seeText('Take the new wording', 'main button')).click();
  await until('the new wording', SLOW, () => page.run(() => !document.querySelector('.sheet .stale')));

  // A judgement that the checks do not like, waived with a remark.
  await page.run(() => document.querySelector('main .column select').focus());
  await choose(page, 'Template', 'Situation note');
  await typeInto(page, 'What you expect, how likely, and how sure you are', JUDGEMENT);
  await reads(page, 'main .sheet', JUDGEMENT);
  await reads(page, 'main .open', 'open');
  await (await page.seeText('Checks', '[role="tab"]')).click();
  await window.picture('composer-checks');
  for (let left = 12; left > 0; left -= 1) {
    if (!(await page.run(() => document.querySelector('[role="tabpanel"] form')))) break;
    const before = await page.run(() => document.querySelectorAll('[role="tabpanel"] form').length);
    await page.run(() => document.querySelector('[role="tabpanel"] form input').focus());
    await page.type('The desk has seen it');
    await page.press(Key.Enter);
    await until('one check less', SLOW, async () =>
      (await page.run(() => document.querySelectorAll('[role="tabpanel"] form').length)) < before);
  }

  // Out of the house: issued once, and copies of other formats.
  await out(page, home, 'Issue…', 'DOCX, for Word and LibreOffice', home.path('note.docx'));
  await reads(page, '.notices', 'Issued: note.docx');
  await out(page, home, 'Export a copy…', 'PDF/A, tagged', home.path('note.pdf'));
  await out(page, home, 'Export a copy…', 'HTML, self-contained', home.path('note.html'));
  assert.equal(readFileSync(home.path('note.docx')).subarray(0, 2).toString(), 'PK');
  assert.equal(readFileSync(home.path('note.pdf')).subarray(0, 5).toString(), '%PDF-');
  assert.match(readFileSync(home.path('note.html'), 'utf8'), /a meeting by 30 April is likely/);

  // In both themes nothing serious is found.
  for (const theme of ['light', 'dark']) {
    await page.run((wanted) => { document.documentElement.dataset.theme = wanted; }, theme);
    await window.picture(`composer-${theme}`);
    assert.deepEqual(await serious(page), [], theme);
  }

  // The program ends in the middle of a word; the draft is there again.
  await page.run(() => document.querySelector('main .column select').focus());
  await typeInto(page, 'For whom', 'The desk for the talks');
  await window.close();
  window = await open('--demo');
  page = window.page;
  await until('a view', SLOW, () => page.run(() => Boolean(document.querySelector('main h1')?.innerText)));
  await goTo(page, 'b', 'Briefings');
  await (await page.seeText('Nothing is signed', 'main button')).click();
  await reads(page, 'main .sheet', JUDGEMENT);
  assert.equal(await page.run(() => [...document.querySelectorAll('main .column input')].some((it) =>
    it.value === 'The desk for the talks')), true, 'what was typed last is there');
}));

test('templates are read, copied and mended', inHome(async ({ open }) => {
  const window = await open('--demo');
  const { page } = window;
  await reads(page, 'main h1', 'Trilateral track');
  await goTo(page, 'b', 'Briefings');
  await (await page.seeText('Templates…', 'main button')).click();
  await inDialog(page, 'Templates');
  await reads(page, 'dialog .sheet', 'Trilateral track');
  await (await page.seeText('Copy', 'dialog button:enabled')).click();
  await until('a copy that can be written', SLOW, () => page.run(() => !document.querySelector('dialog textarea').readOnly));
  await page.run(() => {
    const field = document.querySelector('dialog textarea');
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
  });
  await page.type('\n{{ nobody_knows_this }}');
  await reads(page, 'dialog .fault', 'Line', 'nobody_knows_this');
  await reads(page, 'dialog .sheet', 'Trilateral track');
  await window.picture('templates-fault');
}));
