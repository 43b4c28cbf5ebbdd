/**
 * Owns how rows leave the program by the clipboard: as a table other programs read, or as
 * Markdown. A cell that a spreadsheet would take for a formula is made text: words of a hostile
 * source must not compute in somebody's sheet.
 */
export interface Table {
  head: string[];
  rows: string[][];
}

const FORMULA = /^[\s]*[=+\-@\t\r]/;

export const guarded = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);

const flat = (cell: string): string => cell.replace(/\s*[\r\n\t]+\s*/g, ' ').trim();

export function asTsv({ head, rows }: Table): string {
  return [head, ...rows].map((cells) => cells.map((cell) => guarded(flat(cell))).join('\t')).join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

export function asHtml({ head, rows }: Table): string {
  const row = (cells: string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(guarded(flat(cell)))}</${tag}>`).join('')}</tr>`;
  const body = rows.map((cells) => row(cells, 'td')).join('');
  return `<table><thead>${row(head, 'th')}</thead><tbody>${body}</tbody></table>`;
}

export function asMarkdown({ head, rows }: Table): string {
  const cell = (text: string) => flat(text).replace(/[\\|]/g, '\\$&') || ' ';
  const line = (cells: string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

/**
 * Puts texts on the clipboard. The copy event is used, since it works where the clipboard cannot
 * be written from a script; the asynchronous way is the second choice.
 */
export async function toClipboard(texts: { plain: string; html?: string }): Promise<boolean> {
  if (byEvent(texts)) return true;
  try {
    if (texts.html && typeof ClipboardItem !== 'undefined') {
      const item = new ClipboardItem({
        'text/plain': new Blob([texts.plain], { type: 'text/plain' }),
        'text/html': new Blob([texts.html], { type: 'text/html' }),
      });
      await navigator.clipboard.write([item]);
    } else await navigator.clipboard.writeText(texts.plain);
    return true;
  } catch {
    return false;
  }
}

function byEvent({ plain, html }: { plain: string; html?: string }): boolean {
  let put = false;
  const copy = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData.setData('text/plain', plain);
    if (html) event.clipboardData.setData('text/html', html);
    put = true;
  };
  document.addEventListener('copy', copy, true);
  try {
    // Deprecated, and the only way that works in every webview without asking for a permission.
    document.execCommand('copy');
  } catch {
    put = false;
  }
  document.removeEventListener('copy', copy, true);
  return put;
}
