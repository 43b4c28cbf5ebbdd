//! Any bytes of an archive, and any words as the main part of one, give a text or an error.
#![no_main]

#[path = "support.rs"]
#[allow(dead_code)]
mod support;

use std::io::Write;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let none = support::Words(String::new());
    let mut raw = b"PK\x03\x04".to_vec();
    raw.extend(bytes);
    support::taken(&raw, "a.docx", &none);
    // What zip itself refuses never reaches the XML: an archive that is whole, around the same bytes.
    let mut writer = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options =
        zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    let whole = writer
        .start_file("word/document.xml", options)
        .and_then(|()| Ok(writer.write_all(bytes)?))
        .and_then(|()| writer.finish());
    if let Ok(whole) = whole {
        support::taken(&whole.into_inner(), "a.docx", &none);
    }
});
