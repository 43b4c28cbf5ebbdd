//! Owns what developments add up to: status, biographies, threads, the matrix, the overview,
//! "what changed", contradictions and origins. Everything here is computed from what it is
//! handed, at two clocks. Refuses to store, to fetch and to decide what is legal (see `rules`).

pub mod order;
pub mod origins;
pub mod status;
pub mod wording;
