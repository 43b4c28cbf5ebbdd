//! Owns what developments add up to: status, biographies, threads, the matrix, the overview,
//! "what changed", contradictions and origins. Everything here is computed from what it is
//! handed, at two clocks. Refuses to store, to fetch and to decide what is legal (see `rules`).

pub mod changes;
pub mod contradiction;
pub mod delegations;
pub mod incident;
pub mod offer;
pub mod order;
pub mod origins;
pub mod overview;
pub mod position;
pub mod reading;
pub mod round;
pub mod stage;
pub mod status;
pub mod venue;
pub mod wording;
