/** Stands in the first chunk: it is what every other language falls back on. */
import type { Catalogue } from '../language.svelte';

export default import.meta.glob<Catalogue>(['../../../../locales/en/*.ftl', '!**/menu.ftl'], {
  query: '?raw&parsed',
  import: 'default',
  eager: true,
});
