/** What the window needs of whatever hosts it: the desktop binary, or a fake in memory. */
export interface Platform {
  /** Runs a command; rejects with `{code, message, details}`. */
  invoke<Reply>(command: string, args: Record<string, unknown>): Promise<Reply>;
  /** Hears an event of the host; returns a way to stop. */
  listen<Payload>(event: string, hear: (payload: Payload) => void): Promise<() => void>;
}
