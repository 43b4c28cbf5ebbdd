//! Owns the typefaces: those in `fonts/`, compiled in, and no other. Which words can be set is then
//! the same on every machine, and known before setting begins.

use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

macro_rules! fonts {
    ($($name:literal),* $(,)?) => {
        &[$(include_bytes!(concat!("../fonts/", $name, ".ttf"))),*]
    };
}

/// In the order in which they are preferred where nothing else decides.
const FILES: &[&[u8]] = fonts![
    "SourceSerif4-Regular",
    "SourceSerif4-Italic",
    "SourceSerif4-SemiBold",
    "SourceSerif4-SemiBoldItalic",
    "Inter-Regular",
    "Inter-Italic",
    "Inter-SemiBold",
    "Inter-Bold",
    "NotoSerif-Regular",
    "NotoSerif-Italic",
    "NotoSerif-SemiBold",
    "NotoSans-Regular",
    "NotoSans-Italic",
    "NotoSans-SemiBold",
    "NotoNaskhArabic-Regular",
    "NotoNaskhArabic-Bold",
    "NotoSansArabic-Regular",
    "NotoSansArabic-Bold",
    "NotoSansHebrew-Regular",
    "NotoSansGeorgian-Regular",
    "NotoSansArmenian-Regular",
];

/// Typefaces after the one a style asks for, for text.
pub(crate) const SERIF: &[&str] = &[
    "Source Serif 4",
    "Noto Serif",
    "Noto Naskh Arabic",
    "Noto Sans Hebrew",
    "Noto Sans Georgian",
    "Noto Sans Armenian",
    "Inter",
];

/// The same for heads and running lines.
pub(crate) const SANS: &[&str] = &[
    "Inter",
    "Noto Sans",
    "Noto Sans Arabic",
    "Noto Sans Hebrew",
    "Noto Sans Georgian",
    "Noto Sans Armenian",
];

/// The typefaces and what is known of them.
pub(crate) struct Fonts {
    pub(crate) book: LazyHash<FontBook>,
    pub(crate) all: Vec<Font>,
}

/// Read once in the life of the program: only tables are read, glyphs when they are drawn.
pub(crate) static FONTS: LazyLock<Fonts> = LazyLock::new(|| {
    let all: Vec<Font> = FILES
        .iter()
        .filter_map(|file| Font::new(Bytes::new(*file), 0))
        .collect();
    Fonts {
        book: LazyHash::new(FontBook::from_fonts(&all)),
        all,
    }
});

/// The files themselves, for those who read them otherwise.
pub(crate) fn files() -> impl Iterator<Item = &'static [u8]> {
    FILES.iter().copied()
}

/// Whether any typeface has a sign for the character.
pub(crate) fn covers(character: char) -> bool {
    let fonts = FONTS.all.iter();
    fonts
        .map(|font| &font.info().coverage)
        .any(|coverage| coverage.contains(u32::from(character)))
}

/// Whether a typeface of this name is among them.
pub(crate) fn has(family: &str) -> bool {
    FONTS.book.contains_family(&family.to_lowercase())
}
