/**
 * The types of the seam under the names the interface uses. They are the generated ones, with
 * two things told as they arrive: a record is its JSON, unknown fields included, and a number
 * is a number.
 */
import type { ApiError } from './errors';
import type { At as SeamAt } from './generated/At';
import type { Backlink as SeamBacklink } from './generated/Backlink';
import type { Biography as SeamBiography } from './generated/Biography';
import type { Begun as SeamBegun } from './generated/Begun';
import type { BriefingFormat as SeamBriefingFormat } from './generated/BriefingFormat';
import type { ExportedFigure as SeamExportedFigure } from './generated/ExportedFigure';
import type { FigureFormat as SeamFigureFormat } from './generated/FigureFormat';
import type { FigureRequest as SeamFigureRequest } from './generated/FigureRequest';
import type { FigureSubject as SeamFigureSubject } from './generated/FigureSubject';
import type { BriefingRequest as SeamBriefingRequest } from './generated/BriefingRequest';
import type { BriefingComparison as SeamBriefingComparison } from './generated/BriefingComparison';
import type { CitationStyle as SeamCitationStyle } from './generated/CitationStyle';
import type { BriefingVerdict as SeamBriefingVerdict } from './generated/BriefingVerdict';
import type { Cell as SeamCell } from './generated/Cell';
import type { ChainView as SeamChainView } from './generated/ChainView';
import type { Card as SeamCard } from './generated/Card';
import type { ChangedCards as SeamChangedCards } from './generated/ChangedCards';
import type { ChangeGroup as SeamChangeGroup } from './generated/ChangeGroup';
import type { Changes as SeamChanges } from './generated/Changes';
import type { ChangedMany as SeamChangedMany } from './generated/ChangedMany';
import type { ChangeManyRequest as SeamChangeManyRequest } from './generated/ChangeManyRequest';
import type { BackupState as SeamBackupState } from './generated/BackupState';
import type { CheckReport as SeamCheckReport } from './generated/CheckReport';
import type { RestoredBackup as SeamRestoredBackup } from './generated/RestoredBackup';
import type { SalvageReport as SeamSalvageReport } from './generated/SalvageReport';
import type { Contradiction as SeamContradiction } from './generated/Contradiction';
import type { DateReading as SeamDateReading } from './generated/DateReading';
import type { DecideRequest as SeamDecideRequest } from './generated/DecideRequest';
import type { Decision as SeamDecision } from './generated/Decision';
import type { DelegationLine as SeamDelegationLine } from './generated/DelegationLine';
import type { DescribeReviewRequest as SeamDescribeReviewRequest } from './generated/DescribeReviewRequest';
import type { DossierState as SeamDossierState } from './generated/DossierState';
import type { Draft as SeamDraft } from './generated/Draft';
import type { DraftPreview as SeamDraftPreview } from './generated/DraftPreview';
import type { Follows as SeamFollows } from './generated/Follows';
import type { Gap as SeamGap } from './generated/Gap';
import type { BriefingFindings as SeamBriefingFindings } from './generated/BriefingFindings';
import type { CompareBriefingsRequest as SeamCompareBriefingsRequest } from './generated/CompareBriefingsRequest';
import type { LeakReport as SeamLeakReport } from './generated/LeakReport';
import type { IssuedBriefing as SeamIssuedBriefing } from './generated/IssuedBriefing';
import type { JournalDensity as SeamJournalDensity } from './generated/JournalDensity';
import type { JournalMoment as SeamJournalMoment } from './generated/JournalMoment';
import type { JournalPage as SeamJournalPage } from './generated/JournalPage';
import type { JournalSort } from './generated/JournalSort';
import type { OpenReview as SeamOpenReview } from './generated/OpenReview';
import type { ReviewFacts as SeamReviewFacts } from './generated/ReviewFacts';
import type { ReviewPage as SeamReviewPage } from './generated/ReviewPage';
import type { ListPage as SeamListPage } from './generated/ListPage';
import type { ListRecordsRequest as SeamListRecordsRequest } from './generated/ListRecordsRequest';
import type { LikelyDuplicates as SeamLikelyDuplicates } from './generated/LikelyDuplicates';
import type { LikelyDuplicatesRequest as SeamLikelyDuplicatesRequest } from './generated/LikelyDuplicatesRequest';
import type { MergePreview as SeamMergePreview } from './generated/MergePreview';
import type { MergeRequest as SeamMergeRequest } from './generated/MergeRequest';
import type { MatrixRow as SeamMatrixRow } from './generated/MatrixRow';
import type { MatrixView as SeamMatrixView } from './generated/MatrixView';
import type { MeetingTimeReading as SeamMeetingTimeReading } from './generated/MeetingTimeReading';
import type { NavCounts as SeamNavCounts } from './generated/NavCounts';
import type { OpLine as SeamOpLine } from './generated/OpLine';
import type { OverviewPage as SeamOverviewPage } from './generated/OverviewPage';
import type { PaletteAnswer as SeamPaletteAnswer } from './generated/PaletteAnswer';
import type { PaletteHit as SeamPaletteHit } from './generated/PaletteHit';
import type { PositionSeen as SeamPositionSeen } from './generated/PositionSeen';
import type { RecordPage as SeamRecordPage } from './generated/RecordPage';
import type { RenderedMarkdown as SeamRenderedMarkdown } from './generated/RenderedMarkdown';
import type { RoundAhead as SeamRoundAhead } from './generated/RoundAhead';
import type { RoundBehind as SeamRoundBehind } from './generated/RoundBehind';
import type { Row as SeamRow } from './generated/Row';
import type { OpenedDraft as SeamOpenedDraft } from './generated/OpenedDraft';
import type { OpenedNote as SeamOpenedNote } from './generated/OpenedNote';
import type { ExportedNotes as SeamExportedNotes } from './generated/ExportedNotes';
import type { ImportedNotes as SeamImportedNotes } from './generated/ImportedNotes';
import type { NoteComparison as SeamNoteComparison } from './generated/NoteComparison';
import type { NoteMention as SeamNoteMention } from './generated/NoteMention';
import type { NoteMentions as SeamNoteMentions } from './generated/NoteMentions';
import type { PageMarkdown as SeamPageMarkdown } from './generated/PageMarkdown';
import type { Revision as SeamRevision } from './generated/Revision';
import type { TalkLine as SeamTalkLine } from './generated/TalkLine';
import type { TalkLines as SeamTalkLines } from './generated/TalkLines';
import type { TextPiece as SeamTextPiece } from './generated/TextPiece';
import type { KeptPicture as SeamKeptPicture } from './generated/KeptPicture';
import type { ShownPicture as SeamShownPicture } from './generated/ShownPicture';
import type { SavedNote as SeamSavedNote } from './generated/SavedNote';
import type { SaveDraftRequest as SeamSaveDraftRequest } from './generated/SaveDraftRequest';
import type { SavedDraft as SeamSavedDraft } from './generated/SavedDraft';
import type { SectionChoice as SeamSectionChoice } from './generated/SectionChoice';
import type { Saved as SeamSaved } from './generated/Saved';
import type { SavedSearches as SeamSavedSearches } from './generated/SavedSearches';
import type { SearchAnswer as SeamSearchAnswer } from './generated/SearchAnswer';
import type { SearchFacets as SeamSearchFacets } from './generated/SearchFacets';
import type { SearchRequest as SeamSearchRequest } from './generated/SearchRequest';
import type { SinceBriefing as SeamSinceBriefing } from './generated/SinceBriefing';
import type { Slip as SeamSlip } from './generated/Slip';
import type { SortBy as SeamSortBy } from './generated/SortBy';
import type { Stance as SeamStance } from './generated/Stance';
import type { StandingLine as SeamStandingLine } from './generated/StandingLine';
import type { Status as SeamStatus } from './generated/Status';
import type { TemplateRead as SeamTemplateRead } from './generated/TemplateRead';
import type { TemplateSummary as SeamTemplateSummary } from './generated/TemplateSummary';
import type { Thread as SeamThread } from './generated/Thread';
import type { TitlesAnswer as SeamTitlesAnswer } from './generated/TitlesAnswer';
import type { TimelinePage as SeamTimelinePage } from './generated/TimelinePage';
import type { TimelineRequest as SeamTimelineRequest } from './generated/TimelineRequest';
import type { UnfinishedForm as SeamUnfinishedForm } from './generated/UnfinishedForm';
import type { VersionLine as SeamVersionLine } from './generated/VersionLine';
import type { DelegationsPage as SeamDelegationsPage } from './generated/DelegationsPage';
import type { RoundStory as SeamRoundStory } from './generated/RoundStory';
import type { VenuesPage as SeamVenuesPage } from './generated/VenuesPage';
import type { WhyStatus as SeamWhyStatus } from './generated/WhyStatus';
import type { Record as DossierRecord } from './generated/Record';

/** A record as JSON: what every kind has, and the fields of its own kind. */
export interface RecordJson {
  id: string;
  kind: string;
  title: string;
  mark?: string;
  chatham_house?: boolean;
  remarks?: string;
  tags?: string[];
  [field: string]: unknown;
}

export type Plain<T> = T extends bigint
  ? number
  : T extends DossierRecord
    ? RecordJson
    : T extends [infer First, infer Second]
      ? [Plain<First>, Plain<Second>]
      : T extends (infer Item)[]
        ? Plain<Item>[]
        : T extends object
          ? { [Key in keyof T]: Plain<T[Key]> }
          : T;

export type At = SeamAt;
export type Row = Plain<SeamRow>;
export type DossierState = Plain<SeamDossierState>;
export type NavCounts = Plain<SeamNavCounts>;
export type ListRequest = Plain<SeamListRecordsRequest>;
export type SortBy = SeamSortBy;
export type ListPage = Plain<SeamListPage>;
export type RecordPage = Plain<SeamRecordPage>;
export type VersionLine = Plain<SeamVersionLine>;
export type Backlink = Plain<SeamBacklink>;
export type ChainView = Plain<SeamChainView>;
export type Contradiction = Plain<SeamContradiction>;
export type Stance = Plain<SeamStance>;
export type Biography = Plain<SeamBiography>;
export type DelegationLine = Plain<SeamDelegationLine>;
export type Slip = Plain<SeamSlip>;
export type Thread = Plain<SeamThread>;
export type Saved = Plain<SeamSaved>;
export type Begun = Plain<SeamBegun>;
export type Card = Plain<SeamCard>;
export type ChangedCards = Plain<SeamChangedCards>;
export type DecideRequest = Plain<SeamDecideRequest>;
export type Decision = Plain<SeamDecision>;
export type DescribeReviewRequest = Plain<SeamDescribeReviewRequest>;
export type OpenReview = Plain<SeamOpenReview>;
export type ReviewFacts = Plain<SeamReviewFacts>;
export type ReviewPage = Plain<SeamReviewPage>;
/** What a file that was opened or dropped came to. */
export interface CapturedFile {
  name: string;
  begun: Begun | null;
  error: ApiError | null;
}
export type OpLine = Plain<SeamOpLine>;
export type JournalDensity = Plain<SeamJournalDensity>;
export type JournalMoment = Plain<SeamJournalMoment>;
export type { JournalSort };
export type PaletteAnswer = Plain<SeamPaletteAnswer>;
export type PaletteHit = Plain<SeamPaletteHit>;
export type JournalPage = Plain<SeamJournalPage>;
export type SearchRequest = Plain<SeamSearchRequest>;
export type SearchAnswer = Plain<SeamSearchAnswer>;
export type SearchFacets = Plain<SeamSearchFacets>;
export type SavedSearches = Plain<SeamSavedSearches>;
export type SavedSearch = SavedSearches['searches'][number];
export type TitlesAnswer = Plain<SeamTitlesAnswer>;
export type DateReading = Plain<SeamDateReading>;
export type MeetingTimeReading = Plain<SeamMeetingTimeReading>;
export type RenderedMarkdown = Plain<SeamRenderedMarkdown>;
export type ChangeGroup = Plain<SeamChangeGroup>;
export type Changes = Plain<SeamChanges>;
export type MatrixView = Plain<SeamMatrixView>;
export type MatrixRow = Plain<SeamMatrixRow>;
export type Cell = Plain<SeamCell>;
export type PositionSeen = Plain<SeamPositionSeen>;
export type Gap = Plain<SeamGap>;
export type OverviewPage = Plain<SeamOverviewPage>;
export type RoundAhead = Plain<SeamRoundAhead>;
export type RoundBehind = Plain<SeamRoundBehind>;
export type StandingLine = Plain<SeamStandingLine>;
export type SinceBriefing = Plain<SeamSinceBriefing>;
export type BriefingRequest = Plain<SeamBriefingRequest>;
export type BriefingFormat = SeamBriefingFormat;
export type FigureFormat = SeamFigureFormat;
export type FigureSubject = SeamFigureSubject;
export type FigureRequest = Plain<SeamFigureRequest>;
export type ExportedFigure = Plain<SeamExportedFigure>;
export type IssuedBriefing = Plain<SeamIssuedBriefing>;
export type BriefingComparison = Plain<SeamBriefingComparison>;
export type BriefingFindings = Plain<SeamBriefingFindings>;
export type BriefingVerdict = Plain<SeamBriefingVerdict>;
export type CitationStyle = Plain<SeamCitationStyle>;
export type CompareBriefingsRequest = Plain<SeamCompareBriefingsRequest>;
export type LeakReport = Plain<SeamLeakReport>;
export type ChangeManyRequest = Plain<SeamChangeManyRequest>;
export type ChangedMany = Plain<SeamChangedMany>;
export type BulkEdit = ChangeManyRequest['edit'];
export type ChosenRecords = ChangeManyRequest['chosen'];
export type LikelyDuplicatesRequest = Plain<SeamLikelyDuplicatesRequest>;
export type LikelyDuplicates = Plain<SeamLikelyDuplicates>;
export type LikelyDuplicate = LikelyDuplicates['likely'][number];
export type MergePreview = Plain<SeamMergePreview>;
export type MergeField = MergePreview['fields'][number];
export type UnfinishedForm = Plain<SeamUnfinishedForm>;
export type MergeRequest = Omit<Plain<SeamMergeRequest>, 'expected'> & { expected?: [number, number] };
export interface SavedFilter {
  name: string;
  list: string;
  conditions: Record<string, unknown>;
}
export type Draft = SeamDraft;
export type Follows = SeamFollows;
export type SectionChoice = SeamSectionChoice;
export type SaveDraftRequest = Plain<SeamSaveDraftRequest>;
export type SavedDraft = Plain<SeamSavedDraft>;
export type OpenedDraft = Plain<SeamOpenedDraft>;
export type OpenedNote = Plain<SeamOpenedNote>;
export type ExportedNotes = Plain<SeamExportedNotes>;
export type ImportedNotes = Plain<SeamImportedNotes>;
export type NoteComparison = Plain<SeamNoteComparison>;
export type NoteMention = Plain<SeamNoteMention>;
export type NoteMentions = Plain<SeamNoteMentions>;
export type PageMarkdown = Plain<SeamPageMarkdown>;
export type Revision = Plain<SeamRevision>;
export type TalkLine = Plain<SeamTalkLine>;
export type TalkLines = Plain<SeamTalkLines>;
export type TextPiece = Plain<SeamTextPiece>;
export type KeptPicture = Plain<SeamKeptPicture>;
export type ShownPicture = Plain<SeamShownPicture>;
export type SavedNote = Plain<SeamSavedNote>;
export type DraftPreview = Plain<SeamDraftPreview>;
export type TemplateSummary = Plain<SeamTemplateSummary>;
export type TemplateRead = Plain<SeamTemplateRead>;
export type CheckReport = Plain<SeamCheckReport>;
export type BackupState = Plain<SeamBackupState>;
export type BackupRow = BackupState['backups'][number];
export type DrillReport = NonNullable<BackupState['drill']>;
export type RestoredBackup = SeamRestoredBackup;
export type SalvageReport = Plain<SeamSalvageReport>;
export type TimelineRequest = Plain<SeamTimelineRequest>;
export type TimelinePage = Plain<SeamTimelinePage>;
export type TimelineMark = TimelinePage['marks'][number];
export type TimelineLane = TimelinePage['lanes'][number];
export type VenuesPage = Plain<SeamVenuesPage>;
export type VenueLine = VenuesPage['venues'][number];
export type StanceCell = VenueLine['board']['cells'][number];
export type PlaceLine = VenueLine['place'];
export type IncidentSpot = VenuesPage['incidents'][number];
export type LocalMoment = VenuesPage['moments'][number];
export type DelegationsPage = Plain<SeamDelegationsPage>;
export type PartyDelegations = DelegationsPage['delegations'][number];
export type RoundColumn = DelegationsPage['rounds'][number];
export type Seat = PartyDelegations['persons'][number]['seats'][number];
export type RoundStory = Plain<SeamRoundStory>;
export type WhyStatus = Plain<SeamWhyStatus>;
export type Status = Plain<SeamStatus>;

/** A dossier of the list of recent ones, as the shell keeps it. */
export interface RecentDossier {
  key: number;
  name: string;
  folder: string;
  present: boolean;
}
