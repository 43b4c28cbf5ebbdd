//! The application on Tauri's mock runtime, with the permissions that ship.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on stops where it stands"
)]

mod parity;
mod permissions;
mod support;
