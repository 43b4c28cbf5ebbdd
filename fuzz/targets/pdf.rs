//! Whatever words a reader of PDF hands on give a text or an error. The reader itself is another's, hostile
//! files end it, and it runs in a process of its own.
#![no_main]

#[path = "support.rs"]
#[allow(dead_code)]
mod support;

libfuzzer_sys::fuzz_target!(|words: &str| {
    support::taken(b"%PDF-1.7", "a.pdf", &support::Words(words.to_owned()));
});
