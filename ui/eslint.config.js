import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

const platformOnly = {
  group: ['@tauri-apps/*'],
  message: 'Only src/api/platform speaks to the host. Add a function to src/api/client.ts instead.',
};
const storage = ['localStorage', 'sessionStorage', 'indexedDB'].map((name) => ({
  name,
  message: 'Nothing is kept in the browser: what must last goes into the dossier or the settings.',
}));

/** Forbids imports from the given groups on top of the ones nobody may use. */
const forbid = (group, message) => ({
  'no-restricted-imports': ['error', { patterns: [platformOnly, { group, message }] }],
});

export default ts.config(
  { ignores: ['dist', 'node_modules', 'src/api/generated'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  {
    languageOptions: {
      globals: { ...globals.browser },
      parserOptions: { extraFileExtensions: ['.svelte'] },
    },
    rules: {
      'no-restricted-imports': ['error', { patterns: [platformOnly] }],
      'no-restricted-globals': ['error', ...storage],
      'no-console': 'error',
      eqeqeq: ['error', 'always'],
      'no-undef': 'off',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // HTML enters the page in one place, where it comes cleaned from the host.
      'svelte/no-at-html-tags': 'error',
      // The content policy refuses style attributes; style: directives go through the CSSOM.
      'no-restricted-syntax': [
        'error',
        { selector: 'SvelteAttribute[key.name="style"]', message: 'Use a class or style:.' },
      ],
      'svelte/no-useless-children-snippet': 'off',
      // Plain collections here are bookkeeping nobody renders.
      'svelte/prefer-svelte-reactivity': 'off',
      'svelte/button-has-type': 'error',
      'svelte/require-each-key': 'error',
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
  { files: ['**/*.svelte', '**/*.svelte.ts'], languageOptions: { parserOptions: { parser: ts.parser } } },
  {
    files: ['src/api/**'],
    rules: forbid(
      ['~/state/**', '~/components/**', '~/features/**'],
      'api imports nothing of the interface.',
    ),
  },
  {
    files: ['src/state/**'],
    rules: forbid(['~/components/**', '~/features/**'], 'state imports api only.'),
  },
  {
    files: ['src/components/**'],
    rules: forbid(['~/features/**'], 'A component knows no feature.'),
  },
  {
    files: ['src/features/**'],
    rules: forbid(
      ['~/features/**', '../*'],
      'A feature imports api, components and state, never another feature.',
    ),
  },
  {
    files: ['src/api/platform/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ group: ['~/*', '!~/api'] }] }] },
  },
  { files: ['src/components/TrustedHtml.svelte'], rules: { 'svelte/no-at-html-tags': 'off' } },
);
