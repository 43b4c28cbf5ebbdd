//! Figures as pixels.

use rapporteur_print::{PrintError, png};

const DRAWING: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20" width="60" height="20">
<rect width="10" height="10" fill="#1f4a7a"/><text x="12" y="10" font-family="Inter" font-size="9">Київ محمد</text></svg>"##;

/// Width and height, from the header (ISO/IEC 15948, 11.2.2).
fn size(png: &[u8]) -> (u32, u32) {
    assert_eq!(&png[..8], b"\x89PNG\r\n\x1a\n");
    let number = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().unwrap());
    (number(16), number(20))
}

#[test]
fn the_same_drawing_gives_the_same_pixels() {
    let picture = png(DRAWING, 3.0).unwrap();
    assert_eq!(size(&picture), (180, 60));
    assert!(picture == png(DRAWING, 3.0).unwrap());
    let without = png(&DRAWING.replace("Київ محمد", ""), 3.0).unwrap();
    assert!(picture != without, "words are drawn");
}

#[test]
fn what_is_no_drawing_or_too_large_is_refused() {
    assert!(matches!(png("<p>", 1.0), Err(PrintError::Drawing(_))));
    assert!(matches!(png(DRAWING, 10_000.0), Err(PrintError::TooLarge)));
    assert!(matches!(png(DRAWING, 0.0), Err(PrintError::TooLarge)));
}

#[test]
fn a_drawing_reaches_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("red.png");
    let red = r##"<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9" fill="#f00"/></svg>"##;
    std::fs::write(&path, png(red, 1.0).unwrap()).unwrap();
    let link = format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image width="9" height="9" href="{}"/></svg>"#,
        path.display()
    );
    let empty = r#"<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"></svg>"#;
    assert!(png(&link, 1.0).unwrap() == png(empty, 1.0).unwrap());
}
