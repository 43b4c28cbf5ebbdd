//! A PDF reader that says what a test wants, and archives made in memory.

use std::io::{Cursor, Write};

use rapporteur_texts::pdf::{Pages, PdfFailure, Reader};
use rapporteur_texts::{Taken, TextError, take};
use zip::{ZipWriter, write::SimpleFileOptions};

/// Reads every PDF as it was told to.
pub struct Says(pub Result<Pages, PdfFailure>);

impl Reader for Says {
    fn read(&self, _: &[u8]) -> Result<Pages, PdfFailure> {
        self.0.clone()
    }
}

/// Takes a file that is no PDF.
pub fn taken(bytes: &[u8], name: &str) -> Result<Taken, TextError> {
    let never = Says(Err(PdfFailure::Damaged(
        "no reader in this test".to_owned(),
    )));
    take(bytes, name, &never)
}

/// An archive of those parts.
pub fn archive(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        writer
            .start_file(*name, SimpleFileOptions::default())
            .unwrap();
        writer.write_all(content.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}
