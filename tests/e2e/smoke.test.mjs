// The program starts, shows its page and keeps to itself.

import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { test } from 'node:test';

import { inHome } from './support/window.mjs';

test('the window opens with its title and a heading', inHome(async ({ open }) => {
  const window = await open();
  assert.match(await window.page.title(), /Rapporteur/);
  const heading = await window.page.see('h1');
  assert.notEqual((await heading.text()).trim(), '');
  assert.equal(await window.page.url(), 'tauri://localhost');
  const picture = await window.picture('first-start');
  assert.ok(statSync(picture).size > 5_000, 'the picture is blank');
}));

test('the page can neither leave nor load anything from elsewhere', inHome(async ({ open }) => {
  const { page } = await open();
  await page.see('h1');
  await page.run(() => { location.href = 'http://127.0.0.1:1/'; });
  await page.run(() => { location.href = 'tauri://localhost/elsewhere.html'; });
  await new Promise((resolve) => setTimeout(resolve, 300));
  assert.equal(await page.url(), 'tauri://localhost');
  const refused = await page.run(() => fetch('http://127.0.0.1:1/').then(() => 'loaded', (error) => error.name));
  assert.equal(refused, 'TypeError');
  const globals = await page.run(() => [typeof window.__TAURI__, Object.isFrozen(Object.prototype)]);
  assert.deepEqual(globals, ['undefined', true]);
}));

test('what the program writes is private to its user', inHome(async ({ home, open }) => {
  const window = await open();
  await window.page.see('h1');
  assert.equal(statSync(home.data).mode & 0o777, 0o700);
  await window.close();
}));
