/**
 * Owns everything that can be done by a key: the one list behind the keys, their sheet, the
 * items of the native menu and the palette. A command says when it makes sense; a key whose
 * command makes none is left to the page.
 */
import type { Command } from './commands/command';
import { capture } from './commands/capturing';
import { clock, ofDossier } from './commands/desk';
import { look } from './commands/look';
import { go, move } from './commands/moving';
import { fresh, record } from './commands/records';
import { dossier } from './dossier.svelte';
import { isTyping } from './keys.svelte';

export type { Command, CommandGroup } from './commands/command';

export const commands: readonly Command[] = [
  ...move,
  ...go,
  ...record,
  ...fresh,
  ...capture,
  ...clock,
  ...ofDossier,
  ...look,
];

/** Keys of the native menu: the desktop takes them before the page sees them. */
const ofTheMenu = new Set(['Mod+Shift+E', 'Mod+Shift+N', 'Mod+O', 'Mod+W']);

export function isAvailable(command: Command): boolean {
  return (command.always === true || dossier.open) && (command.when?.() ?? true);
}

/** Whether it is shown as something that can be done now. */
export function isOffered(command: Command): boolean {
  return isAvailable(command) && (command.offered?.() ?? true);
}

/** The command a chord stands for, as the focus is. `G` alone begins one. */
export function commandFor(chord: string, target: EventTarget | null): Command | undefined {
  if (ofTheMenu.has(chord)) return undefined;
  const typing = isTyping(target);
  return commands.find(
    (command) => command.keys?.includes(chord) && (command.typing || !typing) && isAvailable(command),
  );
}

/** Runs what an item of the native menu is called by. */
export function runWord(word: string): void {
  const command = commands.find(({ id }) => id === word);
  if (!command || !isAvailable(command)) return;
  if (!command.always && document.querySelector('dialog[open]')) return;
  command.run();
}
