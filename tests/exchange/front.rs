//! Front matter: where it ends, and changing one key of it without touching the rest.

use proptest::prelude::*;
use rapporteur_exchange::front::{cut, inline_tags, list, tags, with_list};

#[test]
fn it_ends_at_its_second_fence_or_is_none() {
    assert_eq!(cut("---\na: 1\n---\nbody"), ("---\na: 1\n---\n", "body"));
    assert_eq!(
        cut("---\r\na: 1\r\n---\r\nbody"),
        ("---\r\na: 1\r\n---\r\n", "body")
    );
    assert_eq!(cut("---\nno end"), ("", "---\nno end"));
    assert_eq!(cut("text\n---\n"), ("", "text\n---\n"));
    assert_eq!(cut("---\na: 1\n---"), ("---\na: 1\n---", ""));
}

#[test]
fn a_key_changes_and_the_rest_stays() {
    let front = "---\ntitle: x\ntags:\n  - one\n  - two\nother: [a]\n---\n";
    let changed = with_list(
        front,
        &["tags", "tag"],
        &["three".to_owned(), "a: b".to_owned()],
    );
    assert_eq!(
        changed,
        "---\ntitle: x\ntags:\n  - three\n  - \"a: b\"\nother: [a]\n---\n"
    );
    assert_eq!(tags(&changed, ""), ["three", "a:", "b"]);
    assert_eq!(
        with_list(front, &["tags"], &[]),
        "---\ntitle: x\nother: [a]\n---\n"
    );
    let added = with_list("---\nx: 1\n---\n", &["aliases"], &["A".to_owned()]);
    assert_eq!(added, "---\nx: 1\naliases:\n  - A\n---\n");
    assert_eq!(list(&added, &["aliases"]), ["A"]);
    assert_eq!(
        with_list("", &["tags"], &["t".to_owned()]),
        "---\ntags:\n  - t\n---\n"
    );
}

#[test]
fn tags_stand_after_a_space_and_outside_code() {
    let text = "# Heading\n#one (#two) a#no `#code` #123 #y2026\n```\n#fenced\n```\n#один/два";
    assert_eq!(inline_tags(text), ["one", "two", "y2026", "один/два"]);
}

proptest! {
    #[test]
    fn any_file_is_cut_without_loss(file in "(---\n)?[a-z:\\-\r\n# ]{0,60}(---\n)?[^\u{0}]{0,40}") {
        let (front, body) = cut(&file);
        prop_assert_eq!(format!("{front}{body}"), file);
    }
}
