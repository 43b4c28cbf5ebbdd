/** One chunk, loaded when the language is chosen. */
export default import.meta.glob<string>('../../../../locales/uk/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});
