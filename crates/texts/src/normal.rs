//! The one form in which texts leave here: NFC, `\n`, no control characters, at most so long.

use unicode_normalization::{UnicodeNormalization, is_nfc};

use crate::{Remark, Taken, TextError, limits};

/// Marks without a width that only a renderer needs: soft hyphen, byte order mark, word joiner.
const UNSEEN: [char; 3] = ['\u{ad}', '\u{feff}', '\u{2060}'];

pub(crate) fn finished(mut taken: Taken) -> Result<Taken, TextError> {
    let whole = taken.text.len();
    let cut = cut(&taken.text, limits::TEXT);
    let mut controls = 0;
    let text: String = lines(cut)
        .chars()
        .filter(|c| {
            let control = c.is_control() && !matches!(c, '\n' | '\t');
            controls += usize::from(control);
            !control && !UNSEEN.contains(c)
        })
        .collect();
    taken.text = if is_nfc(&text) {
        text
    } else {
        text.nfc().collect()
    };
    if taken.text.trim().is_empty() {
        return Err(TextError::Empty {
            format: taken.format,
        });
    }
    if whole > limits::TEXT {
        taken.remarks.push(Remark::CutAt(limits::TEXT));
    }
    if controls > 0 {
        taken.remarks.push(Remark::ControlsLeftOut(controls));
    }
    Ok(taken)
}

fn lines(text: &str) -> String {
    text.replace("\r\n", "\n").replace(['\r', '\u{c}'], "\n")
}

/// The longest beginning of at most so many bytes that ends between two characters.
pub(crate) fn cut(text: &str, longest: usize) -> &str {
    let mut end = text.len().min(longest);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}
