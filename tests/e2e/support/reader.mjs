// What an analyst does at the window, in the words of the interface.

import { Element, Key, until } from './webdriver.mjs';

/** The control under a label in the open dialog, or in the view when no dialog is open. */
export async function field(page, label) {
  const found = await until(`the field “${label}”`, 10_000, () => page.run(findField, label));
  return new Element(page, found);
}

/* Runs in the page. A required label carries a mark after its words. */
function findField(label) {
  const within = document.querySelector('dialog[open]') ?? document.querySelector('main') ?? document.body;
  const named = [...within.querySelectorAll('label')].find((one) => one.textContent.trim().startsWith(label));
  return named ? (named.control ?? null) : null;
}

export async function fill(page, label, text) {
  await (await field(page, label)).fill(text);
}

/** Chooses a term by its word. */
export async function choose(page, label, word) {
  const select = await field(page, label);
  const chosen = await page.run(pick, select, word);
  if (!chosen) throw new Error(`“${label}” offers no “${word}”`);
}

/* Runs in the page: choosing as a user does, told to the page by the event a choice makes. */
function pick(select, word) {
  const option = [...select.options].find((one) => one.text === word);
  if (!option) return false;
  select.value = option.value;
  return select.dispatchEvent(new Event('change', { bubbles: true }));
}

export async function press(page, words, selector = 'button') {
  await (await page.seeText(words, selector)).click();
}

/** Goes to a view by its two keys and waits for its heading. */
export async function goTo(page, key, heading) {
  await page.press('g', key);
  await page.seeText(heading, 'h1');
}

/** Keeps what the open form says, and waits until the form has gone. */
export async function keep(page) {
  await page.press([Key.Control, Key.Enter]);
  await page.gone('dialog[open]');
}

/** The line of a list that names a record, as a reader sees it. */
export function lineOf(page, name) {
  return page.run(findLine, name);
}

/* Runs in the page. */
function findLine(name) {
  const lines = [...document.querySelectorAll('main [role="row"], main tr, main li')];
  return lines.find((line) => line.innerText.includes(name))?.innerText ?? null;
}

export function seeLine(page, name, words) {
  return until(`“${words}” in the line of “${name}”`, 10_000, async () =>
    (await lineOf(page, name))?.includes(words));
}

/** A list that shows one record and not the other: an empty list that is still loading is neither. */
export function seeLineWithout(page, shown, absent) {
  return until(`a list with “${shown}” and without “${absent}”`, 10_000, async () =>
    (await lineOf(page, shown)) !== null && (await lineOf(page, absent)) === null);
}
