// What a reader of the window sees, waited for instead of slept for.

import assert from 'node:assert/strict';

import { until } from './webdriver.mjs';

/** As long as a slow machine may take for anything a user waits for. */
export const SLOW = 15_000;

/** Text as a reader reads it: line breaks and special spaces count as one space. */
const plain = (text) => text.replace(/\s+/g, ' ');

function textOf(page, selector) {
  return page.run(
    (wanted) => [...document.querySelectorAll(wanted)].map((element) => element.innerText).join('\n'),
    selector,
  );
}

/** Waits until all these words can be read in a part of the page. */
export async function reads(page, selector, ...words) {
  let last = '';
  const missing = () => words.filter((word) => !last.includes(word));
  try {
    await until(selector, SLOW, async () => {
      last = plain(await textOf(page, selector));
      return missing().length === 0;
    });
  } catch {
    assert.fail(`${selector} does not say ${JSON.stringify(missing())}, it says: ${last}`);
  }
}

/** Waits until none of these words can be read in a part of the page. */
export async function doesNotRead(page, selector, ...words) {
  let last = '';
  const there = () => words.filter((word) => last.includes(word));
  try {
    await until(selector, SLOW, async () => {
      last = plain(await textOf(page, selector));
      return there().length === 0;
    });
  } catch {
    assert.fail(`${selector} still says ${JSON.stringify(there())}: ${last}`);
  }
}

/** The text of the row that names a record. */
export function rowOf(page, name) {
  return page.run((wanted) => {
    const rows = [...document.querySelectorAll('main [role="row"].body')];
    return rows.find((row) => row.innerText.includes(wanted))?.innerText.replace(/\s+/g, ' ') ?? null;
  }, name);
}

/** Waits until the row that names a record says all of this. */
export async function rowReads(page, name, ...words) {
  let last = null;
  try {
    await until(name, SLOW, async () => {
      last = await rowOf(page, name);
      return last !== null && words.every((word) => last.includes(word));
    });
  } catch {
    assert.fail(`the row of ${name} does not say ${JSON.stringify(words)}, it says: ${last}`);
  }
}
