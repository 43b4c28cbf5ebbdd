/** Pages of a product: nothing is lost, nothing stands twice, notes stand where they are referred to. */
import { describe, expect, test } from 'vitest';
import { bodyOf, footnotesIn, plain, type Block, type Document } from '~/features/briefings/document';
import { pagesOf, type Piece } from '~/features/briefings/paging';
import { cutsOf, joined, partOf } from '~/features/briefings/pieces';
import { choicesOf, moved, sectionLines } from '~/features/briefings/sections';

const piece = (height: number, ...notes: number[]): Piece => ({ height, notes });
const room = (notes: [number, number][] = []) => ({ first: 80, next: 100, notes: new Map(notes), rule: 4 });

describe('pages', () => {
  test('take pieces in order, each once', () => {
    const pieces = Array.from({ length: 37 }, (_, at) => piece(7 + (at % 11)));
    const pages = pagesOf(pieces, room());
    expect(pages.flatMap((page) => page.pieces)).toEqual(pieces.map((_, at) => at));
    expect(pages.length).toBeGreaterThan(3);
  });

  test('are no higher than their sheet, notes included', () => {
    const notes: [number, number][] = [1, 2, 3, 4, 5, 6].map((at) => [at, 9]);
    const pieces = Array.from({ length: 18 }, (_, at) => piece(13, (at % 6) + 1));
    const pages = pagesOf(pieces, room(notes));
    for (const [at, page] of pages.entries()) {
      const text = page.pieces.reduce((sum, it) => sum + (pieces[it]?.height ?? 0), 0);
      const foot = page.notes.length ? 4 + 9 * page.notes.length : 0;
      expect(text + foot).toBeLessThanOrEqual(at ? 100 : 80);
    }
  });

  test('carry a note where it is first referred to, and once', () => {
    const pages = pagesOf(
      [piece(40, 1), piece(40, 2), piece(40, 1, 2, 3)],
      room([
        [1, 5],
        [2, 5],
        [3, 5],
      ]),
    );
    expect(pages.map((page) => page.notes)).toEqual([[1], [2, 3]]);
  });

  test('leave no head alone at their foot', () => {
    const pages = pagesOf([piece(70), { ...piece(8), head: true }, piece(20)], room());
    expect(pages.map((page) => page.pieces)).toEqual([[0], [1, 2]]);
  });

  test('give what is too high a page of its own', () => {
    expect(pagesOf([piece(10), piece(500), piece(10)], room()).map((page) => page.pieces)).toEqual([
      [0],
      [1],
      [2],
    ]);
    expect(pagesOf([], room())).toEqual([{ pieces: [], notes: [] }]);
  });
});

const own = (text: string) => [{ inline: 'own' as const, text }];
const said = (text: string) => ({ text: own(text), mark: 'green' as const });

describe('pieces', () => {
  const list: Block = { block: 'list', items: [[said('a')], [said('b')], [said('c')]] };

  test('are the items of a list, and one block again on one page', () => {
    const cuts = cutsOf([{ block: 'paragraph', sentences: [said('x')] }, list]);
    expect(cuts.map((cut) => [cut.block, cut.from, cut.to])).toEqual([
      [0, 0, 1],
      [1, 0, 1],
      [1, 1, 2],
      [1, 2, 3],
    ]);
    expect(joined(cuts.slice(2))).toEqual([{ block: 1, from: 1, to: 3 }]);
    expect(partOf(list, { block: 1, from: 1, to: 3 })).toMatchObject({ items: [[said('b')], [said('c')]] });
  });
});

describe('the words of a product', () => {
  test('are told without marks, whatever stands around them', () => {
    const text = [
      { inline: 'strong' as const, text: [...own('Round 2 '), { inline: 'footnote' as const, number: 3 }] },
      { inline: 'given' as const, text: 'Мілгейвен\u202e' },
      { inline: 'movement' as const, movement: 'none' as const },
    ];
    expect(plain(text)).toBe('Round 2 Мілгейвен no movement');
    expect(footnotesIn(text)).toEqual([3]);
  });

  test('end with the sources and what is kept back', () => {
    const document: Document = {
      title: [],
      running: [],
      language: 'en',
      marking: { tlp: 'amber', chatham_house: false },
      meta: { number: 1, as_of: '', as_known: '', parts: [] },
      blocks: [],
      footnotes: [],
      sources: [{ text: own('Harbour Gazette'), mark: 'green' }],
      foot: own('Two records are left out.'),
    };
    expect(bodyOf(document, 'Sources').map((block) => block.block)).toEqual(['heading', 'list', 'paragraph']);
  });
});

describe('sections', () => {
  const template = { sections: ['a', 'b', 'c'].map((key) => ({ key, title: key.toUpperCase() })) };

  test('stand as chosen, the rest as the template has them', () => {
    const lines = sectionLines(template, [
      { section: 'c', on: false },
      { section: 'gone', on: true },
    ]);
    expect(lines.map((line) => [line.section, line.on])).toEqual([
      ['c', false],
      ['a', true],
      ['b', true],
    ]);
  });

  test('move within their ends', () => {
    const lines = sectionLines(template, []);
    expect(choicesOf(moved(lines, 0, 2)).map((it) => it.section)).toEqual(['b', 'c', 'a']);
    expect(moved(lines, 2, 9).map((it) => it.section)).toEqual(['a', 'b', 'c']);
    expect(moved(lines, 7, 0)).toHaveLength(3);
  });
});
