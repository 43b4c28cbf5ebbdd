// Words that would like to be code, in every place that shows words, and put into the page as HTML, which no place
// does: neither runs, and nothing leaves. A listener stands where every payload leaks to, and counts connections, not
// requests, since a preconnect asks for nothing. The control is a browser without our guards.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { test } from 'node:test';

import { payloads } from './support/payloads.mjs';
import { SLOW } from './support/sight.mjs';
import { Key, Page, until } from './support/webdriver.mjs';
import { inHome } from './support/window.mjs';

/** Whatever connects here has leaked. */
async function listener() {
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    socket.destroy();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    count: () => connections,
    close: () => server.close(),
  };
}

const settle = (millis) => new Promise((resolve) => setTimeout(resolve, millis));

/** Counts what the content policy refused from now on. */
const watch = (page) =>
  page.run(() => {
    window.refused = 0;
    document.addEventListener('securitypolicyviolation', () => (window.refused += 1));
  });

const ran = (page) => page.run(() => window.pwned ?? 0);

/** Puts every payload into the page as HTML, in two ways, and touches what came of it. */
const insert = (lines) => {
  for (const line of lines) {
    const plain = document.createElement('div');
    document.body.append(plain);
    try {
      plain.innerHTML = line;
      const range = document.createRange();
      range.selectNode(plain);
      plain.append(range.createContextualFragment(line));
    } catch {
      // A payload that breaks the document's own calls has done all it can.
    }
    for (const element of plain.querySelectorAll('*'))
      for (const type of ['mouseover', 'focus', 'pointerdown']) element.dispatchEvent(new Event(type));
    plain.remove();
  }
};

/** A dossier with a payload in every field that can hold words. */
function poisoned(home, lines) {
  const dossier = home.path('hostile.dossier');
  home.rapporteur('new', dossier, '--process', lines[0]);
  const records = lines.slice(1).flatMap((line, at) => {
    const next = lines[(at + 7) % lines.length];
    const kind = at % 7;
    const title = line.replaceAll('\n', ' ').replaceAll('\t', ' ').trim() || 'x';
    if (kind === 0) return [{ kind: 'note', title, body: `${next}\n\n${line}`, tags: [title.slice(0, 60)] }];
    if (kind === 1) return [{ kind: 'party', title, names: [{ text: next }] }];
    if (kind === 2) return [{ kind: 'source', title, text: next, urls: [line] }];
    if (kind === 3) return [{ kind: 'question', title, body: next }];
    if (kind === 4) return [{ kind: 'place', title }];
    if (kind === 5) return [{ kind: 'person', title }];
    return [{ kind: 'note', title, body: line }];
  });
  const file = home.path('lines.jsonl');
  for (const record of records) {
    writeFileSync(file, JSON.stringify(record));
    const done = home.tryRapporteur('add', dossier, file);
    if (done.status === 0) continue;
    // A kind that lacks a field the list above gives it still takes the words as its title.
    writeFileSync(file, JSON.stringify({ kind: record.kind, title: record.title }));
    home.rapporteur('add', dossier, file);
  }
  return dossier;
}

test('words that would like to be code stay words in every view', inHome(async ({ home, open }) => {
  const leak = await listener();
  const lines = payloads(leak.address);
  // Every fifth of the list in the dossier: each kind of payload comes in each kind of record.
  const dossier = poisoned(home, lines.filter((_, at) => at % 5 === 0));
  const window = await open(dossier);
  const { page } = window;
  await until('the overview', SLOW, () => page.run(() => Boolean(document.querySelector('main h1')?.innerText)));
  await watch(page);
  for (const key of ['o', 't', 'r', 'v', 'i', 'f', 's', 'p', 'n', 'q', 'b', 'j']) {
    await page.press('g', key);
    await settle(400);
    await page.press('j');
    await page.press(Key.Enter);
    await settle(200);
  }
  await window.picture('hostile-words');
  assert.equal(await ran(page), 0);
  assert.equal(await page.run(() => window.refused), 0, 'nothing even tried');
  assert.equal(await page.run(() => document.querySelectorAll('script:not([src]), iframe, object, embed, base, form[action], [onerror], [onload]').length), 0);
  assert.equal(await page.url(), 'tauri://localhost');
  assert.equal(leak.count(), 0);
  leak.close();
}));

test('even as HTML nothing runs and nothing leaves', inHome(async ({ open }) => {
  const leak = await listener();
  const window = await open();
  const { page } = window;
  await page.see('h1');
  await watch(page);
  const lines = payloads(leak.address);
  for (let at = 0; at < lines.length; at += 40) {
    await page.run(insert, lines.slice(at, at + 40));
    assert.equal(await page.url(), 'tauri://localhost', lines.slice(at, at + 40).join('\n'));
  }
  await settle(1500);
  assert.equal(await ran(page), 0);
  assert.equal(leak.count(), 0, 'not even a connection');
  assert.ok((await page.run(() => window.refused)) > 100, 'the policy had something to refuse');
  await page.see('h1');
  leak.close();
}));

test('a browser without our guards runs them and lets them out', inHome(async ({ home }) => {
  const leak = await listener();
  const lines = payloads(leak.address);
  const file = home.path('bare.html');
  writeFileSync(file, '<!doctype html><title>bare</title><h1>bare</h1>');
  const port = 20_000 + (process.pid % 20_000);
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], { env: home.environment(), stdio: 'ignore' });
  const address = `http://127.0.0.1:${port}`;
  try {
    await until('the driver', 10_000, () => fetch(`${address}/status`).then((r) => r.ok, () => undefined));
    const browser = ['x86_64', 'aarch64']
      .map((machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`)
      .find(existsSync);
    assert.ok(browser, 'WebKitGTK comes with a browser for tests');
    const page = await Page.open(address, browser, ['--automation']);
    await page.navigate(`file://${file}`);
    // What leaves the page would end the script: those payloads are not needed here.
    const staying = lines.filter((line) => !/http-equiv|<base|<form|<iframe|<frame/i.test(line));
    for (let at = 0; at < staying.length; at += 40) await page.run(insert, staying.slice(at, at + 40)).catch(() => undefined);
    await settle(1500);
    assert.ok((await ran(page)) > 5, 'the list can be seen to run');
    assert.ok(leak.count() > 5, 'and to leak');
    await page.close().catch(() => undefined);
  } finally {
    driver.kill();
    leak.close();
  }
}));
