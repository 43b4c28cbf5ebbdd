/**
 * Remembers what was last copied or dragged out of a captured text, so that whoever gets these words
 * also gets their place. Nothing of it leaves the window: the clipboard holds the words alone.
 */
export interface Quotation {
  source: string;
  title: string;
  /** Unicode scalar values of the source's text. */
  start: number;
  end: number;
  words: string;
}

let last: Quotation | null = null;

/** White space is what a clipboard and a page disagree about. */
const bare = (words: string): string => words.replace(/\s+/g, ' ').trim();

export function remember(quotation: Quotation): void {
  last = quotation;
}

/** The quotation whose words these are. */
export function quotationOf(words: string): Quotation | null {
  return last && bare(words) === bare(last.words) ? last : null;
}

/** What is selected inside an element that shows the text of a source, and nothing else. */
export function selectedIn(element: Element, source: string, title: string): Quotation | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!element.contains(range.startContainer) || !element.contains(range.endContainer)) return null;
  const before = document.createRange();
  before.selectNodeContents(element);
  before.setEnd(range.startContainer, range.startOffset);
  const start = [...before.toString()].length;
  const words = range.toString();
  return { source, title, start, end: start + [...words].length, words };
}
