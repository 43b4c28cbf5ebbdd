/**
 * Long work the user waits for: its progress, once it takes longer than a moment, and a way to
 * stop it. One piece at a time.
 */
import * as client from '~/api/client';
import { freshId } from '~/api/ids';

const MOMENT_MS = 1000;

class Work {
  /** What is being done, in words; null when it is quick or nothing is done. */
  shown = $state<string | null>(null);
  done = $state(0);
  total = $state(0);
  private task: string | null = null;

  /** Runs work that the host reports on under the name it is given. */
  async run<Answer>(words: string, act: (task: string) => Promise<Answer>): Promise<Answer> {
    const task = freshId();
    this.task = task;
    [this.done, this.total] = [0, 0];
    const late = setTimeout(() => (this.shown = words), MOMENT_MS);
    const deaf = await client.hear<{ task: string; done: number; total: number }>('progress', (heard) => {
      if (heard.task === task) [this.done, this.total] = [heard.done, heard.total];
    });
    try {
      return await act(task);
    } finally {
      clearTimeout(late);
      deaf();
      if (this.task === task) {
        this.task = null;
        this.shown = null;
      }
    }
  }

  /** Reports on work done in the window itself; false once it was stopped. */
  at(task: string, done: number, total: number): boolean {
    [this.done, this.total] = [done, total];
    return this.task === task;
  }

  stop(): void {
    const task = this.task;
    this.task = null;
    this.shown = null;
    if (task) void client.stopTask(task).catch(() => undefined);
  }
}

export const work = new Work();
