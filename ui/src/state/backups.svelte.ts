/** Knows how the open dossier is backed up, and asks again whenever a backup was made. */
import * as client from '~/api/client';
import { asApiError, type ApiError } from '~/api/errors';
import type { BackupState, DrillReport } from '~/api/types';
import { instant as stamp, t } from '~/i18n';
import { notices } from './notices.svelte';
import { work } from './work.svelte';

interface Heard {
  drill: DrillReport | null;
  error: ApiError | null;
}

class Backups {
  state = $state.raw<BackupState | null>(null);
  busy = $state(false);
  readonly last = $derived(this.state?.backups[0] ?? null);

  async refresh(): Promise<void> {
    // Without a dossier there is nothing to know.
    this.state = await client.backupState().catch(() => null);
  }

  /** Another dossier is open: where it lies is said once. */
  async opened(): Promise<void> {
    await this.refresh();
    const place = this.state?.place;
    if (place) notices.wrong(t(`backups-place-${place}`));
  }

  /** The program's own clock made one, or held a drill. */
  async heard({ drill, error }: Heard): Promise<void> {
    await this.refresh();
    if (error) notices.wrong(asApiError(error).message);
    if (drill) this.tell(drill);
  }

  private tell({ sound, at, records }: DrillReport): void {
    if (sound) notices.say(t('backups-drill-sound', { at: stamp(at), n: records }));
    else notices.wrong(t('backups-drill-unsound', { at: stamp(at) }));
  }

  make(): Promise<void> {
    return this.doing(t('backups-making'), async (task) => {
      const made = await client.backUp(task);
      notices.say(t('backups-made', { n: made.records }));
    });
  }

  drill(): Promise<void> {
    return this.doing(t('backups-drilling'), async (task) => this.tell(await client.drill(task)));
  }

  /** Takes what was purged out of the backups as well. */
  forgetBefore(): Promise<void> {
    return this.doing(t('backups-making'), async (task) => {
      notices.say(t('backups-purged-too', { n: await client.forgetBefore(task) }));
    });
  }

  private async doing(words: string, act: (task: string) => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      await work.run(words, act);
    } catch (thrown) {
      const error = asApiError(thrown);
      if (error.code !== 'cancelled') notices.wrong(error.message);
    }
    this.busy = false;
    await this.refresh();
  }
}

export const backups = new Backups();
