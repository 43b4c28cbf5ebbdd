/**
 * Knows the ways in for a text and the review that is shown. A text is read by the host, off the page's
 * thread, with progress and a way to stop; what comes of it is a review, kept in the dossier.
 */
import * as client from '~/api/client';
import { asApiError } from '~/api/errors';
import type { Begun } from '~/api/types';
import { t } from '~/i18n';
import { clocks } from './clocks.svelte';
import { navigation } from './navigation.svelte';
import { notices } from './notices.svelte';
import { work } from './work.svelte';

class Capturing {
  /** The source whose review is shown; null shows the ways in. */
  source = $state<string | null>(null);
  /** A text is being read. */
  reading = $state(false);
  /** Files hang over the window. */
  over = $state(false);
  /** Counts changes of the list of open reviews. */
  revision = $state(0);

  show(source: string | null): void {
    this.source = source;
    this.revision += 1;
    navigation.go('capture');
  }

  async text(text: string, published?: string): Promise<boolean> {
    const begun = await this.read((task) =>
      client.captureText({ task, text, ...(published ? { published } : {}) }),
    );
    if (begun) this.begun(begun);
    return begun !== undefined;
  }

  async clipboard(): Promise<void> {
    const begun = await this.read((task) => client.captureClipboard(task));
    if (begun) this.begun(begun);
    else if (begun === null) notices.say(t('capture-clipboard-empty'));
  }

  async files(from: 'dialog' | 'dropped'): Promise<void> {
    const ask = from === 'dialog' ? client.captureFiles : client.captureDropped;
    const files = await this.read((task) => ask(task));
    for (const { name, error } of files ?? []) if (error) notices.wrong([name, error.message].join(': '));
    const begun = (files ?? []).flatMap((file) => (file.begun ? [file.begun] : []));
    // Several files wait in the list; one is reviewed at once.
    if (begun.length === 1 && begun[0]) this.begun(begun[0]);
    else if (begun.length) this.show(null);
  }

  private begun(begun: Begun): void {
    if (begun.resumed) notices.say(t('capture-resumed'));
    this.show(begun.source);
  }

  private async read<Answer>(ask: (task: string) => Promise<Answer>): Promise<Answer | undefined> {
    if (this.reading || !clocks.present()) return undefined;
    this.reading = true;
    try {
      return await work.run(t('capture-reading'), ask);
    } catch (thrown) {
      const error = asApiError(thrown);
      if (error.code === 'cancelled') notices.say(error.message);
      else notices.wrong(error.message);
      return undefined;
    } finally {
      this.reading = false;
    }
  }
}

export const capturing = new Capturing();
