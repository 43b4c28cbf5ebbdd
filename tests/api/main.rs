//! Scenarios through the use cases, with a host whose clock and identities are the test's own.

mod audience;
mod briefing;
mod bulk;
mod clocks;
mod dates;
mod figures;
mod filters;
mod issued;
mod journal;
mod lines;
mod lists;
mod markdown;
mod merge;
mod opening;
mod overview;
mod palette;
mod places;
mod search;
mod sides;
mod support;
mod templates;
mod timeline;
mod titles;
mod writing;
