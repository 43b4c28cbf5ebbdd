import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import App from '../src/App.svelte';
import { hostOn } from '~/api/platform';
import { memory } from '~/api/platform/memory';
import { clocks } from '~/state/clocks.svelte';
import { speech } from '~/i18n';
import { navigation } from '~/state/navigation.svelte';
import { appearance } from '~/state/theme.svelte';
import { shown } from '../src/shown.svelte';
import type { At, OverviewPage } from '~/api/types';
import { asked, host } from './setup';

async function start() {
  const user = userEvent.setup();
  render(App);
  await screen.findByRole('heading', { name: /Trilateral track/, level: 1 });
  return user;
}

// What a window has by the time somebody presses a key; the tests' own compiler takes its time.
beforeAll(() => shown.rest(), 60_000);

describe('the window', () => {
  it('welcomes when nothing is open and opens the demo', async () => {
    hostOn(memory(false));
    const user = userEvent.setup();
    render(App);
    await user.click(await screen.findByRole('button', { name: 'Open the demo' }));
    expect(await screen.findByRole('navigation', { name: 'Views' })).toBeTruthy();
  });

  it('never speaks another language than the one that was chosen', async () => {
    const given = window as { rapporteurLooks?: unknown };
    given.rapporteurLooks = { theme: 'dark', density: 'compact', text_scale: 1, language: 'uk' };
    // As it is at a start; the tests share one window.
    appearance.known = false;
    const said: string[] = [];
    const watching = new MutationObserver(() => said.push(document.body.textContent ?? ''));
    watching.observe(document.body, { childList: true, subtree: true, characterData: true });
    try {
      render(App);
      await screen.findByRole('button', { name: /Огляд/ });
      expect(document.documentElement.dataset.theme).toBe('dark');
      expect(said.filter((text) => text.includes('Overview'))).toEqual([]);
      expect(asked('appearance')).toEqual([]);
    } finally {
      watching.disconnect();
      delete given.rapporteurLooks;
      appearance.choice = 'system';
      await speech.choose('en');
    }
  });

  it('goes to every view by G and a letter', async () => {
    const user = await start();
    for (const [key, view] of Object.entries({
      r: 'rounds',
      k: 'issues',
      n: 'notes',
      x: 'bin',
      o: 'overview',
    })) {
      await user.keyboard(`g${key}`);
      expect(navigation.view).toBe(view);
    }
    const current = within(screen.getByRole('navigation', { name: 'Views' })).getByRole('button', {
      current: 'page',
    });
    expect(current.textContent).toContain('Overview');
  });

  it('keeps its keys from somebody who types', async () => {
    const user = await start();
    await user.keyboard('{Control>}k{/Control}');
    const field = await screen.findByRole('combobox', { name: 'Search and commands' });
    await user.type(field, 'gr');
    expect(navigation.view).toBe('overview');
    expect((field as HTMLInputElement).value).toBe('gr');
  });

  it('finds commands and records in the palette and gives the focus back', async () => {
    const user = await start();
    const from = screen.getByRole('button', { name: /^As of/ });
    from.focus();
    await user.keyboard('{Control>}k{/Control}');
    const field = await screen.findByRole('combobox', { name: 'Search and commands' });
    await user.type(field, 'what changed');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(navigation.view).toBe('changes'));
    await user.keyboard('{Control>}k{/Control}');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('combobox')).toBeNull());
  });

  it('refuses a form in the past and offers the way back', async () => {
    const user = await start();
    clocks.known('2026-01-29T10:00:00Z');
    await user.keyboard('{Control>}n{/Control}');
    await user.click(await screen.findByRole('button', { name: 'Back to now and go on' }));
    expect(clocks.asKnown).toBeNull();
    expect(await screen.findByRole('dialog', { name: /process/i })).toBeTruthy();
  });

  it('selects with J, opens wide with Enter and comes back with Escape', async () => {
    const user = await start();
    await user.keyboard('j');
    const first = navigation.selected;
    expect(first).not.toBeNull();
    await user.keyboard('{Enter}');
    expect(navigation.wide).toBe(true);
    await user.keyboard('{Escape}');
    expect(navigation.wide).toBe(false);
    expect(navigation.selected).toBe(first);
  });

  it('undoes and redoes across the dossier', async () => {
    const user = await start();
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(asked('undo')).toHaveLength(1));
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    await waitFor(() => expect(asked('redo')).toHaveLength(1));
  });

  it('asks everything again at the clocks, and says how to come back', async () => {
    const now = (await host.invoke('overview', { request: {} })) as OverviewPage;
    host.answer('overview', ({ at }) => {
      const title = (at as At).as_of ? 'As it stood then' : now.process.title;
      return { ...now, process: { ...now.process, title } };
    });
    const user = await start();
    await user.click(screen.getByRole('button', { name: /^As of/ }));
    await user.type(await screen.findByPlaceholderText('2026-01-30'), '2026-01-29');
    await user.click(screen.getByRole('button', { name: 'Set' }));
    await waitFor(() => expect(asked('overview').at(-1)?.at).toEqual({ as_of: '2026-01-29' }));
    await screen.findByRole('heading', { name: /As it stood then/, level: 1 });
    await user.click(screen.getByRole('button', { name: 'Back to now' }));
    expect(clocks.isNow).toBe(true);
    await screen.findByRole('heading', { name: /Trilateral track/, level: 1 });
  });

  it('takes a day of the journal to its end', async () => {
    const user = await start();
    await user.click(screen.getByRole('button', { name: /^As known/ }));
    const day = await screen.findByLabelText('Day');
    await user.type(day, '2026-01-29');
    await user.click(screen.getByRole('button', { name: 'Set' }));
    expect(clocks.asKnown).toBe(new Date(2026, 0, 29, 23, 59, 59, 999).toISOString());
  });

  it('says when it saved and how long the journal is', async () => {
    await start();
    expect(screen.getByText('Journal 213 changes')).toBeTruthy();
    expect(screen.getByText(/^Saved \d{1,2} \w+ \d{4}, \d\d:\d\d$/)).toBeTruthy();
  });
});
