// The desk around a dossier: first start, recent ones, a second start, a file that is none, looks.

import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { test } from 'node:test';

import { goTo, tabTo } from './support/keyboard.mjs';
import { reads } from './support/sight.mjs';
import { Key, until } from './support/webdriver.mjs';
import { inHome } from './support/window.mjs';

async function press(page, name) {
  await tabTo(page, name);
  await page.press(Key.Enter);
}

const theme = (page) => page.run(() => document.documentElement.dataset.theme);

test('a first dossier is made where its user says, is private, and is offered again', inHome(async ({ home, open }) => {
  let window = await open();
  await window.page.see('.ways');
  home.answerDialogs('');
  await press(window.page, 'New dossier…');
  await until('the dialog to be cancelled', 5_000, () => readFileSync(home.answers, 'utf8') === '');
  await window.page.see('.ways');

  home.answerDialogs(home.path('My talks'));
  await press(window.page, 'New dossier…');
  await reads(window.page, 'nav', 'My talks');
  assert.equal(statSync(home.path('My talks.dossier')).mode & 0o777, 0o600);
  await window.close();

  window = await open();
  await reads(window.page, '.recent', 'My talks');
  await (await window.page.see('.recent button')).click();
  await reads(window.page, 'nav', 'My talks');
}));

test('a file that is no dossier is refused in words and stays as it is', inHome(async ({ home, open }) => {
  home.answerDialogs('not a dossier at all');
  const before = readFileSync(home.answers, 'utf8');
  const { page } = await open(home.answers);
  await reads(page, 'main', 'Open the demo', 'It was not written to');
  assert.equal(readFileSync(home.answers, 'utf8'), before);
}));

test('a second start opens its dossier in the window that is there', inHome(async ({ home, open }) => {
  home.rapporteur('new', home.path('second.dossier'), '--process', 'Second track');
  const { page } = await open('--demo');
  await reads(page, 'main h1', 'Trilateral track');
  assert.equal(home.startAgain('second.dossier'), 0);
  await reads(page, 'main h1', 'Second track');
}));

test('what the window has open can be read beside it and not written', inHome(async ({ home, open }) => {
  const first = await open('--demo');
  await reads(first.page, 'main h1', 'Trilateral track');
  const refused = home.tryRapporteur('undo', `${home.data}/demo.dossier`);
  assert.equal(refused.status, 5, refused.stderr);
  assert.match(home.rapporteur('overview', `${home.data}/demo.dossier`), /Trilateral track/);
}));

test('the chosen theme is there at the next start', inHome(async ({ home, open }) => {
  let window = await open('--demo');
  await reads(window.page, 'main h1', 'Trilateral track');
  await goTo(window.page, 'a', 'Appearance');
  await (await window.page.see('input[type="radio"][value="dark"]')).click();
  await until('the dark page', 5_000, async () => (await theme(window.page)) === 'dark');
  const kept = () => JSON.parse(readFileSync(`${home.data}/appearance.json`, 'utf8')).theme;
  await until('the choice to be kept', 5_000, () => {
    try {
      return kept() === 'dark';
    } catch {
      return false;
    }
  });
  await window.close();

  window = await open('--demo');
  await reads(window.page, 'main h1', 'Appearance');
  await until('the dark page', 5_000, async () => (await theme(window.page)) === 'dark');
}));
