//! Any bytes named `.eml` give a text or an error.
#![no_main]

#[path = "support.rs"]
#[allow(dead_code)]
mod support;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    support::taken(bytes, "a.eml", &support::Words(String::new()));
});
