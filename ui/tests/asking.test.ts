import { describe, expect, it } from 'vitest';
import { askOnce, call, keepAnswers } from '~/api/asking';
import { changes } from '~/state/changes.svelte';
import config from '../../tauri.conf.json';
import asking from '~/api/asking.ts?raw';
import { asked, host, refuse } from './setup';

const overview = (process = 'p') => askOnce('overview', { at: {}, process });

describe('answers that are kept', () => {
  it('are given again without asking, and asked anew once anything is written', async () => {
    let answers = 0;
    host.answer('overview', () => ({ answer: (answers += 1) }));
    expect(await overview()).toEqual({ answer: 1 });
    expect(await overview()).toEqual({ answer: 1 });
    expect(await overview('q')).toEqual({ answer: 2 });
    expect(asked('overview')).toHaveLength(2);
    changes.announce(['x']);
    expect(await overview()).toEqual({ answer: 3 });
  });

  it('go with every command that is not known to change nothing', async () => {
    host.answer('overview', () => ({}));
    host.answer('a_command_of_tomorrow', () => null);
    await overview();
    await call('keep_session', { request: {} });
    await overview();
    expect(asked('overview')).toHaveLength(1);
    await call('a_command_of_tomorrow');
    await overview();
    expect(asked('overview')).toHaveLength(2);
  });

  it('are none that were asked for while something was written', async () => {
    let answers = 0;
    host.answer('overview', () => ({ answer: (answers += 1) }));
    host.answer('undo', () => (void overview(), {}));
    await call('undo', { request: {} });
    expect(await overview()).toEqual({ answer: 2 });
  });

  it('are shared by whoever asks before they are there', async () => {
    host.answer('overview', () => ({}));
    const [one, other] = await Promise.all([overview(), overview()]);
    expect(one).toBe(other);
    expect(asked('overview')).toHaveLength(1);
  });

  it('are no failures', async () => {
    host.answer('overview', () => refuse('disk.failed', 'The disk failed.'));
    await expect(overview()).rejects.toMatchObject({ code: 'disk.failed' });
    host.answer('overview', () => ({ well: true }));
    expect(await overview()).toEqual({ well: true });
  });

  it('are only so many, the last asked for', async () => {
    host.answer('overview', () => ({}));
    await overview('first');
    for (let at = 0; at < 59; at += 1) await overview(String(at));
    await overview('first');
    await overview('one more');
    await overview('first');
    expect(asked('overview')).toHaveLength(61);
    await overview('0');
    expect(asked('overview')).toHaveLength(62);
  });

  it('are none of a dossier that somebody else may write', async () => {
    host.answer('overview', () => ({}));
    keepAnswers(false);
    await overview();
    await overview();
    keepAnswers(true);
    expect(asked('overview')).toHaveLength(2);
  });
});

it('names only commands that there are as those that change nothing', () => {
  const [, list = ''] = /QUIET[^[]*\[([^\]]*)\]/.exec(asking) ?? [];
  const named = [...list.matchAll(/'([a-z_]+)'/g)].map(([, name = '']) => name);
  const allowed = config.app.security.capabilities.flatMap(({ permissions }) => permissions);
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter((name) => !allowed.includes(`allow-${name.replaceAll('_', '-')}`))).toEqual([]);
});
