import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { FluentResource } from '@fluent/bundle';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/**
 * The window freezes Object.prototype, after which nothing may be assigned over what it holds:
 * d3-color sets `constructor`, d3-format `toString`, and the page would stay empty. Both then
 * define what they used to assign. A version that writes this otherwise ends the build.
 */
const assigned: readonly [file: RegExp, from: string, to: string][] = [
  [
    /d3-color\/dist\/d3-color\.mjs$/,
    'prototype.constructor = constructor;',
    "Object.defineProperty(prototype, 'constructor', { value: constructor, writable: true });",
  ],
  [
    /d3-format\/dist\/d3-format\.mjs$/,
    'FormatSpecifier.prototype.toString = function()',
    "Object.defineProperty(FormatSpecifier.prototype, 'toString', { writable: true }).toString = function()",
  ],
];

const ownProperties: Plugin = {
  name: 'own-properties',
  transform(code, id) {
    const found = assigned.find(([file]) => file.test(id.split('?')[0] ?? ''));
    if (!found) return null;
    const [, from, to] = found;
    if (!code.includes(from)) throw new Error(`${id} no longer says "${from}"`);
    return { code: code.replace(from, to), map: null };
  },
};

/**
 * A catalogue is parsed here and not in the window, where it would cost every start as much as
 * drawing the page does. Without this the text itself arrives, and `language.svelte.ts` parses it.
 */
const parsedCatalogues: Plugin = {
  name: 'parsed-catalogues',
  enforce: 'pre',
  async load(id) {
    const [file, query] = id.split('?');
    if (!file?.endsWith('.ftl') || !query?.includes('parsed')) return null;
    this.addWatchFile(file);
    const { body } = new FluentResource(await readFile(file, 'utf8'));
    // A text that is read as JSON is read faster than a program that says the same.
    const code = `export default JSON.parse(${JSON.stringify(JSON.stringify(body))});`;
    return { code, map: null, moduleType: 'js' };
  },
};

export default defineConfig({
  // The window serves the files under its own scheme; nothing may assume a root.
  base: './',
  plugins: [parsedCatalogues, svelte(), svelteTesting(), ownProperties],
  resolve: {
    alias: { '~': fileURLToPath(new URL('./src', import.meta.url)) },
  },
  build: {
    target: ['es2022', 'safari16.4'],
    // The content policy allows fonts and images from 'self' only, so nothing becomes a data: address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
  },
  // The catalogues stand above this folder: Rust reads them too.
  server: { host: '127.0.0.1', port: 5173, strictPort: true, fs: { allow: ['.', '../locales'] } },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    setupFiles: ['tests/setup.ts'],
    restoreMocks: true,
  },
});
