/**
 * The block tree of a product as it comes over the seam (crates/briefing/src/block.rs), and what
 * can be read from it without asking again. Refuses layout: that is the pages' subject.
 */
export type Mark = 'clear' | 'green' | 'amber' | 'amber_strict' | 'red';

export type Inline =
  | { inline: 'own'; text: string }
  | { inline: 'given'; text: string; language?: string }
  | { inline: 'address'; text: string }
  | { inline: 'strong'; text: Inline[] }
  | { inline: 'emphasis'; text: Inline[] }
  | { inline: 'footnote'; number: number }
  | { inline: 'state'; word: string }
  | { inline: 'aside'; text: string }
  | { inline: 'movement'; movement: 'harder' | 'softer' | 'reframed' | 'none' | 'unclear' };

export type Origin = 'generated' | 'written' | { edited: { stale: Inline[] | null } };

export interface Sentence {
  text: Inline[];
  rests_on?: string[];
  mark: Mark;
  key?: string;
  origin?: Origin;
}

export interface Note {
  text: Inline[];
  mark: Mark;
}

export interface Column {
  title: Inline[];
  width: number | null;
}

export type Block =
  | { block: 'heading'; level: number; text: Inline[]; mark?: Mark }
  | { block: 'key_points'; sentences: Sentence[] }
  | { block: 'paragraph'; sentences: Sentence[] }
  | { block: 'list'; ordered?: boolean; items: Sentence[][] }
  | { block: 'table'; caption: string; columns: Column[]; rows: Sentence[][][] }
  | { block: 'figure'; caption?: Inline[]; alt: string; mark: Mark };

export interface Document {
  title: Inline[];
  running: Inline[];
  language: string;
  direction?: 'ltr' | 'rtl';
  style?: {
    pages?: number;
    paper?: 'a4' | 'letter';
    body?: string;
    heading?: string;
    size?: number;
    accent?: string;
    ink?: string;
    portion_marks?: boolean;
  };
  marking: { tlp: Mark; chatham_house: boolean };
  meta: { number: number; as_of: string; as_known: string; parts: string[] };
  blocks: Block[];
  footnotes: Note[];
  sources: Note[];
  foot?: Inline[];
}

const signs = { harder: '▲', softer: '▽', reframed: '◇', none: '–', unclear: '?' } as const;
const movements = {
  harder: 'harder',
  softer: 'softer',
  reframed: 'reframed',
  none: 'no movement',
  unclear: 'unclear',
} as const;

export const signOf = (movement: keyof typeof signs): string => signs[movement];

/** Characters that draw nothing and could turn a line round: as in crates/briefing/src/legible.rs. */
const INVISIBLE = /[\p{Cc}\u200b\u2028\u2029\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** The words alone, as the composer compares an edit with: footnote marks are no words. */
export function plain(text: readonly Inline[]): string {
  return text.map(plainInline).join('');
}

function plainInline(inline: Inline): string {
  switch (inline.inline) {
    case 'own':
    case 'aside':
      return inline.text;
    case 'given':
    case 'address':
      return inline.text.replace(INVISIBLE, ' ');
    case 'strong':
    case 'emphasis':
      return plain(inline.text);
    case 'state':
      return inline.word;
    case 'movement':
      return movements[inline.movement];
    case 'footnote':
      return '';
  }
}

/** The footnotes that stand in a text, in order. */
export function footnotesIn(text: readonly Inline[]): number[] {
  return text.flatMap((inline) => {
    if (inline.inline === 'footnote') return [inline.number];
    if (inline.inline === 'strong' || inline.inline === 'emphasis') return footnotesIn(inline.text);
    return [];
  });
}

export function sentencesOf(block: Block): Sentence[] {
  switch (block.block) {
    case 'key_points':
    case 'paragraph':
      return block.sentences;
    case 'list':
      return block.items.flat();
    case 'table':
      return block.rows.flat(2);
    default:
      return [];
  }
}

/** The wording the dossier would give now, where a hand put it otherwise and the facts moved on. */
export function staleWording(sentence: Sentence): Inline[] | null {
  return typeof sentence.origin === 'object' ? sentence.origin.edited.stale : null;
}

export const isEdited = (sentence: Sentence): boolean => typeof sentence.origin === 'object';

/** The body with what every format prints behind it: the sources, and what is kept from its readers. */
export function bodyOf(document: Document, sources: string): Block[] {
  const bare = (text: Inline[]): Sentence => ({ text, mark: document.marking.tlp });
  const blocks = [...document.blocks];
  if (document.sources.length) {
    blocks.push({ block: 'heading', level: 2, text: [{ inline: 'own', text: sources }] });
    blocks.push({ block: 'list', items: document.sources.map((source) => [bare(source.text)]) });
  }
  if (document.foot?.length) blocks.push({ block: 'paragraph', sentences: [bare(document.foot)] });
  return blocks;
}
