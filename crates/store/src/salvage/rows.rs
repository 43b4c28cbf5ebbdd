//! Owns reading rows out of pages, as the format of SQLite's files describes them
//! (<https://www.sqlite.org/fileformat2.html>): the cells of leaves, and the chains of pages that long ones go on in.
//! Whatever does not make sense is no row: nothing here can fail, and nothing here is believed before its hash is.

use super::pages::{Pages, be16, be32};

const TABLE_LEAF: u8 = 0x0d;
const INDEX_LEAF: u8 = 0x0a;
/// The longest row a dossier may hold: the largest piece of attached bytes, and a little beside it.
const LONGEST: u64 = crate::LARGEST_ATTACHED as u64 + 4096;

/// A value in a row.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Value {
    Null,
    Int(i64),
    Real,
    Text(String),
    Blob(Vec<u8>),
}

impl Value {
    pub(super) fn int(&self) -> Option<i64> {
        match self {
            Self::Int(value) => Some(*value),
            _ => None,
        }
    }

    pub(super) fn text(&self) -> Option<&str> {
        match self {
            Self::Text(value) => Some(value),
            _ => None,
        }
    }

    pub(super) fn bytes<const N: usize>(&self) -> Option<[u8; N]> {
        match self {
            Self::Blob(value) => value.as_slice().try_into().ok(),
            _ => None,
        }
    }
}

/// Where a row stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place {
    page: u32,
    cell: u16,
}

/// A row of some table.
pub(super) struct Row {
    pub place: Place,
    /// Its number; none in a table that is kept as an index.
    pub rowid: Option<i64>,
    pub values: Vec<Value>,
}

/// The rows of a page, in the order of its cells; none where it is no leaf.
pub(super) fn rows(pages: &mut Pages, number: u32) -> Vec<Row> {
    let Some(page) = pages.read(number) else {
        return Vec::new();
    };
    let Some((kind, cells)) = leaf(&page, number) else {
        return Vec::new();
    };
    (0..cells)
        .filter_map(|cell| {
            let place = Place { page: number, cell };
            row(pages, &page, kind, place)
        })
        .collect()
}

/// The row at a place.
pub(super) fn row_at(pages: &mut Pages, place: Place) -> Option<Row> {
    let page = pages.read(place.page)?;
    let (kind, _) = leaf(&page, place.page)?;
    row(pages, &page, kind, place)
}

fn start(number: u32) -> usize {
    if number == 1 { 100 } else { 0 }
}

fn leaf(page: &[u8], number: u32) -> Option<(u8, u16)> {
    let start = start(number);
    let kind = *page.get(start)?;
    let cells = be16(page, start + 3)?;
    let fit = usize::from(cells) <= page.len() / 4;
    (fit && matches!(kind, TABLE_LEAF | INDEX_LEAF)).then_some((kind, cells))
}

fn row(pages: &mut Pages, page: &[u8], kind: u8, place: Place) -> Option<Row> {
    let pointer = start(place.page) + 8 + 2 * usize::from(place.cell);
    let mut at = usize::from(be16(page, pointer)?);
    let length = varint(page, &mut at)?;
    let rowid = match kind {
        TABLE_LEAF => Some(varint(page, &mut at)? as i64),
        _ => None,
    };
    let payload = payload(pages, page, kind, at, length)?;
    Some(Row {
        place,
        rowid,
        values: values(&payload)?,
    })
}

/// A row's bytes, those on further pages included.
fn payload(pages: &mut Pages, page: &[u8], kind: u8, at: usize, length: u64) -> Option<Vec<u8>> {
    if length > LONGEST {
        return None;
    }
    let (length, usable) = (length as usize, pages.usable());
    let here = held_here(length, usable, kind);
    let mut payload = page.get(at..at + here)?.to_vec();
    let mut next = if here < length {
        be32(page, at + here)?
    } else {
        0
    };
    while payload.len() < length {
        let page = pages.read(next)?;
        let more = (length - payload.len()).min(usable - 4);
        payload.extend_from_slice(page.get(4..4 + more)?);
        next = be32(&page, 0)?;
    }
    Some(payload)
}

fn held_here(length: usize, usable: usize, kind: u8) -> usize {
    let most = match kind {
        TABLE_LEAF => usable - 35,
        _ => (usable - 12) * 64 / 255 - 23,
    };
    if length <= most {
        return length;
    }
    let least = (usable - 12) * 32 / 255 - 23;
    let rest = least + (length - least) % (usable - 4);
    if rest <= most { rest } else { least }
}

fn values(payload: &[u8]) -> Option<Vec<Value>> {
    let mut at = 0;
    let header = usize::try_from(varint(payload, &mut at)?).ok()?;
    if header > payload.len() {
        return None;
    }
    let mut body = header;
    let mut values = Vec::new();
    while at < header {
        let kind = varint(payload, &mut at)?;
        values.push(value(payload, &mut body, kind)?);
    }
    Some(values)
}

fn value(payload: &[u8], at: &mut usize, kind: u64) -> Option<Value> {
    let length = match kind {
        0 => return Some(Value::Null),
        8 => return Some(Value::Int(0)),
        9 => return Some(Value::Int(1)),
        1..=4 => kind,
        5 => 6,
        6 | 7 => 8,
        10 | 11 => return None,
        _ => (kind - 12) / 2,
    };
    let end = at.checked_add(usize::try_from(length).ok()?)?;
    let bytes = payload.get(*at..end)?;
    *at = end;
    Some(match kind {
        1..=6 => Value::Int(whole(bytes)),
        7 => Value::Real,
        _ if kind.is_multiple_of(2) => Value::Blob(bytes.to_vec()),
        _ => Value::Text(String::from_utf8(bytes.to_vec()).ok()?),
    })
}

fn whole(bytes: &[u8]) -> i64 {
    let first = if bytes.first().is_some_and(|byte| byte & 0x80 != 0) {
        -1
    } else {
        0
    };
    bytes
        .iter()
        .fold(first, |value, byte| (value << 8) | i64::from(*byte))
}

fn varint(bytes: &[u8], at: &mut usize) -> Option<u64> {
    let mut value = 0;
    for step in 0..9 {
        let byte = u64::from(*bytes.get(*at)?);
        *at += 1;
        if step == 8 {
            return Some((value << 8) | byte);
        }
        value = (value << 7) | (byte & 0x7f);
        if byte & 0x80 == 0 {
            return Some(value);
        }
    }
    None
}
