//! Web pages give their article, and what they say of themselves.

use chrono::NaiveDate;
use rapporteur_texts::{Format, Remark};

use crate::support::taken;

const PAGE: &str = r#"<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Envoys meet | The Courier</title>
<meta property="og:title" content="Envoys meet again"><meta property="og:site_name" content="The Courier">
<meta property="article:published_time" content="2026-01-28T21:30:00-05:00"><meta name="author" content="Ada Quill">
<link rel="canonical" href="https://courier.example/a"></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
<main><article><h1>Envoys meet again</h1>
<p>The two delegations met in Geneva on Wednesday for the first time since the autumn, an official of the host
country said, and they are expected to meet again next week.</p>
<p>&ldquo;We spoke for four hours,&rdquo; the chief negotiator told <b>reporters</b>&nbsp;there, adding that an exchange of
prisoners had been discussed at length.</p><script>document.write("never")</script>
<ul><li>Monitoring</li><li>Prisoners</li></ul></article></main>
<footer><p>Subscribe to our letter</p></footer></body></html>"#;

#[test]
fn an_article_comes_without_its_furniture() {
    let taken = taken(PAGE.as_bytes(), "saved").unwrap();
    assert_eq!(taken.format, Format::Html);
    assert!(
        taken.text.contains(
            "“We spoke for four hours,” the chief negotiator told reporters there, adding"
        )
    );
    assert!(taken.text.contains("next week.\n\n“We spoke"));
    assert!(taken.text.contains("- Monitoring\n- Prisoners"));
    for furniture in ["Home", "Subscribe", "never", "<"] {
        assert!(
            !taken.text.contains(furniture),
            "{furniture} in {}",
            taken.text
        );
    }
}

#[test]
fn a_page_says_title_author_site_day_language_and_address() {
    let about = taken(PAGE.as_bytes(), "saved.html").unwrap().about;
    assert_eq!(about.title.as_deref(), Some("Envoys meet again"));
    assert_eq!(about.byline.as_deref(), Some("Ada Quill"));
    assert_eq!(about.outlet.as_deref(), Some("The Courier"));
    assert_eq!(about.published, NaiveDate::from_ymd_opt(2026, 1, 28));
    assert_eq!(about.language.as_deref(), Some("en"));
    assert_eq!(about.address.as_deref(), Some("https://courier.example/a"));
}

#[test]
fn an_address_that_is_no_web_address_is_none() {
    let page = PAGE.replace("https://courier.example/a", "javascript:alert(1)");
    assert_eq!(
        taken(page.as_bytes(), "saved.html").unwrap().about.address,
        None
    );
}

#[test]
fn a_page_without_an_article_is_taken_whole_and_says_so() {
    let taken = taken(b"<html><body><p>Short notice.</p></body></html>", "a.html").unwrap();
    assert_eq!(taken.text, "Short notice.");
    assert_eq!(taken.remarks, [Remark::WholePage]);
}

#[test]
fn the_declared_encoding_of_a_page_counts() {
    let page = r#"<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"></head><body><p>Сторони зустрілися.</p></body></html>"#;
    let (bytes, _, _) = encoding_rs::WINDOWS_1251.encode(page);
    let taken = taken(&bytes, "a.html").unwrap();
    assert_eq!(taken.text, "Сторони зустрілися.");
    assert_eq!(taken.encoding, Some("windows-1251"));
    assert_eq!(taken.remarks, [Remark::WholePage]);
}
