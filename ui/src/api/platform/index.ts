/** Chooses the host. In a browser during development that is the fake, which no build contains. */
import type { Platform } from './platform';
import { tauri } from './tauri';

export type { Platform } from './platform';

let chosen: Platform | undefined;

/** Tests put their own host in place. */
export function hostOn(platform: Platform | undefined): void {
  chosen = platform;
}

export async function host(): Promise<Platform> {
  if (chosen) return chosen;
  if (import.meta.env.DEV && !('__TAURI_INTERNALS__' in window)) {
    const { memory } = await import('./memory');
    chosen ??= memory();
    return chosen;
  }
  chosen = tauri;
  return chosen;
}
