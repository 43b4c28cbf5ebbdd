/** One typed function for each command of the host. */
import { speech } from '~/i18n';
import { ask, askOnce, call } from './asking';
import { isApiError } from './errors';
import { host } from './platform';
import type {
  At,
  BackupRow,
  BackupState,
  Begun,
  BriefingComparison,
  BriefingFindings,
  BriefingFormat,
  BriefingRequest,
  BriefingVerdict,
  CapturedFile,
  ChangedCards,
  ChangedMany,
  ChangeManyRequest,
  Changes,
  CheckReport,
  CitationStyle,
  CompareBriefingsRequest,
  DateReading,
  DecideRequest,
  DelegationsPage,
  DescribeReviewRequest,
  DossierState,
  Draft,
  DraftPreview,
  DrillReport,
  ExportedFigure,
  ExportedNotes,
  FigureRequest,
  ImportedNotes,
  IssuedBriefing,
  JournalDensity,
  JournalMoment,
  JournalPage,
  JournalSort,
  KeptPicture,
  LeakReport,
  LikelyDuplicates,
  LikelyDuplicatesRequest,
  ListPage,
  ListRequest,
  MatrixView,
  MeetingTimeReading,
  MergePreview,
  MergeRequest,
  NavCounts,
  NoteComparison,
  NoteMentions,
  OpenedDraft,
  OpenedNote,
  OpenReview,
  OverviewPage,
  PageMarkdown,
  PaletteAnswer,
  RecentDossier,
  RecordJson,
  RecordPage,
  RenderedMarkdown,
  RestoredBackup,
  Revision,
  ReviewPage,
  RoundStory,
  SalvageReport,
  SaveDraftRequest,
  Saved,
  SavedDraft,
  SavedFilter,
  SavedSearches,
  SavedNote,
  SearchAnswer,
  SearchFacets,
  SearchRequest,
  ShownPicture,
  TalkLines,
  TemplateRead,
  TemplateSummary,
  TimelinePage,
  TimelineRequest,
  TitlesAnswer,
  UnfinishedForm,
  VenuesPage,
  WhyStatus,
} from './types';

// What is open. The dialogs for files are the shell's own; false or null when dismissed.
export const dossierState = () => call<DossierState>('dossier_state');
export const recentDossiers = () => call<RecentDossier[]>('recent_dossiers');
export const openDossier = () => call<boolean>('open_dossier');
export const openRecent = (key: number) => call<boolean>('open_recent', { key });
export const newDossier = () => call<boolean>('new_dossier');
export const openDemo = () => call<boolean>('open_demo');
/** The page has saved: the window may go. */
export const leave = () => call<null>('leave');
export const closeDossier = () => call<null>('close_dossier');

// Reading.
type InProcess = { at: At; process: string };
export const navCounts = (request: { at: At; process?: string }) => askOnce<NavCounts>('nav_counts', request);
export const listRecords = (request: ListRequest) => askOnce<ListPage>('list_records', request);
/** The same for whoever goes through a whole list, or asks something else at each key. */
export const passRecords = (request: ListRequest) => ask<ListPage>('list_records', request);
export const showRecord = (request: { at: At; id: string }) => ask<RecordPage>('show_record', request);
export const whyStatus = (request: { at: At; id: string }) => ask<WhyStatus>('why_status', request);
export const listBin = (request: { offset: number; limit: number }) => ask<ListPage>('list_bin', request);
export const titlesOf = (at: At, ids: string[]) => ask<TitlesAnswer>('titles', { at, ids });
export const journal = (request: {
  text: string;
  sort: JournalSort;
  ascending: boolean;
  offset: number;
  limit: number;
}) => ask<JournalPage>('journal', request);
export const search = (request: SearchRequest) => ask<SearchAnswer>('search', request);
export const searchFacets = (request: SearchRequest) => ask<SearchFacets>('search_facets', request);
export const savedSearches = (request: { at: At; process?: string }) =>
  ask<SavedSearches>('saved_searches', request);
export const saveSearch = (request: {
  op_id: string;
  process: string;
  name: string;
  query: string;
  exact: boolean;
}) => ask<Saved>('save_search', request);
export const forgetSearch = (request: { op_id: string; process: string; name: string }) =>
  ask<Saved>('forget_search', request);
/** What a kept search finds now counts as looked at: no action, and nothing to undo. */
export const lookAtSearch = (request: { process: string; name: string }) =>
  ask<null>('look_at_search', request);
export const overview = (request: InProcess) => askOnce<OverviewPage>('overview', request);
export const timeline = (request: TimelineRequest) => askOnce<TimelinePage>('timeline', request);
export const matrix = (request: InProcess) => askOnce<MatrixView>('matrix', request);
export const venues = (request: InProcess & { offset: number; limit: number }) =>
  askOnce<VenuesPage>('venues', request, 'minute');
export const delegations = (request: InProcess & { offset: number; limit: number }) =>
  askOnce<DelegationsPage>('delegations', request);
export const roundStory = (request: { at: At; id: string }) => askOnce<RoundStory>('round_story', request);
export const changesBetween = (request: {
  from: string;
  to?: string;
  from_as_of?: string;
  to_as_of?: string;
  process?: string;
}) => ask<Changes>('changes', request);
export const renderMarkdown = (markdown: string) => ask<RenderedMarkdown>('render_markdown', { markdown });
export const checkDossier = (task: string) => ask<CheckReport>('check_dossier', { task });
export const backupState = () => call<BackupState>('backup_state');
export const backUp = (task: string) => ask<BackupRow>('back_up', { task });
export const drill = (task: string) => ask<DrillReport>('drill', { task });
export const forgetBefore = (task: string) => ask<number>('forget_before', { task });
export const chooseSecondPlace = () => call<boolean>('choose_second_place');
export const forgetSecondPlace = () => call<null>('forget_second_place');
export const backupsOfRecent = (key: number) => call<BackupRow[]>('backups_of_recent', { key });
export const restoreBackup = (recent: number | null, name: string) =>
  ask<RestoredBackup>('restore_backup', { recent, name });
export const lookAtDamaged = (key: number) => call<boolean>('look_at_damaged', { key });
export const salvageDossier = (recent: number, task: string) =>
  ask<SalvageReport | null>('salvage_dossier', { recent, task });
export const stopTask = (task: string) => ask<null>('stop_task', { task });

// Briefings.
/** Asks for a place; null when the user thought better of it. Progress is told under the task. */
export const exportBriefing = (request: {
  request: BriefingRequest;
  format: BriefingFormat;
  /** A name for the file, without an ending. */
  file_name: string;
  op_id: string;
  task: string;
}) => ask<IssuedBriefing | null>('export_briefing', request);
/** Asks for a place; null when the user thought better of it. */
export const exportFigure = (request: FigureRequest) => ask<ExportedFigure | null>('export_figure', request);
/** What the checks before issue find; nothing is issued while anything is not waived. */
export const checkBriefing = (request: BriefingRequest) => ask<BriefingFindings>('check_briefing', request);
/** What is left out for its readers: for the analyst's eyes, before the export. */
export const leakReport = (request: BriefingRequest) => ask<LeakReport>('leak_report', request);
export const compareBriefings = (request: CompareBriefingsRequest) =>
  ask<BriefingComparison>('compare_briefings', request);
export const citationStyles = () => call<CitationStyle[]>('citation_styles');
/** Asks for a `.csl` file; null when the user thought better of it. */
export const chooseCitationStyle = () => call<CitationStyle | null>('choose_citation_style');
/** Asks for a file; null when the user thought better of it. Progress is told under the task. */
export const verifyBriefing = (task: string) => ask<BriefingVerdict | null>('verify_briefing', { task });

export const previewDraft = (request: { draft: Draft }) => ask<DraftPreview>('preview_draft', request);
export const listTemplates = () => call<TemplateSummary[]>('list_templates');
export const readTemplate = (request: { name: string }) => ask<TemplateRead>('read_template', request);
export const previewTemplate = (request: { process: string; text: string }) =>
  ask<DraftPreview>('preview_template', request);
export const saveDraft = (request: SaveDraftRequest) => ask<SavedDraft>('save_draft', request);
export const openDraft = (request: { id: string }) => ask<OpenedDraft>('open_draft', request);
export const discardDraft = (request: { op_id: string; id: string }) => ask<Saved>('discard_draft', request);
/** Written without being issued; the file's name, or nothing when the user thought better of it. */
export const exportCopy = (request: {
  request: BriefingRequest;
  format: BriefingFormat;
  file_name: string;
  task: string;
}) => ask<string | null>('export_copy', request);
export const exportAgain = (request: {
  process: string;
  number: number;
  format: BriefingFormat;
  task: string;
}) => ask<string | null>('export_again', request);

// Writing.
export const saveRecord = (request: { op_id: string; record: RecordJson; expected?: number }) =>
  ask<Saved>('save_record', request);
export const binRecords = (request: { op_id: string; ids: string[] }) => ask<Saved>('bin_records', request);
export const restoreRecords = (request: { op_id: string; ids: string[] }) =>
  ask<Saved>('restore_records', request);
export const purgeRecords = (request: { op_id: string; ids: string[]; confirmed: boolean }) =>
  ask<Saved>('purge_records', request);
/** One edit of many records; progress is told under the name of the task. */
export const changeMany = (request: ChangeManyRequest) => ask<ChangedMany>('change_many', request);
export const previewMerge = (request: { keep: string; absorb: string }) =>
  ask<MergePreview>('preview_merge', request);
export const mergeRecords = (request: MergeRequest) => ask<Saved>('merge_records', request);
export const likelyDuplicates = (request: LikelyDuplicatesRequest) =>
  ask<LikelyDuplicates>('likely_duplicates', request);
export const saveFilter = (request: { op_id: string; process: string; filter: SavedFilter }) =>
  ask<Saved>('save_filter', request);
export const forgetFilter = (request: { op_id: string; process: string; list: string; name: string }) =>
  ask<Saved>('forget_filter', request);
// Notes.
/** Safe on the disk when it answers; an action of the journal when it settles. */
export const saveNote = (request: {
  op_id: string;
  record: RecordJson;
  expected?: number;
  settle: boolean;
}) => ask<SavedNote>('save_note', request);
/** With everything that was typed into it, whatever ended the program meanwhile. */
export const openNote = (request: { id: string }) => ask<OpenedNote>('open_note', request);
export const noteRevisions = (request: { id: string }) => ask<Revision[]>('note_revisions', request);
export const compareNote = (request: { id: string; from?: number; to: number }) =>
  ask<NoteComparison>('compare_note', request);
export const restoreNote = (request: { op_id: string; id: string; seq: number }) =>
  ask<Saved>('restore_note', request);
/** Which notes link to a record, and which only name it. */
export const noteMentions = (request: { id: string }) => ask<NoteMentions>('note_mentions', request);
export const linkMention = (request: { op_id: string; note: string; record: string }) =>
  ask<Saved>('link_mention', request);
/** What the lines of a note say that is written while people speak. */
export const talkLines = (request: { note: string }) => ask<TalkLines>('talk_lines', request);
export const recordLines = (request: { op_id: string; note: string; subject: string; starts: number[] }) =>
  ask<Saved>('record_lines', request);
/** Asks for a folder or a file; null when the user thought better of it. */
export const importNotes = (request: { op_id: string; task: string; file: boolean }) =>
  ask<ImportedNotes | null>('import_notes', request);
/** Asks for a place; null when the user thought better of it. */
export const exportNotes = (request: { name: string; task: string }) =>
  ask<ExportedNotes | null>('export_notes', request);
/** A stretch of a web page, as a clipboard holds it. */
export const pageMarkdown = (html: string) => ask<PageMarkdown>('page_markdown', { html });
export const keepPicture = (request: { bytes: string }) => ask<KeptPicture>('keep_picture', request);
export const showPicture = (request: { sha256: string }) => ask<ShownPicture>('show_picture', request);
export const dropTyped = (request: { id: string }) => ask<null>('drop_typed', request);
/** Forms left unfinished: kept in the dossier and outside its journal. */
export const unfinished = () => call<UnfinishedForm[]>('unfinished');
export const keepUnfinished = (request: UnfinishedForm) => ask<null>('keep_unfinished', request);
export const dropUnfinished = (request: { id: string }) => ask<null>('drop_unfinished', request);
export const undo = (request: { op_id: string }) => ask<Saved>('undo', request);
export const redo = (request: { op_id: string }) => ask<Saved>('redo', request);

/** Hands an address to the desktop. The caller has shown it in full. */
export const openLink = (url: string) => call<null>('open_link', { url });

// Capturing: a text comes in, the host keeps and reads it; progress is told under the task.
export const captureText = (request: { task: string; text: string; published?: string }) =>
  ask<Begun>('capture_text', request);
/** Null when the clipboard holds no text. */
export const captureClipboard = (task: string) => ask<Begun | null>('capture_clipboard', { task });
/** Asks for files; empty when the user thought better of it. */
export const captureFiles = (task: string) => ask<CapturedFile[]>('capture_files', { task });
/** The files that were dropped on the window last. */
export const captureDropped = (task: string) => ask<CapturedFile[]>('capture_dropped', { task });
export const openReviews = () => call<OpenReview[]>('open_reviews');
export const review = (request: { source: string }) => ask<ReviewPage>('review', request);
export const decide = (request: DecideRequest) => ask<ChangedCards>('decide', request);
export const describeReview = (request: DescribeReviewRequest) => ask<ReviewPage>('describe_review', request);
export const recordReview = (request: { op_id: string; source: string }) =>
  ask<Saved>('record_review', request);
export const giveUpReview = (request: { source: string }) => ask<null>('give_up_review', request);

// Dates while they are typed.
export const readDate = (text: string) => ask<DateReading>('read_date', { text, language: speech.now });

/** The reading of a date field, or what is wrong with it and where. */
export async function readEdtf(text: string): Promise<{
  reading?: string;
  written?: string;
  error?: { message: string; start: number; end: number };
}> {
  try {
    const read = await readDate(text);
    return { reading: read.reading, written: read.edtf };
  } catch (thrown) {
    if (!isApiError(thrown) || thrown.code !== 'date.bad') throw thrown;
    const details = (thrown.details ?? {}) as { problem?: string; span?: { start: number; end: number } };
    const span = details.span ?? { start: 0, end: text.length };
    return { error: { message: details.problem ?? thrown.message, ...span } };
  }
}
export const readMeetingTime = (local: string, zone: string) =>
  ask<MeetingTimeReading>('read_meeting_time', { local, zone });

// How the window looks; kept with the program.
export interface Looks {
  theme: 'system' | 'light' | 'dark';
  density: 'comfortable' | 'compact';
  text_scale: number;
  language: 'system' | 'en' | 'uk' | 'ru' | 'fr' | 'ar';
}
/** What the host put on the page before its first line ran, so that nothing is painted otherwise first. */
export const looksAtStart = () => (window as { rapporteurLooks?: Looks }).rapporteurLooks;
export const appearance = () => call<Looks>('appearance');
export const keepAppearance = (request: Looks) => ask<Looks>('keep_appearance', request);
/** Items of the native menu that would do nothing now. */
export const greyMenu = (request: { words: string[] }) => ask<null>('grey_menu', request);

// Which columns lists show; kept with the program.
export interface ListColumn {
  key: string;
  hidden: boolean;
  /** Tenths of a root em. */
  width?: number;
}
export type ListLayouts = Record<string, ListColumn[]>;
export const listLayouts = () => call<ListLayouts>('list_layouts');
export const keepListLayout = (request: { list: string; columns: ListColumn[] }) =>
  ask<null>('keep_list_layout', request);

// Finding one's way.
export const palette = (request: { at: At; query: string; recent: string[]; limit: number }) =>
  ask<PaletteAnswer>('palette', request);
export const journalDensity = (request: { stretches: number }) =>
  ask<JournalDensity>('journal_density', request);
export const journalMoment = (request: { at: string }) => askOnce<JournalMoment>('journal_moment', request);

/** Where the user is in a dossier; the host keeps it beside its own files. */
export interface SessionPlace {
  view: string;
  process: string | null;
  selected: string | null;
  wide: boolean;
  inspector: boolean;
  as_of: string | null;
  as_known: string | null;
  recent: string[];
  lists: Record<string, unknown>;
}
export interface SessionBefore {
  session: SessionPlace | null;
  opened: string | null;
}
export const session = () => call<SessionBefore>('session');
export const keepSession = (request: SessionPlace) => ask<null>('keep_session', request);

/** Events of the host. */
export async function hear<Payload>(event: string, heard: (payload: Payload) => void): Promise<() => void> {
  return (await host()).listen(event, heard);
}
