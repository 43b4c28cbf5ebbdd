/**
 * Owns writing the figure of a view to a file: the ribbon of the timeline, the matrix, the map. It
 * is drawn at the clocks and for the process in sight; what the view filters stays in it.
 */
import * as client from '~/api/client';
import { asApiError } from '~/api/errors';
import type { FigureFormat, FigureSubject } from '~/api/types';
import { t } from '~/i18n';
import { clocks } from './clocks.svelte';
import { navigation } from './navigation.svelte';
import { notices } from './notices.svelte';

const figures: Readonly<Record<string, FigureSubject>> = {
  timeline: 'ribbon',
  issues: 'matrix',
  venues: 'map',
};

/** The figure of the view in sight; null where it has none. */
export const figureInSight = (): FigureSubject | null =>
  navigation.process ? (figures[navigation.view] ?? null) : null;

export async function exportFigure(figure: FigureSubject, format: FigureFormat): Promise<void> {
  const { process } = navigation;
  if (!process) return;
  try {
    const written = await client.exportFigure({ at: clocks.at, process, figure, format });
    if (written) notices.say(t('parts-figure-written', { file: written.file_name, mark: written.marking }));
  } catch (thrown) {
    notices.wrong(asApiError(thrown).message);
  }
}
