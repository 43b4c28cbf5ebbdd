/** What the items of the native menu do in the window: their words are ids of commands. */
import { runWord } from '~/state/commands';

export function menuAction(word: string): void {
  runWord(word);
}
