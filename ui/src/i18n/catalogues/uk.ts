/** One chunk, loaded when the language is chosen. */
import type { Catalogue } from '../language.svelte';

export default import.meta.glob<Catalogue>(['../../../../locales/uk/*.ftl', '!**/menu.ftl'], {
  query: '?raw&parsed',
  import: 'default',
  eager: true,
});
