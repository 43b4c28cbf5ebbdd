//! Mails as saved by mail programs: the words of the plain part, or of the HTML part when there is no other.
//! Attachments are counted and left aside.

use chrono::NaiveDate;
use mail_parser::{Message, MessageParser, PartType};

use crate::{About, Format, Remark, Taken, TextError, html};

pub(crate) fn taken(bytes: &[u8]) -> Result<Taken, TextError> {
    let message = MessageParser::default().parse(bytes).ok_or_else(damaged)?;
    let plain = plain_words(&message);
    let mut taken = match plain {
        Some(text) => Taken::of(Format::Mail, text),
        None => from_html(&message)?,
    };
    taken.format = Format::Mail;
    let page = std::mem::take(&mut taken.about);
    taken.about = About {
        title: message.subject().map(str::to_owned).or(page.title),
        byline: page.byline,
        outlet: sender(&message),
        published: message.date().and_then(day).or(page.published),
        language: page.language,
        address: None,
    };
    let attachments = message.attachment_count();
    if attachments > 0 {
        taken.remarks.push(Remark::Attachments(attachments));
    }
    Ok(taken)
}

/// The first plain part that is one; a part that is HTML is never turned into text here.
fn plain_words(message: &Message<'_>) -> Option<String> {
    let parts = message.text_body.iter();
    let mut plain = parts.filter_map(|&at| match &message.part(at)?.body {
        PartType::Text(text) if !text.trim().is_empty() => Some(text.as_ref().to_owned()),
        _ => None,
    });
    plain.next()
}

fn from_html(message: &Message<'_>) -> Result<Taken, TextError> {
    let parts = message.html_body.iter();
    let mut pages = parts.filter_map(|&at| match &message.part(at)?.body {
        PartType::Html(page) => Some(page),
        _ => None,
    });
    match pages.next() {
        Some(page) => html::taken(page),
        None => Err(TextError::Empty {
            format: Format::Mail,
        }),
    }
}

fn sender(message: &Message<'_>) -> Option<String> {
    let from = message.from()?.first()?;
    let name = from.name().or_else(|| from.address())?;
    Some(name.trim().to_owned()).filter(|name| !name.is_empty())
}

/// The day by the sender's own clock.
fn day(date: &mail_parser::DateTime) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(i32::from(date.year), date.month.into(), date.day.into())
}

fn damaged() -> TextError {
    TextError::Damaged {
        format: Format::Mail,
        cause: "it has no header lines".to_owned(),
    }
}
