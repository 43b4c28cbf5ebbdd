import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import FormHost from '../src/FormHost.svelte';
import { forms } from '~/state/forms.svelte';
import { saving } from '~/state/saving.svelte';
import { asked, host, refuse } from './setup';

const ROUND = '01900000-0000-7000-8000-000000000008';
const OFFER = '01900000-0000-7000-8000-000000000011';

async function open(subject: Parameters<typeof forms.show>[0]) {
  render(FormHost);
  forms.show(subject);
  return screen.findByRole('dialog');
}

describe('the form of a record', () => {
  it('keeps the fields it does not know', async () => {
    const held = host.records.get(ROUND);
    if (!held) throw new Error('the sample lost its round');
    held.record = { ...held.record, from_the_future: { kept: [1, 2] } };
    const user = userEvent.setup();
    await open({ form: 'edit', id: ROUND });
    await user.type(screen.getByLabelText(/Name of the round/), ' bis');
    await user.click(screen.getByRole('button', { name: /Save/ }));
    await waitFor(() => expect(forms.open).toBeNull());
    const [saved] = asked('save_record');
    expect(saved?.record).toMatchObject({ title: 'Round 2 bis', from_the_future: { kept: [1, 2] } });
    expect(saved?.expected).toBe(1);
  });

  it('says what is needed and saves nothing without it', async () => {
    const user = userEvent.setup();
    await open({ form: 'new', kind: 'incident' });
    await user.type(screen.getByLabelText(/Name of the incident/), 'Drone attack');
    await user.click(screen.getByRole('button', { name: /Save/ }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/needed/);
    expect(screen.getByLabelText(/^Happened/).getAttribute('aria-required')).toBe('true');
    expect(asked('save_record')).toEqual([]);
  });

  it('keeps what was typed when the disk is full, and says so in the foot', async () => {
    host.answer('save_record', () => refuse('disk.full', 'The disk is full.'));
    const user = userEvent.setup();
    await open({ form: 'new', kind: 'issue' });
    const title = screen.getByLabelText<HTMLInputElement>(/Name of the sticking point/);
    await user.type(title, 'Ceasefire line');
    await user.click(screen.getByRole('button', { name: /Save/ }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/The disk is full/);
    expect(title.value).toBe('Ceasefire line');
    expect(saving.failure?.code).toBe('disk.full');
  });

  it('sends the same operation when the same save is tried again', async () => {
    let refused = false;
    const save = (request: Record<string, unknown>) => {
      if (!refused) {
        refused = true;
        refuse('write.unknown', 'It is not known whether this was saved.');
      }
      return {
        seq: 300,
        at: '2026-01-30T10:00:00Z',
        label: 'Add',
        touched: [String(request.op_id)],
        changed: true,
      };
    };
    host.answer('save_record', save);
    const user = userEvent.setup();
    await open({ form: 'new', kind: 'issue' });
    await user.type(screen.getByLabelText(/Name of the sticking point/), 'Line');
    await user.click(screen.getByRole('button', { name: /Save/ }));
    await screen.findByRole('alert');
    await user.click(screen.getByRole('button', { name: /Save/ }));
    await waitFor(() => expect(forms.open).toBeNull());
    const [first, second] = asked('save_record');
    expect(second?.op_id).toBe(first?.op_id);
    expect(saving.failure).toBeNull();
  });

  it('is there again after it was closed by accident', async () => {
    const user = userEvent.setup();
    await open({ form: 'new', kind: 'issue' });
    await user.type(screen.getByLabelText(/Name of the sticking point/), 'Half a tho');
    await user.click(screen.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    forms.show({ form: 'new', kind: 'issue' });
    const title = await screen.findByLabelText<HTMLInputElement>(/Name of the sticking point/);
    expect(title.value).toBe('Half a tho');
    await user.click(screen.getByRole('button', { name: 'Discard' }));
    forms.show({ form: 'new', kind: 'issue' });
    expect((await screen.findByLabelText<HTMLInputElement>(/Name of the sticking point/)).value).toBe('');
  });

  it('shows a conflict and can save over it', async () => {
    const user = userEvent.setup();
    await open({ form: 'edit', id: ROUND });
    await user.type(screen.getByLabelText(/Name of the round/), '!');
    const held = host.records.get(ROUND);
    if (held) held.version = 205;
    await user.click(screen.getByRole('button', { name: /Save/ }));
    await user.click(await screen.findByRole('button', { name: 'Save mine over it' }));
    await waitFor(() => expect(forms.open).toBeNull());
    expect(asked('save_record').map((request) => request.expected)).toEqual([1, 205]);
  });

  it('keeps the written form of a friendly date', async () => {
    host.answer('read_date', () => ({
      edtf: '2026-02-15',
      reading: 'Sun 15 Feb 2026',
      short: '15 Feb 2026',
    }));
    const user = userEvent.setup();
    await open({ form: 'edit', id: OFFER });
    await user.type(screen.getByLabelText(/^Lapses/), '15 Feb 2026');
    expect(await screen.findByText(/Sun 15 Feb 2026/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /Save/ }));
    await waitFor(() => expect(forms.open).toBeNull());
    expect(asked('save_record')[0]?.record).toMatchObject({ expires: '2026-02-15' });
  });
});

describe('the form of a development', () => {
  it('knows the moves of a round', async () => {
    await open({ form: 'develop', subject: ROUND });
    const states = within(screen.getByLabelText(/The round is now/)).getAllByRole('option');
    expect(states.map((state) => state.textContent)).toEqual([
      'choose…',
      'floated',
      'tentative',
      'confirmed',
      'under way',
      'adjourned',
      'concluded',
      'postponed',
      'relocated',
      'cancelled',
    ]);
    const kinds = screen.getAllByRole('radio').map((radio) => (radio as HTMLInputElement).value);
    expect(kinds).toEqual(['round', 'delegation', 'outcome', 'statement', 'silence']);
  });

  it('marks the wrong part of a date', async () => {
    const user = userEvent.setup();
    await open({ form: 'develop', subject: ROUND });
    const field = screen.getByLabelText(/^Happened/);
    await user.type(field, '2026-02-0!');
    await screen.findByText(/this character does not occur/);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(document.querySelector('.reading mark')?.textContent).toBe('!');
  });

  it('records a refused move only with a remark', async () => {
    const rule = { rule: 'round.concluded_is_final', reason: 'concluded' };
    let illegal = true;
    host.answer('save_record', () => {
      if (illegal) refuse('move.illegal', 'A concluded round cannot be postponed.', rule);
      return { seq: 301, at: '2026-01-30T10:00:00Z', label: 'Add', touched: [], changed: true };
    });
    const user = userEvent.setup();
    await open({ form: 'develop', subject: ROUND });
    await user.selectOptions(screen.getByLabelText(/The round is now/), 'postponed');
    await user.type(screen.getByLabelText(/^Happened/), '2026-02-03');
    await user.click(screen.getByRole('button', { name: /^Record/ }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/cannot be postponed/);
    const anyway = screen.getByRole('button', { name: 'Record anyway' });
    expect((anyway as HTMLButtonElement).disabled).toBe(true);
    await user.type(screen.getByLabelText(/why the rule does not hold/), 'Both sides say so');
    illegal = false;
    await user.click(anyway);
    await waitFor(() => expect(forms.open).toBeNull());
    expect(asked('save_record').at(-1)?.record).toMatchObject({
      kind: 'development',
      subject: ROUND,
      asserts: 'round',
      state: 'postponed',
      overridden: { rule: 'round.concluded_is_final', remark: 'Both sides say so' },
    });
  });

  it('will not save a path with a hop that is nobody', async () => {
    const user = userEvent.setup();
    await open({ form: 'develop', subject: ROUND });
    await user.selectOptions(screen.getByLabelText(/The round is now/), 'tentative');
    await user.type(screen.getByLabelText(/^Happened/), '2026-01-28');
    await user.click(screen.getByRole('button', { name: 'Say how it reached us' }));
    await user.click(screen.getByRole('button', { name: 'Add the speaker' }));
    await user.click(screen.getByRole('button', { name: /^Record/ }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/needs somebody/);
    expect(asked('save_record')).toEqual([]);
  });

  it('drops the fields of the old assertion when another is chosen', async () => {
    const user = userEvent.setup();
    await open({ form: 'develop', subject: ROUND });
    await user.selectOptions(screen.getByLabelText(/The round is now/), 'tentative');
    await user.type(screen.getByLabelText(/^Happened/), '2026-01-28');
    await user.click(screen.getByRole('radio', { name: 'Silence' }));
    await user.click(screen.getByRole('button', { name: /^Record/ }));
    await waitFor(() => expect(forms.open).toBeNull());
    const record = asked('save_record')[0]?.record as Record<string, unknown>;
    expect(record).toMatchObject({ asserts: 'silence', form: 'no_reply', happened: '2026-01-28' });
    expect(record).not.toHaveProperty('state');
  });
});

describe('a form that was left', () => {
  it('is kept in the dossier while one types, and dropped when it is saved', async () => {
    const user = userEvent.setup();
    await open({ form: 'new', kind: 'issue' });
    await user.type(screen.getByLabelText(/Name of the sticking point/), 'Ceasefire line');
    await waitFor(() => expect(asked('keep_unfinished').length).toBeGreaterThan(0), { timeout: 3000 });
    const kept = asked('keep_unfinished').at(-1);
    expect(kept?.form).toMatchObject({
      subject: { form: 'new', kind: 'issue' },
      draft: { record: { title: 'Ceasefire line' } },
    });
    await user.click(screen.getByRole('button', { name: /Save/ }));
    await waitFor(() => expect(asked('drop_unfinished')).toEqual([{ id: kept?.id }]));
  });

  it('is offered at the next start, gone on with, or discarded', async () => {
    const left = (id: string, title: string) => ({
      id,
      form: {
        subject: { form: 'new', kind: 'issue', preset: { remarks: title } },
        draft: { record: { id, kind: 'issue', title, remarks: title }, op: id, touched: true },
      },
    });
    host.answer('unfinished', () => [
      left('01900000-0000-7000-8000-00000000aaaa', 'Ceasefire line'),
      left('01900000-0000-7000-8000-00000000aaab', 'Not wanted'),
      { id: '01900000-0000-7000-8000-00000000aaac', form: { from_the_future: true } },
    ]);
    const user = userEvent.setup();
    render(FormHost);
    const panel = await screen.findByRole('region', { name: 'Left unfinished' });
    expect(within(panel).getAllByRole('listitem')).toHaveLength(2);
    await user.click(within(panel).getAllByRole('button', { name: 'Discard' })[1] as HTMLElement);
    await waitFor(() => expect(within(panel).getAllByRole('listitem')).toHaveLength(1));
    expect(asked('drop_unfinished')).toHaveLength(1);
    await user.click(within(panel).getByRole('button', { name: 'Go on' }));
    await screen.findByRole('dialog');
    expect(screen.getByLabelText<HTMLInputElement>(/Name of the sticking point/).value).toBe(
      'Ceasefire line',
    );
    expect(screen.queryByRole('region', { name: 'Left unfinished' })).toBeNull();
  });
});
