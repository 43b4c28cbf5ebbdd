/** A choice among records, by keys that are quicker than the answer. */
import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { Picked } from '~/api/lookups';
import Picker from '~/components/Picker.svelte';
import { host } from './setup';

const FIRST = '01900000-0000-7000-8000-0000000000f1';
const SECOND = '01900000-0000-7000-8000-0000000000f2';
const hit = (id: string, title: string) => ({ id, kind: 'person', title });

it('takes what is typed and not what was found for fewer letters', async () => {
  let answer = (): void => undefined;
  host.answer('list_records', () => ({ rows: [], total: 0 }));
  host.answer('palette', ({ query }) => {
    if (query !== 'Wi') return { hits: [hit(FIRST, 'Walid'), hit(SECOND, 'Witkoff')] };
    return new Promise((resolve) => {
      answer = () => resolve({ hits: [hit(SECOND, 'Witkoff')] });
    });
  });
  const chosen: Picked[] = [];
  render(Picker, { id: 'who', kinds: ['person'], known: true, chosen: (record) => chosen.push(record) });
  const user = userEvent.setup();
  await user.type(screen.getByRole('combobox'), 'W');
  await screen.findByText('Walid');
  await user.type(screen.getByRole('combobox'), 'i');
  await user.keyboard('{Enter}');
  expect(chosen).toEqual([]);
  answer();
  await waitFor(() => expect(chosen.map(({ title }) => title)).toEqual(['Witkoff']));
});
