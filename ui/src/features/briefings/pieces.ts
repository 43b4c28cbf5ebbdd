/** Cuts blocks into what a page keeps whole, and puts neighbours of one list or table together again. */
import { footnotesIn, sentencesOf, type Block } from './document';

export interface Cut {
  /** Which block, and which of its items or rows: from (included) to (excluded). */
  block: number;
  from: number;
  to: number;
}

export const cutsOf = (blocks: readonly Block[]): Cut[] =>
  blocks.flatMap((block, index) => {
    const parts =
      block.block === 'list' ? block.items.length : block.block === 'table' ? block.rows.length : 0;
    if (parts < 2) return [{ block: index, from: 0, to: Math.max(parts, 1) }];
    return Array.from({ length: parts }, (_, at) => ({ block: index, from: at, to: at + 1 }));
  });

/** Neighbouring cuts of one block as one. */
export function joined(cuts: readonly Cut[]): Cut[] {
  const out: Cut[] = [];
  for (const cut of cuts) {
    const last = out.at(-1);
    if (last?.block === cut.block && last.to === cut.from) last.to = cut.to;
    else out.push({ ...cut });
  }
  return out;
}

/** The block as far as a cut goes. */
export function partOf(block: Block, { from, to }: Cut): Block {
  if (block.block === 'list') return { ...block, items: block.items.slice(from, to) };
  if (block.block === 'table') return { ...block, rows: block.rows.slice(from, to) };
  return block;
}

export const notesIn = (block: Block): number[] => sentencesOf(block).flatMap((it) => footnotesIn(it.text));
