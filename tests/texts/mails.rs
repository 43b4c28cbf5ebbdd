//! Mails give their words, subject, sender and day.

use chrono::NaiveDate;
use rapporteur_texts::{Format, Remark};

use crate::support::taken;

const MAIL: &[u8] = b"From: Press Office <press@ministry.example>\r\nTo: list@ministry.example\r\n\
Date: Thu, 29 Jan 2026 23:10:00 +0300\r\nSubject: =?UTF-8?B?0JfQsNGP0LLQsA==?=\r\nMIME-Version: 1.0\r\n\
Content-Type: multipart/mixed; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/plain; charset=koi8-u\r\n\
Content-Transfer-Encoding: quoted-printable\r\n\r\n=F0=D2=C9=D7=C5=D4\r\n--b\r\n\
Content-Type: application/pdf; name=\"x.pdf\"\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n--b--\r\n";

#[test]
fn a_mail_gives_its_plain_part_and_its_head() {
    let taken = taken(MAIL, "statement").unwrap();
    assert_eq!(taken.format, Format::Mail);
    assert_eq!(taken.text.trim(), "Привет");
    assert_eq!(taken.about.title.as_deref(), Some("Заява"));
    assert_eq!(taken.about.outlet.as_deref(), Some("Press Office"));
    assert_eq!(taken.remarks, [Remark::Attachments(1)]);
}

#[test]
fn the_day_of_a_mail_is_its_senders() {
    let late = taken(MAIL, "a.eml").unwrap().about.published;
    assert_eq!(late, NaiveDate::from_ymd_opt(2026, 1, 29));
}

#[test]
fn a_mail_of_html_alone_is_read_as_a_page() {
    let mail = b"From: a@b.example\r\nTo: c@d.example\r\nSubject: Note\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>The sides <b>met</b>.</p><script>no()</script>\r\n";
    let taken = taken(mail, "a.eml").unwrap();
    assert_eq!(taken.format, Format::Mail);
    assert_eq!(taken.text, "The sides met.");
}
