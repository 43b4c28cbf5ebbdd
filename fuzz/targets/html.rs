//! Any bytes named `.html` give a text or an error.
#![no_main]

#[path = "support.rs"]
#[allow(dead_code)]
mod support;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    support::taken(bytes, "a.html", &support::Words(String::new()));
});
