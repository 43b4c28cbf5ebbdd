//! Turns the block tree into pages.
