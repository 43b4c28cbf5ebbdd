// The whole way once, in the real window: from the demo over a round that slips to a briefing on
// disk, with both clocks, undo, and a restart in between.

import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { test } from 'node:test';

import { choose, fill, goTo, keep, press, seeLine, seeLineWithout } from './support/reader.mjs';
import { Key } from './support/webdriver.mjs';
import { inHome } from './support/window.mjs';

const ROUND = 'Round 4, technical level';

/** Records a move of the selected round. */
async function move(page, state, { window, happened }) {
  await page.press('d');
  await page.seeText('Add a development', 'dialog *');
  await choose(page, 'The round is now', state);
  await fill(page, 'To be held, or held', window);
  await fill(page, 'Happened', happened);
}

test('a round is added, slips, is unknown earlier, is undone, survives and is reported', inHome(async ({ home, open }) => {
  let window = await open('--demo');
  let { page } = window;
  await page.seeText('Trilateral track', 'h1');
  await window.picture('overview');

  await goTo(page, 'r', 'Rounds');
  await press(page, 'New round');
  await page.see('dialog[open]');
  await (await page.see('dialog [data-first] input')).fill(ROUND);
  await keep(page);
  await seeLine(page, ROUND, 'no date stands');

  await move(page, 'tentative', { window: '2026-03-04/2026-03-05', happened: '2026-02-20' });
  await page.seeText('4–5 Mar 2026', 'dialog *');
  await keep(page);
  await seeLine(page, ROUND, 'tentative');

  await move(page, 'postponed', { window: '2026-03-11', happened: '2026-03-02' });
  await keep(page);
  await seeLine(page, ROUND, 'slipped 1×');
  await window.picture('round-slipped');

  await press(page, 'As known');
  await (await page.see('input[aria-label="Day"]')).fill('2026-02-10');
  await press(page, 'Set');
  await page.seeText('Back to now', 'header button');
  await seeLineWithout(page, 'Round 1, Abu Dhabi', ROUND);
  await window.picture('as-known-earlier');
  await press(page, 'Back to now', 'header button');
  await seeLine(page, ROUND, 'slipped 1×');

  await page.press([Key.Control, 'z']);
  await seeLine(page, ROUND, 'tentative');
  await page.press([Key.Control, Key.Shift, 'z']);
  await seeLine(page, ROUND, 'slipped 1×');
  await window.close();

  window = await open('--demo');
  page = window.page;
  await page.seeText('Trilateral track', 'h1');
  await goTo(page, 'r', 'Rounds');
  await seeLine(page, ROUND, 'slipped 1×');

  const file = home.path('briefing.html');
  home.answerDialogs(file);
  await goTo(page, 'b', 'Briefings');
  await press(page, 'Compose');
  await page.seeText('As it would be issued');
  await window.picture('briefing');
  await press(page, 'Export');
  await page.seeText('Written: briefing.html');
  assert.deepEqual(home.unusedAnswers(), []);
  const briefing = readFileSync(file, 'utf8');
  assert.match(briefing, /^<!doctype html>/i);
  assert.ok(briefing.includes(ROUND), 'the briefing does not mention the round');
  assert.doesNotMatch(briefing, /<script|src="http|href="http[^"]*\.css/i);
  assert.equal(statSync(file).mode & 0o777, 0o600);
}));
