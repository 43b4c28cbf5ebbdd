//! Any text is read, and every span lies in it.
#![no_main]

#[path = "support.rs"]
#[allow(dead_code)]
mod support;

libfuzzer_sys::fuzz_target!(|text: &str| support::read(text));
