/**
 * Where pages break. Pieces are what is kept whole (a paragraph, an item, a row); each has a
 * height, and footnotes that must stand at the foot of the page that refers to them first. Refuses
 * to measure: heights are handed in, so that this can be tried without a screen.
 */
export interface Piece {
  /** Height with the space before it, in the units of the page. */
  height: number;
  /** Footnotes referred to in it. */
  notes: readonly number[];
  /** A head is never left alone at the foot of a page. */
  head?: boolean;
}

export interface Page {
  /** Indices of its pieces. */
  pieces: number[];
  /** Footnotes that stand at its foot, in order. */
  notes: number[];
}

export interface Room {
  /** Height of the text on the first page and on those after it. */
  first: number;
  next: number;
  /** Height of each footnote, by its number. */
  notes: ReadonlyMap<number, number>;
  /** Rule and space above the first footnote of a page. */
  rule: number;
}

/** Pieces on pages, in order. A piece that is higher than a page gets one of its own. */
export function pagesOf(pieces: readonly Piece[], room: Room): Page[] {
  const pages: Page[] = [];
  const placed = new Set<number>();
  let page: Page = { pieces: [], notes: [] };
  let used = 0;

  const space = () => (pages.length === 0 ? room.first : room.next);
  const needed = (piece: Piece): { fresh: number[]; height: number } => {
    const fresh = [...new Set(piece.notes)].filter((note) => !placed.has(note));
    const rule = fresh.length && !page.notes.length ? room.rule : 0;
    const notes = fresh.reduce((sum, note) => sum + (room.notes.get(note) ?? 0), 0);
    return { fresh, height: piece.height + notes + rule };
  };
  const turn = () => {
    pages.push(page);
    page = { pieces: [], notes: [] };
    used = 0;
  };

  for (const [index, piece] of pieces.entries()) {
    const follower = piece.head ? pieces[index + 1] : undefined;
    const wanted = needed(piece).height + (follower ? needed(follower).height : 0);
    if (page.pieces.length && used + wanted > space()) turn();
    const { fresh, height } = needed(piece);
    page.pieces.push(index);
    page.notes.push(...fresh);
    for (const note of fresh) placed.add(note);
    used += height;
  }
  if (page.pieces.length || !pages.length) pages.push(page);
  return pages;
}
