//! Scenarios through the use cases, with a host whose clock and identities are the test's own.

mod audience;
mod briefing;
mod clocks;
mod dates;
mod issued;
mod journal;
mod lines;
mod lists;
mod markdown;
mod opening;
mod overview;
mod palette;
mod places;
mod search;
mod support;
mod writing;
