/**
 * The one way to the host, and the answers that hold until something is written: a view that is
 * shown again is there at once. Refuses to guess what was touched: whatever may have changed the
 * dossier lets go of them all.
 */
import { host } from './platform';

/** Answers kept at most, the last asked for: all views, at a few clocks. */
const KEPT = 60;

/**
 * Commands that change no record and no answer. What is not named here lets go of what is kept,
 * so that a new command is safe before anybody thinks of it.
 */
const QUIET: ReadonlySet<string> = new Set([
  'dossier_state',
  'recent_dossiers',
  'forget_recent',
  'nav_counts',
  'list_records',
  'list_bin',
  'titles',
  'show_record',
  'why_status',
  'journal',
  'search',
  'overview',
  'timeline',
  'matrix',
  'issue_tree',
  'cell_history',
  'matrix_moves',
  'process_stages',
  'offer_threads',
  'incident_windows',
  'incidents_in',
  'pledge_readings',
  'venues',
  'delegations',
  'round_story',
  'changes',
  'preview_merge',
  'likely_duplicates',
  'list_layouts',
  'keep_list_layout',
  'keep_unfinished',
  'drop_unfinished',
  'unfinished',
  'read_date',
  'read_meeting_time',
  'render_markdown',
  'check_briefing',
  'leak_report',
  'compare_briefings',
  'verify_briefing',
  'export_figure',
  'open_draft',
  'preview_draft',
  'export_copy',
  'export_again',
  'list_templates',
  'read_template',
  'preview_template',
  'check_dossier',
  'stop_task',
  'appearance',
  'grey_menu',
  'open_link',
  'palette',
  'journal_density',
  'journal_moment',
  'session',
  'keep_session',
]);

const kept = new Map<string, Promise<unknown>>();
/** A dossier that another program writes may change without a word. */
let keeping = true;

/** Nothing answered before holds any longer. */
export function forgetAnswers(): void {
  kept.clear();
}

/** Whether answers may be kept: only as long as nobody else writes. */
export function keepAnswers(may: boolean): void {
  keeping = may;
  if (!may) forgetAnswers();
}

/** Asks the host. */
export async function call<Reply>(command: string, args: Record<string, unknown> = {}): Promise<Reply> {
  const here = await host();
  if (QUIET.has(command)) return here.invoke<Reply>(command, args);
  forgetAnswers();
  try {
    return await here.invoke<Reply>(command, args);
  } finally {
    // What was asked while it was under way may have been answered before it.
    forgetAnswers();
  }
}

export const ask = <Reply>(command: string, request: unknown): Promise<Reply> =>
  call<Reply>(command, { request });

/**
 * Asks what may be asked again with the same answer; a question under way is not asked twice. The
 * answer is shared: nobody may change it. "Now" in a request means this day, so it holds for no
 * other; where it tells the hour it holds for this minute.
 */
export function askOnce<Reply>(
  command: string,
  request: unknown,
  holds: 'day' | 'minute' = 'day',
): Promise<Reply> {
  if (!keeping) return ask<Reply>(command, request);
  const now = new Date();
  const time = holds === 'day' ? '' : `${now.getHours()}:${now.getMinutes()}`;
  const key = `${now.toDateString()} ${time} ${command} ${JSON.stringify(request)}`;
  const known = kept.get(key) as Promise<Reply> | undefined;
  const asked = known ?? ask<Reply>(command, request);
  // Put last: the first is the one longest unasked for.
  kept.delete(key);
  kept.set(key, asked);
  if (known) return asked;
  // A failure is not kept: it may pass.
  asked.catch(() => kept.get(key) === asked && kept.delete(key));
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT) break;
    kept.delete(oldest);
  }
  return asked;
}
