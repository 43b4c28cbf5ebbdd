/** Every test starts without a host, without a dossier, at now. */
import { afterEach, beforeEach } from 'vitest';
import { forgetAnswers } from '~/api/asking';
import { hostOn } from '~/api/platform';
import { memory, type Memory } from '~/api/platform/memory';
import { clocks } from '~/state/clocks.svelte';
import { dossier } from '~/state/dossier.svelte';
import { forms } from '~/state/forms.svelte';
import { navigation } from '~/state/navigation.svelte';
import { notices } from '~/state/notices.svelte';
import { saving } from '~/state/saving.svelte';
import { titles } from '~/state/titles.svelte';

export let host: Memory;

beforeEach(() => {
  host = memory();
  hostOn(host);
});

afterEach(() => {
  hostOn(undefined);
  forgetAnswers();
  clocks.backToNow();
  forms.clear();
  titles.clear();
  navigation.start(null);
  dossier.state = undefined;
  notices.list = [];
  saving.reset();
});

/** The requests a command was called with. */
export function asked(command: string): Record<string, unknown>[] {
  return host.calls.filter((call) => call.command === command).map((call) => call.request);
}

export function refuse(code: string, message: string, details: unknown = null): never {
  throw { code, message, details, ours: false };
}
