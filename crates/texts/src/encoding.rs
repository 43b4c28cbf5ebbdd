//! Which characters the bytes stand for: a byte order mark, then UTF-16 without one, then UTF-8 when every
//! byte fits, then what the file declares, and last the letters themselves.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

use crate::TextError;

/// Text, and how it was read.
#[derive(Debug, Clone)]
pub(crate) struct Decoded {
    pub text: String,
    pub encoding: &'static str,
    /// Judged by the letters alone.
    pub guessed: bool,
    /// Places that stand as U+FFFD.
    pub unreadable: usize,
}

/// `declared` is a label by the WHATWG Encoding Standard; an unknown one is passed over.
pub(crate) fn decoded(bytes: &[u8], declared: Option<&[u8]>) -> Result<Decoded, TextError> {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return read(&bytes[mark..], encoding, false);
    }
    if let Some(encoding) = unmarked_utf16(bytes) {
        return read(bytes, encoding, true);
    }
    if let Some(at) = bytes.iter().position(|byte| *byte == 0) {
        return Err(TextError::NoText { at, byte: 0 });
    }
    if std::str::from_utf8(bytes).is_ok() {
        return read(bytes, UTF_8, false);
    }
    match declared.and_then(Encoding::for_label) {
        // Declared UTF-8 and not UTF-8: a few bad bytes are a damaged text, many are another encoding.
        Some(encoding) if encoding == UTF_8 => {
            let as_declared = read(bytes, UTF_8, false)?;
            if as_declared.unreadable * 100 < bytes.len() {
                return Ok(as_declared);
            }
        }
        Some(encoding) => return read(bytes, encoding, false),
        None => {}
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    read(bytes, detector.guess(None, Utf8Detection::Allow), true)
}

/// The `charset` of a `meta` element in the first kilobytes, where the HTML standard looks for it.
pub(crate) fn declared_in_html(bytes: &[u8]) -> Option<&[u8]> {
    let head = &bytes[..bytes.len().min(4096)];
    let at = head
        .windows(8)
        .position(|it| it.eq_ignore_ascii_case(b"charset="))?;
    let label = head[at + 8..].trim_ascii_start();
    let label = label.strip_prefix(b"\"").unwrap_or(label);
    let label = label.strip_prefix(b"'").unwrap_or(label);
    let end = label
        .iter()
        .position(|byte| !(byte.is_ascii_alphanumeric() || b"-_:.".contains(byte)))?;
    Some(&label[..end])
}

fn read(bytes: &[u8], encoding: &'static Encoding, guessed: bool) -> Result<Decoded, TextError> {
    let (text, had_errors) = encoding.decode_without_bom_handling(bytes);
    let unreadable = if had_errors {
        text.matches(char::REPLACEMENT_CHARACTER).count()
    } else {
        0
    };
    if unreadable * 5 > text.len() {
        let at = bytes.iter().position(|byte| !byte.is_ascii()).unwrap_or(0);
        let byte = bytes.get(at).copied().unwrap_or(0);
        return Err(TextError::NoText { at, byte });
    }
    Ok(Decoded {
        text: text.into_owned(),
        encoding: encoding.name(),
        guessed,
        unreadable,
    })
}

/// UTF-16 without its mark: texts have spaces and line ends, whose upper byte is zero.
fn unmarked_utf16(bytes: &[u8]) -> Option<&'static Encoding> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let pairs = &pairs[..pairs.len().min(2048)];
    if !rest.is_empty() || pairs.len() < 8 {
        return None;
    }
    let blank = |byte: u8| matches!(byte, b' ' | b'\n' | b'\r' | b'\t' | b'.' | b',');
    let little = pairs.iter().filter(|[low, high]| *high == 0 && blank(*low));
    let big = pairs.iter().filter(|[high, low]| *high == 0 && blank(*low));
    let (little, big) = (little.count(), big.count());
    match little.max(big) * 40 >= pairs.len() {
        false => None,
        true if little >= big => Some(UTF_16LE),
        true => Some(UTF_16BE),
    }
}
