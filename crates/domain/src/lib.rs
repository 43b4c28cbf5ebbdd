//! What Rapporteur records: records with an identity, developments that assert dated and
//! sourced things about them, and evidence for how each assertion reached us. Status, threads,
//! the matrix and "what changed" are folds over developments at two clocks.
//!
//! Pure: no input or output, no clock, no randomness, no SQL. Whoever calls supplies records
//! and clocks.

pub mod clocks;
pub mod development;
pub mod edtf;
pub mod evidence;
pub mod folds;
pub mod gazetteer;
pub mod grade;
pub mod great_circle;
pub mod ids;
pub mod inquiry;
mod links;
pub mod mark;
pub mod meeting_time;
pub mod quantity;
pub mod record;
pub mod rules;
mod text;
mod vocabulary;

pub use clocks::{Clocks, Known, Titles};
pub use development::{Assertion, AssertionKind, Development};
pub use edtf::Edtf;
pub use evidence::{Chain, Hop, HopMode, Span, Voice};
pub use ids::{OpId, RecordId};
pub use links::Link;
pub use meeting_time::MeetingTime;
pub use rapporteur_words as words;
pub use rapporteur_words::Language;
pub use record::{Body, Head, Kind, Record};
