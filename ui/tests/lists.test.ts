/** Lists: what is chosen, how they are narrowed, what leaves by the clipboard, columns in their order. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { ListRequest } from '~/api/types';
import { chipText, conditionsOf, controlValue, withControl } from '~/components/lists/conditions';
import { asHtml, asMarkdown, asTsv, guarded } from '~/components/lists/copy';
import { stepOf } from '~/components/lists/walking';
import { Chosen } from '~/state/chosen.svelte';
import { isHidden, placed, spoken, type Conditions } from '~/state/lists.svelte';

const request = { kinds: ['development'], text: '' } as unknown as ListRequest;

describe('rows chosen', () => {
  let chosen: Chosen;
  beforeEach(() => (chosen = new Chosen()));

  test('are named one by one', () => {
    chosen.toggle('a');
    chosen.toggle('b');
    chosen.toggle('a');
    expect(chosen.count(10)).toBe(1);
    expect(chosen.asked(request)).toEqual({ ids: ['b'], except: [] });
  });

  test('are the whole list without a single id, but for those taken out again', () => {
    chosen.everything();
    expect(chosen.count(100_000)).toBe(100_000);
    chosen.toggle('a');
    expect(chosen.has('a')).toBe(false);
    expect(chosen.has('anything else')).toBe(true);
    expect(chosen.count(100_000)).toBe(99_999);
    expect(chosen.asked(request)).toEqual({ ids: [], matching: request, except: ['a'] });
    chosen.toggle('a');
    expect(chosen.count(100_000)).toBe(100_000);
  });

  test('of a stretch replace what was chosen before', () => {
    chosen.everything();
    chosen.set(['a', 'b']);
    expect(chosen.all).toBe(false);
    expect(chosen.count(9)).toBe(2);
    chosen.clear();
    expect(chosen.any).toBe(false);
  });
});

describe('conditions', () => {
  const keys = (kinds: never[], asserts: string[] = []) => conditionsOf(kinds, asserts).map(({ key }) => key);

  test('are those that make sense for the kinds of a list', () => {
    const rounds = keys(['round'] as never[]);
    expect(rounds).toContain('states');
    expect(rounds).not.toContain('party');
    const statements = keys(['development'] as never[], ['statement']);
    expect(statements).toContain('speaker');
    expect(statements).not.toContain('party');
    expect(keys(['person', 'party'] as never[])).toContain('kinds');
    for (const kinds of [['round'], ['source'], ['note']])
      expect(keys(kinds as never[])).toEqual(expect.arrayContaining(['mark', 'recorded_from', 'tags']));
  });

  test('of marks go through the control and back', () => {
    for (const code of ['amber', 'amber+', 'unmarked']) {
      const conditions = withControl('mark', {}, code);
      expect(controlValue('mark', conditions)).toBe(code);
    }
    expect(withControl('mark', {}, 'amber+').mark).toEqual({ is: 'at_least', mark: 'amber' });
  });

  test('that are emptied are gone', () => {
    const conditions: Conditions = { tags: ['energy'], party: 'id' };
    expect(withControl('tags', conditions, [])).toEqual({ party: 'id' });
    expect(spoken({ text: '', tags: [], party: 'id' })).toEqual({ party: 'id' });
  });

  test('are said by name, records by their titles', () => {
    expect(chipText('party', { party: 'x' }, () => 'Ukraine')).toBe('Party: Ukraine');
    expect(chipText('mark', { mark: { is: 'at_least', mark: 'amber' } }, String)).toBe(
      'Handling mark: TLP:AMBER or stricter',
    );
    expect(chipText('states', { states: ['tentative', 'confirmed'] }, String)).toContain(
      'tentative or confirmed',
    );
  });
});

describe('what is copied', () => {
  const table = {
    head: ['Title', 'Date'],
    rows: [
      ['=HYPERLINK("http://x")', '2026'],
      ['a|b\nc', '-1 Feb'],
    ],
  };

  test('computes in nobody’s sheet', () => {
    for (const cell of ['=1+1', '+1', '-1', '@x', ' =1', '\t=1']) expect(guarded(cell)).toBe(`'${cell}`);
    expect(guarded('5 Feb')).toBe('5 Feb');
    expect(asTsv(table)).toBe('Title\tDate\n\'=HYPERLINK("http://x")\t2026\na|b c\t\'-1 Feb');
    expect(asHtml(table)).toContain('<td>&#39;=HYPERLINK'.replace('&#39;', "'"));
  });

  test('cannot break out of the table', () => {
    expect(asHtml({ head: ['<b>'], rows: [['</td><script>']] })).toBe(
      '<table><thead><tr><th>&lt;b&gt;</th></tr></thead><tbody><tr><td>&lt;/td&gt;&lt;script&gt;</td></tr></tbody></table>',
    );
    expect(asMarkdown(table).split('\n')[3]).toBe('| a\\|b c | -1 Feb |');
  });
});

describe('columns', () => {
  const columns = ['a', 'b', 'c', 'd'].map((key) => ({ key }));

  test('stand as they were placed, new ones where the view has them', () => {
    const places = ['c', 'a', 'b'].map((key) => ({ key, hidden: key === 'b' }));
    expect(placed(columns, places).map(({ key }) => key)).toEqual(['c', 'a', 'b', 'd']);
    expect(placed(columns, []).map(({ key }) => key)).toEqual(['a', 'b', 'c', 'd']);
    expect(isHidden('b', places)).toBe(true);
    expect(isHidden('d', places)).toBe(false);
  });
});

test('keys walk a list, those of a typist too', () => {
  const step = (key: string, shiftKey = false) => stepOf({ key, shiftKey }, 50);
  expect([step('ArrowDown'), step('ArrowUp'), step('End'), step('Home')]).toEqual([1, -1, 50, -50]);
  expect([step('J', true), step('K', true), step('x')]).toEqual([1, -1, undefined]);
});
