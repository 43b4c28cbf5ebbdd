//! What pages hold, read back with other people's programs.
