//! Owns conditions that name a record or a day: which records a name means, in any spelling, and
//! what the condition is in SQL.

use crate::error::StoreError;
use crate::facet::{self, Facet};
use crate::fulltext::called_key;
use crate::read::{Reader, filter};
use crate::{Result, journal, time};
use chrono::{NaiveTime, TimeDelta};
use rapporteur_domain::grade::{Credibility, Reliability};
use rapporteur_domain::inquiry::{Condition, Fault, Field, Place, Role, When, Wrong};
use rapporteur_domain::mark::Tlp;
use rapporteur_domain::{Edtf, Kind};

/// Records that one name may mean.
const MEANT: i64 = 200;

impl Reader<'_> {
    /// A condition on `listing`, of those that need to look into the dossier or at a vocabulary.
    pub(super) fn condition(&self, condition: &Condition) -> Result<String> {
        match condition {
            Condition::Named { role, name, at } => self.part_of(*role, name, *at),
            Condition::Dated(when, date) => self.on_days(*when, date),
            Condition::Graded(reliability, credibility) => Ok(graded(*reliability, *credibility)),
            Condition::Marked(mark) => Ok(format!(
                "listing.mark = {}",
                crate::derived::rank(Tlp::ALL, *mark)
            )),
            // The rest is SQL without looking anywhere.
            _ => Err(StoreError::BadSearch),
        }
    }

    fn part_of(&self, role: Role, name: &str, at: Place) -> Result<String> {
        let numbers = self.meant(role, name, at)?;
        let held = |roles: &str| {
            format!(
                "listing.v IN (SELECT v FROM link WHERE target IN ({numbers}) AND role IN ({roles}))"
            )
        };
        let itself = format!("listing.record IN ({numbers})");
        Ok(match role {
            Role::Party => format!("(listing.party IN ({numbers}) OR {itself} OR {})", held("'party', 'from', 'to', 'by'")),
            Role::Speaker => {
                let voices = self.voices_of(&numbers)?;
                format!("listing.v IN (SELECT v FROM link WHERE target IN ({voices}) AND role = 'speaker')")
            }
            Role::Outlet => format!("({itself} OR listing.v IN ({}))", filter::came_by(&numbers)),
            Role::Issue => format!("({itself} OR {})", held(filter::ABOUT)),
            Role::About => format!("({itself} OR {})", held(filter::ABOUT)),
            Role::Process => format!(
                "EXISTS (SELECT 1 FROM listing AS other WHERE other.v = listing.v AND other.process IN ({numbers})
                   AND other.since <= ?2 AND other.until > ?2)"
            ),
        })
    }

    /// Whoever speaks as these: themselves, and of a party whoever ever held a post of it.
    fn voices_of(&self, numbers: &str) -> Result<String> {
        let sql = format!(
            "SELECT DISTINCT version.record FROM link JOIN version USING (v)
             WHERE link.target IN ({numbers}) AND link.role = 'party' AND version.facet = 6
               AND version.since <= ?1 AND version.until > ?1"
        );
        let mut statement = self.prepare(&sql)?;
        let rows = statement.query_map([self.seq], |row| row.get::<_, i64>(0))?;
        let mut voices = vec![numbers.to_owned()];
        for person in rows {
            voices.push(person?.to_string());
        }
        Ok(voices.join(", "))
    }

    /// The numbers of the records a name means: those called so; or with a name in which every
    /// word of it begins a word.
    fn meant(&self, role: Role, name: &str, at: Place) -> Result<String> {
        let facets = facets_of(role);
        let key = called_key(name);
        let mut found: Vec<i64> = Vec::new();
        let mut exact = self.prepare_cached(
            "SELECT DISTINCT record FROM called WHERE facet = ? AND key = ? LIMIT ?",
        )?;
        for facet in &facets {
            let rows = exact.query_map((facet, &key, MEANT), |row| row.get(0))?;
            found.extend(rows.collect::<rusqlite::Result<Vec<i64>>>()?);
        }
        if found.is_empty() {
            let mut all = self.prepare_cached("SELECT key, record FROM called WHERE facet = ?")?;
            for facet in &facets {
                let rows = all.query_map([facet], |row| {
                    Ok((row.get::<_, String>(0)?, row.get::<_, i64>(1)?))
                })?;
                for row in rows {
                    let (held, record) = row?;
                    let begins = |asked: &str| held.split(' ').any(|word| word.starts_with(asked));
                    if !key.is_empty() && key.split(' ').all(begins) {
                        found.push(record);
                    }
                }
            }
        }
        found.sort_unstable();
        found.dedup();
        if found.is_empty() {
            let wrong = Wrong::UnknownName(field_of(role), name.to_owned());
            return Err(StoreError::Inquiry(Fault::new(wrong, at)));
        }
        Ok(found
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
            .join(", "))
    }

    fn on_days(&self, when: When, date: &Edtf) -> Result<String> {
        let (first, last) = (
            i64::from(date.first_day_for_sort()),
            i64::from(date.last_day_for_sort()),
        );
        // What has no date of its own counts by the day of its recording.
        let (from, to) = (
            self.opened_before(first)?,
            self.opened_before(last.saturating_add(1))?,
        );
        let own = "listing.latest IS NOT NULL AND";
        Ok(match when {
            When::Before => format!(
                "({own} listing.earliest < {first} OR listing.latest IS NULL AND listing.v <= {from})"
            ),
            When::After => format!(
                "({own} listing.latest > {last} OR listing.latest IS NULL AND listing.v > {to})"
            ),
            When::On => format!(
                "({own} listing.earliest <= {last} AND listing.latest >= {first}
                  OR listing.latest IS NULL AND listing.v > {from} AND listing.v <= {to})"
            ),
        })
    }

    /// The last version opened before a day began.
    fn opened_before(&self, day: i64) -> Result<i64> {
        let Some(day) = time::day(day) else {
            return Ok(if day > 0 { i64::MAX } else { 0 });
        };
        let instant = day.and_time(NaiveTime::MIN).and_utc() - TimeDelta::milliseconds(1);
        self.last_version(journal::seq_at(self, instant)?)
    }
}

/// On either axis: of the outlet as judged now, and of the development itself.
fn graded(reliability: Option<Reliability>, credibility: Option<Credibility>) -> String {
    let mut both = Vec::new();
    if let Some(least) = credibility {
        let most = crate::derived::rank(Credibility::ALL, Some(least));
        both.push(format!("listing.credibility BETWEEN 1 AND {most}"));
    }
    if let Some(least) = reliability {
        let codes = Reliability::ALL
            .iter()
            .filter(|it| **it <= least)
            .map(|it| format!("'{}'", it.code()));
        let outlets = format!(
            "SELECT version.record FROM version WHERE version.facet = 12 AND version.since <= ?2 AND version.until > ?2
               AND json_extract(version.body, '$.reliability') IN ({})",
            codes.collect::<Vec<_>>().join(", ")
        );
        both.push(format!(
            "(listing.record IN ({outlets}) OR listing.v IN ({}))",
            filter::came_by(&outlets)
        ));
    }
    format!("({})", both.join(" AND "))
}

fn facets_of(role: Role) -> Vec<Facet> {
    let kinds: &[Kind] = match role {
        Role::Party => &[Kind::Party],
        Role::Outlet => &[Kind::Outlet],
        Role::Process => &[Kind::Process],
        Role::Speaker => &[Kind::Person, Kind::Party, Kind::Outlet],
        Role::Issue => &[Kind::Issue],
        Role::About => Kind::ALL,
    };
    kinds
        .iter()
        .filter(|kind| **kind != Kind::Development)
        .flat_map(|kind| facet::of_kind(*kind))
        .collect()
}

const fn field_of(role: Role) -> Field {
    match role {
        Role::Party => Field::Party,
        Role::Outlet => Field::Outlet,
        Role::Process => Field::Process,
        Role::Speaker => Field::Speaker,
        Role::Issue => Field::Issue,
        Role::About => Field::About,
    }
}
