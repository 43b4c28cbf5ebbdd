//! Owns the lists last gathered, so that the pages after the first cost no more than their rows.
//! One of the past stays true until something is written, as one of now does.

use super::Reader;
use super::query::Query;
use crate::Seq;
use std::sync::{Arc, PoisonError};

/// Lists kept: the one on the screen, and those a reader goes back and forth between.
const KEPT: usize = 4;

/// A list, whatever page of it is asked for, where a reader stands.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Asked {
    query: Query,
    seq: Seq,
    day: i64,
    head: Seq,
}

impl Asked {
    pub(crate) fn of(query: &Query, reader: &Reader<'_>) -> Self {
        let query = Query {
            offset: 0,
            limit: 0,
            ..query.clone()
        };
        Self {
            query,
            seq: reader.seq,
            day: reader.day,
            head: reader.head,
        }
    }
}

/// What was asked for, with the versions that answer it, the last asked for at the end.
pub(crate) type Lists = Vec<(Asked, Arc<[i64]>)>;

impl Reader<'_> {
    pub(crate) fn kept_list(&self, asked: &Asked) -> Option<Arc<[i64]>> {
        let mut lists = self
            .dossier()?
            .lists
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let at = lists.iter().position(|(held, _)| held == asked)?;
        let found = lists.remove(at);
        let versions = Arc::clone(&found.1);
        lists.push(found);
        Some(versions)
    }

    pub(crate) fn keep_list(&self, asked: Asked, versions: Vec<i64>) -> Arc<[i64]> {
        let versions: Arc<[i64]> = versions.into();
        if let Some(dossier) = self.dossier() {
            let mut lists = dossier.lists.lock().unwrap_or_else(PoisonError::into_inner);
            lists.retain(|(held, _)| held.head >= asked.head);
            if lists.len() == KEPT {
                lists.remove(0);
            }
            lists.push((asked, Arc::clone(&versions)));
        }
        versions
    }
}
