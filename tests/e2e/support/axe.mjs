// What axe holds against a page, the serious part of it.

import { readFileSync } from 'node:fs';

/** Development needs the rules; what is shipped does not. */
const AXE = readFileSync(new URL('../../../ui/node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

export async function serious(page) {
  if (!(await page.run(() => typeof globalThis.axe === 'object'))) await page.run(`${AXE}; return true;`);
  const found = await page.run(
    (tags) => axe.run(document, { runOnly: tags, resultTypes: ['violations'] }).then(({ violations }) =>
      violations.map(({ id, impact, nodes }) => ({
        id, impact, at: nodes.slice(0, 3).map((node) => `${node.target.join(' ')} ${node.any[0]?.message ?? ''}`),
      }))),
    RULES);
  return found.filter(({ impact }) => ['serious', 'critical'].includes(impact));
}
