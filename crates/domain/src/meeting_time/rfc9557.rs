//! The text of a meeting's time, `2026-02-04T10:00:00+04:00[Asia/Dubai]`: RFC 9557 with whole seconds and one IANA zone.
//!
//! Only the text is judged here; whether the offset is one the zone has is for the caller.

use chrono::NaiveDateTime;
use chrono_tz::{TZ_VARIANTS, Tz};

use super::{MeetingTimeError, in_range};

/// The zone of this IANA name. An unknown name is answered with the zone it may have meant, such as `Asia/Dubai` for
/// "dubai".
pub fn zone(name: &str) -> Result<Tz, MeetingTimeError> {
    name.parse().map_err(|_| {
        let city = name.trim().replace(' ', "_");
        let meant = |zone: &&Tz| {
            let known = zone.name();
            let last = known.rsplit('/').next().unwrap_or(known);
            known.eq_ignore_ascii_case(&city) || last.eq_ignore_ascii_case(&city)
        };
        let suggestion = TZ_VARIANTS
            .iter()
            .find(meant)
            .map(|zone| zone.name().to_owned());
        MeetingTimeError::UnknownZone {
            name: name.chars().take(60).collect(),
            suggestion,
        }
    })
}

/// The three parts of the text; no offset is `Z`, by which the local time is UTC (RFC 9557, 2.2).
pub(super) struct Written {
    pub local: NaiveDateTime,
    pub offset: Option<i32>,
    pub zone: Tz,
}

pub(super) fn written(input: &str) -> Result<Written, MeetingTimeError> {
    let length = input.chars().count();
    let wrong = |problem, span| Err(MeetingTimeError::Syntax { problem, span });
    if let Some((at, _)) = input.chars().enumerate().find(|(_, c)| !c.is_ascii()) {
        return wrong(
            "this character does not occur in the time of a meeting",
            at..at + 1,
        );
    }
    // all ASCII from here on: bytes are characters
    let Some((time, rest)) = input.split_once('[') else {
        return wrong(
            "the time zone is missing: add its name, such as [Asia/Dubai]",
            0..length,
        );
    };
    let Some(name) = rest
        .strip_suffix(']')
        .filter(|name| !name.contains([']', '[']))
    else {
        return wrong(
            "one time zone stands in brackets at the end, such as [Asia/Dubai]",
            time.len()..length,
        );
    };
    let name = name.strip_prefix('!').unwrap_or(name);
    if name.starts_with(['+', '-']) {
        return wrong(
            "an offset is no time zone: write its name, such as [Asia/Dubai]",
            time.len()..length,
        );
    }
    let Some((local, offset)) = time.split_at_checked(19) else {
        return wrong(
            "the time is written in full, such as 2026-02-04T10:00:00+04:00",
            0..time.len(),
        );
    };
    let Some(local_time) = local_time(local) else {
        return wrong(
            "there is no such date and hour: write 2026-02-04T10:00:00",
            0..19,
        );
    };
    let offset = match (offset, offset_of(offset)) {
        ("Z", _) => None,
        (_, Some(seconds)) => Some(seconds),
        _ => {
            return wrong(
                "the offset is written as +04:00 or Z, after whole seconds",
                19..time.len(),
            );
        }
    };
    Ok(Written {
        local: local_time,
        offset,
        zone: zone(name)?,
    })
}

/// `2026-02-04T10:00:00`, strictly: chrono alone would also take spaces, signs and single digits.
fn local_time(text: &str) -> Option<NaiveDateTime> {
    let shape = "0000-00-00T00:00:00";
    let alike = |(found, wanted): (u8, u8)| {
        if wanted == b'0' {
            found.is_ascii_digit()
        } else {
            found == wanted
        }
    };
    if text.len() != shape.len() || !text.bytes().zip(shape.bytes()).all(alike) {
        return None;
    }
    let time = NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S").ok()?;
    in_range(time).ok()
}

/// `+04:00` in seconds.
fn offset_of(text: &str) -> Option<i32> {
    let (sign, rest) = text.split_at_checked(1)?;
    let (hours, minutes) = rest.split_once(':')?;
    let digits = |part: &str| part.len() == 2 && part.bytes().all(|b| b.is_ascii_digit());
    if !digits(hours) || !digits(minutes) {
        return None;
    }
    let (hours, minutes): (i32, i32) = (hours.parse().ok()?, minutes.parse().ok()?);
    if hours > 23 || minutes > 59 {
        return None;
    }
    match sign {
        "+" => Some(hours * 3600 + minutes * 60),
        "-" => Some(-(hours * 3600 + minutes * 60)),
        _ => None,
    }
}

/// RFC 3339 writes offsets in minutes; zones had seconds before standard time. To the nearest minute, as RFC 9557 users
/// (ECMAScript Temporal) do.
pub(super) fn to_minute(offset: i32) -> i32 {
    let minutes = (offset.abs() + 30) / 60;
    offset.signum() * minutes * 60
}

pub(super) fn offset_text(offset: i32) -> String {
    let minutes = to_minute(offset).abs() / 60;
    let sign = if offset < 0 && minutes > 0 { '-' } else { '+' };
    format!("{sign}{:02}:{:02}", minutes / 60, minutes % 60)
}
