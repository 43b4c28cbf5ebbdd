/** The desktop host. The only file that imports `@tauri-apps`. */
import { invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import type { Platform } from './platform';

export const tauri: Platform = {
  invoke: (command, args) => invoke(command, args),
  listen: (event, hear) => listen(event, (heard) => hear(heard.payload as never)),
};
