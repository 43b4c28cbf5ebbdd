//! The use cases of Rapporteur, one function each: request in, response or coded error out.
//!
//! Owns the words of errors, the shape of what crosses the seam, and the composition of store,
//! folds and briefing. Refuses the outside: clock, identities, author and progress come from
//! the [`host::Host`], files from whoever opened the dossier. Knows neither a window nor a
//! command line.

pub mod at;
pub mod backups;
pub mod briefings;
pub mod bulk;
pub mod capturing;
mod catalogue;
pub mod cells;
pub mod changes;
pub mod checking;
pub mod dates;
pub mod delegations;
pub mod desk;
pub mod dossiers;
pub mod duplicates;
pub mod error;
pub mod files;
pub mod filters;
pub mod host;
pub mod incidents;
pub mod journal;
pub mod lines;
pub mod lists;
pub mod markdown;
pub mod matrix;
pub mod merge;
pub mod moments;
pub mod notes;
pub mod palette;
pub mod places;
pub mod record_page;
pub mod rounds;
pub mod row;
pub mod salvaging;
pub mod search;
pub mod searches;
pub mod stages;
pub mod standing;
pub mod threads;
pub mod timeline;
pub mod titles;
#[cfg(feature = "ts")]
pub mod types;
pub mod unfinished;
pub mod unsafe_places;
pub mod venues;
pub mod writing;

pub use at::At;
pub use desk::Desk;
pub use error::{ApiError, Code};
pub use host::{Host, Progress, Unwatched};
// The hosts hold a dossier open between use cases; what they may do with it is `Desk`'s to say.
pub use rapporteur_store::Dossier;
