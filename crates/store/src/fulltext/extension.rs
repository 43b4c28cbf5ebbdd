//! Owns what SQLite's full text module is given of ours: the tokenizer `stems`, which takes apart
//! what `crates/spelling` has prepared, and the function `fit`, by which hits are ranked. It is the
//! one file with unsafe code: the module is reached through C pointers only.
//!
//! The tokenizer takes words parted by a space, and stems of one word parted by `|`; the second
//! and third stand at the place of the first. `fit(fts, weights)` is BM25 with a weight for each
//! phrase of the query (32-bit floats, little endian), and a title's words counted several times.
#![allow(unsafe_code)]

use rusqlite::{Connection, Error, ffi};
use std::ffi::{c_char, c_int, c_void};

/// Phrases of a query that count; the rest are found but weigh nothing.
const PHRASES: usize = 128;
/// How often a word of the title counts.
const TITLE: f32 = 8.0;
/// BM25's saturation and its share of length.
const K: f32 = 1.2;
const B: f32 = 0.6;
/// Words of a text of middling length.
const MIDDLING: f32 = 120.0;

type Token = unsafe extern "C" fn(*mut c_void, c_int, *const c_char, c_int, c_int, c_int) -> c_int;

/// Makes the tokenizer and the ranking function known to a connection.
pub(crate) fn register(connection: &Connection) -> rusqlite::Result<()> {
    // SAFETY: the handle is that of an open connection which outlives the call; the statement is
    // finalized before the pointer it was bound to leaves the scope; what is registered are
    // functions and no data, so that nothing must outlive anything.
    unsafe {
        let db = connection.handle();
        let api = api_of(db)?;
        let mut tokenizer = ffi::fts5_tokenizer {
            xCreate: Some(create),
            xDelete: Some(delete),
            xTokenize: Some(tokenize),
        };
        let (Some(add_tokenizer), Some(add_function)) =
            ((*api).xCreateTokenizer, (*api).xCreateFunction)
        else {
            return Err(failed(ffi::SQLITE_ERROR));
        };
        let null = std::ptr::null_mut();
        done(add_tokenizer(
            api,
            c"stems".as_ptr(),
            null,
            &raw mut tokenizer,
            None,
        ))?;
        done(add_function(api, c"fit".as_ptr(), null, Some(fit), None))
    }
}

/// SAFETY: `db` must be an open connection.
unsafe fn api_of(db: *mut ffi::sqlite3) -> rusqlite::Result<*mut ffi::fts5_api> {
    let mut api: *mut ffi::fts5_api = std::ptr::null_mut();
    let mut statement: *mut ffi::sqlite3_stmt = std::ptr::null_mut();
    // SAFETY: as the caller promises; the module writes the pointer while the statement is run,
    // and the statement ends here.
    unsafe {
        let sql = c"SELECT fts5(?1)";
        done(ffi::sqlite3_prepare_v2(
            db,
            sql.as_ptr(),
            -1,
            &raw mut statement,
            std::ptr::null_mut(),
        ))?;
        let place = (&raw mut api).cast::<c_void>();
        let bound = ffi::sqlite3_bind_pointer(statement, 1, place, c"fts5_api_ptr".as_ptr(), None);
        ffi::sqlite3_step(statement);
        ffi::sqlite3_finalize(statement);
        done(bound)?;
    }
    if api.is_null() {
        Err(failed(ffi::SQLITE_ERROR))
    } else {
        Ok(api)
    }
}

fn done(code: c_int) -> rusqlite::Result<()> {
    if code == ffi::SQLITE_OK {
        Ok(())
    } else {
        Err(failed(code))
    }
}

fn failed(code: c_int) -> Error {
    Error::SqliteFailure(
        ffi::Error::new(code),
        Some("full text cannot be set up".into()),
    )
}

/// SAFETY: called by the module with a place for the tokenizer.
unsafe extern "C" fn create(
    _: *mut c_void,
    _: *mut *const c_char,
    _: c_int,
    out: *mut *mut ffi::Fts5Tokenizer,
) -> c_int {
    // SAFETY: the place is the module's own. The tokenizer has no state; it is never looked into,
    // and only must not be null.
    unsafe { *out = std::ptr::dangling_mut::<u64>().cast() };
    ffi::SQLITE_OK
}

/// SAFETY: nothing was allocated.
unsafe extern "C" fn delete(_: *mut ffi::Fts5Tokenizer) {}

/// SAFETY: called by the module with `length` bytes at `text`, and a function to hand tokens to.
unsafe extern "C" fn tokenize(
    _: *mut ffi::Fts5Tokenizer,
    context: *mut c_void,
    _: c_int,
    text: *const c_char,
    length: c_int,
    token: Option<Token>,
) -> c_int {
    let (Some(token), Ok(length)) = (token, usize::try_from(length)) else {
        return ffi::SQLITE_ERROR;
    };
    if text.is_null() || length == 0 {
        return ffi::SQLITE_OK;
    }
    // SAFETY: the module owns so many bytes there until this returns.
    let bytes = unsafe { std::slice::from_raw_parts(text.cast::<u8>(), length) };
    let mut beside = false;
    for (from, to) in stems(bytes) {
        // Texts are below 64 MB, see the connection's limits.
        let number = |at: usize| c_int::try_from(at).unwrap_or(c_int::MAX);
        let flags = if beside { ffi::FTS5_TOKEN_COLOCATED } else { 0 };
        // SAFETY: `from` and `to` lie within the bytes.
        let code = unsafe {
            token(
                context,
                flags,
                text.add(from),
                number(to - from),
                number(from),
                number(to),
            )
        };
        if code != ffi::SQLITE_OK {
            return code;
        }
        beside = bytes.get(to) == Some(&b'|');
    }
    ffi::SQLITE_OK
}

/// Where each stem begins and ends.
fn stems(bytes: &[u8]) -> impl Iterator<Item = (usize, usize)> + '_ {
    let mut at = 0;
    std::iter::from_fn(move || {
        while bytes
            .get(at)
            .is_some_and(|byte| matches!(byte, b' ' | b'|'))
        {
            at += 1;
        }
        let from = at;
        while bytes
            .get(at)
            .is_some_and(|byte| !matches!(byte, b' ' | b'|'))
        {
            at += 1;
        }
        (at > from).then_some((from, at))
    })
}

/// SAFETY: called by the module for a row of a query, with its own tables of functions and values.
unsafe extern "C" fn fit(
    api: *const ffi::Fts5ExtensionApi,
    row: *mut ffi::Fts5Context,
    out: *mut ffi::sqlite3_context,
    count: c_int,
    values: *mut *mut ffi::sqlite3_value,
) {
    // SAFETY: the pointers are the module's and stand until this returns; `values` has `count`
    // values, and a blob's bytes stand while its value does.
    unsafe {
        let weights: &[u8] = if count > 0 {
            let length = usize::try_from(ffi::sqlite3_value_bytes(*values)).unwrap_or(0);
            let bytes = ffi::sqlite3_value_blob(*values).cast::<u8>();
            if bytes.is_null() {
                &[]
            } else {
                std::slice::from_raw_parts(bytes, length)
            }
        } else {
            &[]
        };
        match score(&*api, row, weights) {
            Ok(score) => ffi::sqlite3_result_double(out, score.into()),
            Err(code) => ffi::sqlite3_result_error_code(out, code),
        }
    }
}

/// SAFETY: `row` must be the row that `api` was handed out with.
unsafe fn score(
    api: &ffi::Fts5ExtensionApi,
    row: *mut ffi::Fts5Context,
    weights: &[u8],
) -> Result<f32, c_int> {
    let (Some(inst_count), Some(inst), Some(size)) = (api.xInstCount, api.xInst, api.xColumnSize)
    else {
        return Err(ffi::SQLITE_ERROR);
    };
    let right = |code: c_int| {
        if code == ffi::SQLITE_OK {
            Ok(())
        } else {
            Err(code)
        }
    };
    let mut met = [0.0_f32; PHRASES];
    let (mut places, mut length) = (0, 0);
    // SAFETY: as the caller promises; every place written to is a local of this function.
    unsafe {
        right(inst_count(row, &raw mut places))?;
        for at in 0..places {
            let (mut phrase, mut column, mut offset) = (0, 0, 0);
            right(inst(
                row,
                at,
                &raw mut phrase,
                &raw mut column,
                &raw mut offset,
            ))?;
            if let Some(met) = usize::try_from(phrase)
                .ok()
                .and_then(|phrase| met.get_mut(phrase))
            {
                *met += if column == 0 { TITLE } else { 1.0 };
            }
        }
        right(size(row, -1, &raw mut length))?;
    }
    let length = length as f32 / MIDDLING;
    let weigh = |(weight, met): (&[u8], &f32)| {
        let weight = <[u8; 4]>::try_from(weight).map_or(0.0, f32::from_le_bytes);
        weight * met * (K + 1.0) / (met + K * (1.0 - B + B * length))
    };
    Ok(weights.chunks_exact(4).zip(&met).map(weigh).sum())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn opened() -> Connection {
        let connection = Connection::open_in_memory().unwrap();
        register(&connection).unwrap();
        connection
            .execute_batch("CREATE VIRTUAL TABLE fts USING fts5(title, text, content = '', contentless_delete = 1, tokenize = 'stems')")
            .unwrap();
        let put = |id: i64, title: &str, text: &str| {
            connection
                .execute(
                    "INSERT INTO fts(rowid, title, text) VALUES (?, ?, ?)",
                    (id, title, text),
                )
                .unwrap();
        };
        put(1, "gas transit", "a b c");
        put(2, "x", "gas перегов|переговор end");
        put(3, "", "  | || ");
        connection
    }

    fn found(connection: &Connection, query: &str) -> Vec<i64> {
        let mut statement = connection
            .prepare("SELECT rowid FROM fts WHERE fts MATCH ? ORDER BY rowid")
            .unwrap();
        let rows = statement.query_map([query], |row| row.get(0)).unwrap();
        rows.collect::<rusqlite::Result<_>>().unwrap()
    }

    #[test]
    fn stems_of_one_word_stand_at_one_place() {
        let connection = opened();
        for (query, expected) in [
            ("\"gas\"", vec![1, 2]),
            ("\"gas перегов\"", vec![2]),
            ("\"gas переговор end\"", vec![2]),
            ("\"gas end\"", vec![]),
            ("\"nothing|переговор\"", vec![2]),
            ("title: \"gas\"", vec![1]),
            ("\"перег\" *", vec![2]),
        ] {
            assert_eq!(found(&connection, query), expected, "{query}");
        }
    }

    #[test]
    fn a_title_fits_better_and_weights_count() {
        let connection = opened();
        let fit = |id: i64, query: &str, weights: [f32; 2]| {
            let weights: Vec<u8> = weights
                .iter()
                .flat_map(|weight| weight.to_le_bytes())
                .collect();
            let sql = "SELECT fit(fts, ?) FROM fts WHERE fts MATCH ? AND rowid = ?";
            connection
                .query_row(sql, (weights, query, id), |row| row.get::<_, f64>(0))
                .unwrap()
        };
        let gas = "\"gas\" OR \"end\"";
        assert!(fit(1, gas, [1.0, 1.0]) > fit(2, gas, [1.0, 0.1]));
        assert!(fit(2, gas, [1.0, 1.0]) > fit(2, gas, [1.0, 0.1]));
        assert!(fit(2, gas, [0.0, 0.0]).abs() < f64::EPSILON);
    }
}
