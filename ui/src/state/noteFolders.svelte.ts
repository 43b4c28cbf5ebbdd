/** Takes folders of Markdown in and writes them out; holds what became of the last one until it was read. */
import * as client from '~/api/client';
import { asApiError } from '~/api/errors';
import { freshId } from '~/api/ids';
import type { ImportedNotes } from '~/api/types';
import { t } from '~/i18n';
import { changes } from './changes.svelte';
import { clocks } from './clocks.svelte';
import { dossier } from './dossier.svelte';
import { saveEverything } from './leaving';
import { notices } from './notices.svelte';
import { titles } from './titles.svelte';
import { work } from './work.svelte';
import { undo } from './writing.svelte';

class NoteFolders {
  /** What was taken, file by file. */
  taken = $state.raw<ImportedNotes | null>(null);

  async take(file: boolean): Promise<void> {
    if (!clocks.present()) return;
    try {
      await saveEverything();
      const taken = await work.run(t('notes-importing'), (task) =>
        client.importNotes({ op_id: freshId(), task, file }),
      );
      if (!taken) return;
      this.taken = taken;
      if (!taken.saved) return;
      titles.forget(taken.saved.touched);
      changes.announce(taken.saved.touched);
      void dossier.refresh();
      notices.say(taken.saved.label, { label: t('lists-undo'), run: () => void undo() });
    } catch (thrown) {
      tell(thrown);
    }
  }

  async write(): Promise<void> {
    try {
      await saveEverything();
      const name = t('notes-folder-name');
      const written = await work.run(t('notes-exporting'), (task) => client.exportNotes({ name, task }));
      if (!written) return;
      notices.say(t('notes-exported', { notes: written.notes, files: written.attached, name: written.name }));
      if (written.missing.length) notices.wrong(t('notes-exported-missing', { n: written.missing.length }));
    } catch (thrown) {
      tell(thrown);
    }
  }
}

function tell(thrown: unknown): void {
  const error = asApiError(thrown);
  if (error.code === 'cancelled') notices.say(t('notes-stopped'));
  else notices.wrong(error.message);
}

export const noteFolders = new NoteFolders();
