//! Owns the list of types that cross the seam, for writing them down as TypeScript.

use std::path::Path;
use ts_rs::{Config, ExportError, TS};

/// Writes the TypeScript types of every request and response, and what they are made of, one
/// file each.
///
/// # Errors
/// When a file cannot be written.
pub fn export(folder: &Path) -> Result<(), ExportError> {
    let config = Config::new().with_out_dir(folder);
    macro_rules! each {
        ($($of:ty),+ $(,)?) => { $(<$of>::export_all(&config)?;)+ };
    }
    each!(
        crate::error::ApiError,
        crate::dates::ReadDateRequest,
        crate::dates::DateReading,
        crate::dates::ReadMeetingTimeRequest,
        crate::dates::MeetingTimeReading,
        rapporteur_domain::edtf::Span,
        rapporteur_domain::edtf::Part,
        crate::markdown::RenderMarkdownRequest,
        crate::markdown::RenderedMarkdown,
        crate::venues::VenuesRequest,
        crate::venues::VenuesPage,
        crate::delegations::DelegationsRequest,
        crate::delegations::DelegationsPage,
        crate::rounds::RoundStory,
        crate::lists::ListRecordsRequest,
        crate::lists::ListBinRequest,
        crate::lists::ListPage,
        crate::lists::NavCountsRequest,
        crate::lists::NavCounts,
        crate::record_page::ShowRecordRequest,
        crate::record_page::RecordPage,
        crate::record_page::WhyStatus,
        crate::writing::SaveRecordRequest,
        crate::writing::RecordsRequest,
        crate::writing::PurgeRequest,
        crate::writing::StepRequest,
        crate::writing::Saved,
        crate::journal::DossierState,
        crate::journal::JournalRequest,
        crate::journal::JournalPage,
        crate::standing::ProcessRequest,
        crate::standing::OverviewPage,
        crate::matrix::MatrixRequest,
        crate::matrix::MatrixView,
        crate::matrix::IssueTree,
        crate::cells::CellHistoryRequest,
        crate::cells::CellHistory,
        crate::cells::MatrixMovesRequest,
        crate::cells::MatrixMoves,
        crate::stages::StageCourse,
        crate::threads::OfferThreadsRequest,
        crate::threads::OfferThreads,
        crate::incidents::IncidentWindowsRequest,
        crate::incidents::IncidentWindows,
        crate::incidents::IncidentsInRequest,
        crate::incidents::IncidentsIn,
        crate::incidents::PledgeReadingsRequest,
        crate::incidents::PledgeReadings,
        crate::changes::ChangesRequest,
        crate::changes::Changes,
        crate::timeline::TimelineRequest,
        crate::timeline::TimelinePage,
        crate::bulk::ChangeManyRequest,
        crate::bulk::ChangedMany,
        crate::duplicates::LikelyDuplicatesRequest,
        crate::duplicates::LikelyDuplicates,
        crate::filters::SaveFilterRequest,
        crate::filters::ForgetFilterRequest,
        crate::merge::PreviewMergeRequest,
        crate::merge::MergePreview,
        crate::merge::MergeRequest,
        crate::search::SearchRequest,
        crate::search::SearchAnswer,
        crate::titles::TitlesRequest,
        crate::titles::TitlesAnswer,
        crate::palette::PaletteRequest,
        crate::palette::PaletteAnswer,
        crate::moments::JournalDensityRequest,
        crate::moments::JournalDensity,
        crate::moments::JournalMomentRequest,
        crate::moments::JournalMoment,
        crate::briefings::BriefingRequest,
        crate::briefings::BriefingFormat,
        crate::briefings::BriefingPreview,
        crate::briefings::IssuedBriefing,
        crate::checking::CheckReport,
        rapporteur_domain::Kind,
        rapporteur_domain::AssertionKind,
    );
    Ok(())
}
