/** One typed function for each command of the host. */
import { isApiError } from './errors';
import { host } from './platform';
import type {
  At,
  BriefingPreview,
  ChangeGroup,
  DateReading,
  DossierState,
  ListRequest,
  Matrix,
  NavCounts,
  OpLine,
  Overview,
  Page,
  RecentDossier,
  RecordJson,
  RecordPage,
  Saved,
  SearchAnswer,
} from './types';
import type { Kind } from './words';

async function call<Reply>(command: string, request?: unknown): Promise<Reply> {
  return (await host()).invoke<Reply>(command, request === undefined ? {} : { request });
}

// What is open.
export const dossierState = () => call<DossierState>('dossier_state');
export const recentDossiers = () => call<RecentDossier[]>('recent_dossiers');
export const openDossier = () => call<boolean>('open_dossier');
export const openRecent = (key: number) => call<boolean>('open_recent', { key });
export const newDossier = (title?: string) => call<boolean>('new_dossier', title ? { title } : {});
export const openDemo = () => call<boolean>('open_demo');
export const closeDossier = () => call<null>('close_dossier');

// Reading.
export const navCounts = (request: { at: At; process?: string }) => call<NavCounts>('nav_counts', request);
export const listRecords = (request: ListRequest) => call<Page>('list_records', request);
export const showRecord = (request: { at: At; id: string }) => call<RecordPage>('show_record', request);
export const listBin = (request: { offset: number; limit: number }) => call<Page>('list_bin', request);
export const journal = (request: { offset: number; limit: number }) =>
  call<{ ops: OpLine[]; total: number }>('journal', request);
export const search = (request: { at: At; query: string; kinds?: Kind[]; limit: number }) =>
  call<SearchAnswer>('search', request);
export const renderMarkdown = (markdown: string) => call<{ html: string }>('render_markdown', { markdown });

export const overview = (request: { at: At; process?: string }) => call<Overview>('overview', request);
export const matrix = (request: { at: At; process?: string }) => call<Matrix>('matrix', request);
export const changesBetween = (request: { from: string; to?: string; process?: string }) =>
  call<{ groups: ChangeGroup[] }>('changes', request);

// Briefings.
export interface BriefingRequest {
  at: At;
  process: string;
  since?: string;
}
export const previewBriefing = (request: BriefingRequest) =>
  call<BriefingPreview>('preview_briefing', request);
export const exportBriefing = (
  request: BriefingRequest & { op_id: string; format: 'html' | 'markdown'; audience?: string },
) => call<{ saved?: { name: string; briefing: string } }>('export_briefing', request);

// Writing.
export const saveRecord = (request: { op_id: string; record: RecordJson; expected?: number }) =>
  call<Saved>('save_record', request);
export const binRecords = (request: { op_id: string; ids: string[] }) => call<Saved>('bin_records', request);
export const restoreRecords = (request: { op_id: string; ids: string[] }) =>
  call<Saved>('restore_records', request);
export const purgeRecords = (request: { op_id: string; ids: string[]; confirmed: boolean }) =>
  call<Saved>('purge_records', request);
export const undo = (request: { op_id: string }) => call<Saved>('undo', request);
export const redo = (request: { op_id: string }) => call<Saved>('redo', request);

// Dates while they are typed.
export async function readEdtf(text: string): Promise<{
  reading?: string;
  written?: string;
  error?: { message: string; start: number; end: number };
}> {
  try {
    const read = await call<DateReading>('read_date', { text });
    return { reading: read.reading, written: read.edtf };
  } catch (thrown) {
    if (!isApiError(thrown) || thrown.code !== 'date.bad') throw thrown;
    const details = (thrown.details ?? {}) as { problem?: string; span?: { start: number; end: number } };
    const span = details.span ?? { start: 0, end: text.length };
    return { error: { message: details.problem ?? thrown.message, ...span } };
  }
}
export const readMeetingTime = (local: string, zone: string) =>
  call<{ text: string; utc: string }>('read_meeting_time', { local, zone });

/** Events of the host. */
export async function hear<Payload>(event: string, heard: (payload: Payload) => void): Promise<() => void> {
  return (await host()).listen(event, heard);
}
