/** Keeps the native menu honest: what would do nothing now is grey there. */
import * as client from '~/api/client';
import { commands, isOffered } from './commands';

/** Commands that would do nothing now, as the menu calls them. */
const idle = (): string[] => commands.filter((command) => !isOffered(command)).map(({ id }) => id);

/** How long the window has to rest first: nobody opens a menu sooner, and no key waits for it. */
const RESTS_MS = 350;

/** Call inside an effect root. */
export function keepMenu(): void {
  let told = '';
  $effect(() => {
    const words = idle();
    const rest = setTimeout(() => {
      const now = words.join(' ');
      if (now === told) return;
      told = now;
      client.greyMenu({ words }).catch(() => undefined);
    }, RESTS_MS);
    return () => clearTimeout(rest);
  });
}
