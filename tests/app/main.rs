//! The application on Tauri's mock runtime, with the permissions that ship.

mod parity;
mod permissions;
mod support;
