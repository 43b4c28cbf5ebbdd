/** Stands in the first chunk: it is what every other language falls back on. */
export default import.meta.glob<string>('../../../../locales/en/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});
