/** Where the sides stand and what goes on around the talks: the questions of these rooms and their answers. */
import { askOnce } from './asking';
import type { CellHistory as SeamCellHistory } from './generated/CellHistory';
import type { CellMove as SeamCellMove } from './generated/CellMove';
import type { IncidentLine as SeamIncidentLine } from './generated/IncidentLine';
import type { IncidentWindows as SeamIncidentWindows } from './generated/IncidentWindows';
import type { IncidentsIn as SeamIncidentsIn } from './generated/IncidentsIn';
import type { IssueTree as SeamIssueTree } from './generated/IssueTree';
import type { MatrixMoves as SeamMatrixMoves } from './generated/MatrixMoves';
import type { OfferThreads as SeamOfferThreads } from './generated/OfferThreads';
import type { PledgeReadings as SeamPledgeReadings } from './generated/PledgeReadings';
import type { Quantity as SeamQuantity } from './generated/Quantity';
import type { StageCourse as SeamStageCourse } from './generated/StageCourse';
import type { At, MatrixView, Plain } from './types';

export type IssueTree = Plain<SeamIssueTree>;
export type IssueLine = IssueTree['issues'][number];
export type PartyColumn = IssueTree['parties'][number];
export type CellHistory = Plain<SeamCellHistory>;
export type HeldPosition = CellHistory['past'][number];
export type CellMove = Plain<SeamCellMove>;
export type MatrixMoves = Plain<SeamMatrixMoves>;
export type StageCourse = Plain<SeamStageCourse>;
export type StageStep = StageCourse['trajectory']['steps'][number];
export type OfferThreads = Plain<SeamOfferThreads>;
export type OfferHead = OfferThreads['offers'][number];
export type IncidentWindows = Plain<SeamIncidentWindows>;
export type RoundWindows = IncidentWindows['rounds'][number];
export type WindowTally = RoundWindows['before'];
export type Tally = WindowTally['tally'];
export type Sum = Tally['killed'];
export type IncidentsIn = Plain<SeamIncidentsIn>;
export type IncidentLine = Plain<SeamIncidentLine>;
export type IncidentSeen = IncidentLine['incident'];
export type Account = IncidentSeen['accounts'][number];
export type Count = NonNullable<IncidentSeen['killed']>;
export type PledgeReadings = Plain<SeamPledgeReadings>;
export type PledgeUnder = PledgeReadings['pledges'][number];
export type Reading = PledgeUnder['readings'][number];
export type Quantity = Plain<SeamQuantity>;

interface InProcess {
  at: At;
  process: string;
}

export const issueTree = (request: InProcess) => askOnce<IssueTree>('issue_tree', request);
export const matrixRows = (request: InProcess & { issues?: string[]; first?: number; parties?: string[] }) =>
  askOnce<MatrixView>('matrix', request);
export const cellHistory = (request: {
  at: At;
  issue: string;
  party: string;
  offset: number;
  limit: number;
}) => askOnce<CellHistory>('cell_history', request);
export const matrixMoves = (request: InProcess & { before: At; parties?: string[] }) =>
  askOnce<MatrixMoves>('matrix_moves', request);
export const processStages = (request: InProcess) => askOnce<StageCourse>('process_stages', request);
export const offerThreads = (request: {
  at: At;
  process?: string;
  owed_only: boolean;
  party?: string;
  /** Only the thread of this offer. */
  offer?: string;
  offset: number;
  limit: number;
}) => askOnce<OfferThreads>('offer_threads', request);
export const incidentWindows = (
  request: InProcess & { days: number; chosen?: string; offset: number; limit: number },
) => askOnce<IncidentWindows>('incident_windows', request);
export const incidentsIn = (request: {
  at: At;
  process?: string;
  days?: string;
  offset: number;
  limit: number;
}) => askOnce<IncidentsIn>('incidents_in', request);
export const pledgeReadings = (request: { at: At; process?: string; offset: number; limit: number }) =>
  askOnce<PledgeReadings>('pledge_readings', request);
