import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The window serves the files under its own scheme; nothing may assume a root.
  base: './',
  plugins: [svelte(), svelteTesting()],
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
