//! Owns what incidents, venues, sticking points, persons and parties come to.

use super::meeting::subject_if_new;
use super::{Plan, Planner, Tone, record};
use crate::capturing::proposed::{Count, PlaceRole, Proposed, ProposedKind};
use crate::capturing::words_of::overlap;
use crate::error::ApiError;
use rapporteur_domain::development::{
    IncidentReport, IssueMove, IssueState, Modality, VenueStance,
};
use rapporteur_domain::quantity::Quantity;
use rapporteur_domain::record::{Extra, Incident, Issue, StanceWord, VenueOption};
use rapporteur_domain::words::say;
use rapporteur_domain::{Assertion, Body, Edtf, Kind, Language, Record, RecordId, Titles, Voice};
use rapporteur_spelling::sound::folded;

/// What incidents are called, the longer names first.
const TYPES: &[&str] = &[
    "drone attack",
    "drone strike",
    "missile attack",
    "missile strike",
    "rocket attack",
    "rocket fire",
    "air strike",
    "airstrike",
    "air raid",
    "artillery fire",
    "shelling",
    "car bomb",
    "bombing",
    "explosion",
    "suicide attack",
    "ambush",
    "kidnapping",
    "shooting",
    "clashes",
    "collision",
    "ramming",
    "water cannon",
    "raid",
    "strike",
    "attack",
];

impl Planner<'_> {
    pub(super) fn incident(&mut self, no: usize, it: &Proposed) -> Result<Plan, ApiError> {
        let mut plan = Plan::default();
        let happened = self.about_that_day(it.date.as_deref());
        let it = &Proposed {
            what: self.incident_type(it),
            place: it.place.as_deref().map(bare_place),
            ..it.clone()
        };
        let place_text = it.place.clone().unwrap_or_default();
        let chosen = self.decision(no).and_then(|it| it.about);
        let known = match chosen {
            Some(id) => self.known.record(id).cloned(),
            None => self.known_incident(it, &happened),
        };
        let is_new = known.is_none();
        let subject = match known {
            Some(known) => known,
            None => self.new_incident(no, it, &happened),
        };
        plan.about = Some(subject.id);
        plan.title = [
            it.what.clone(),
            place_text,
            happened.short_in(self.language),
        ]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" · ");
        let chain = self.chain_at(it.span, it.who.as_deref());
        let by = chain.hops.first().map(|hop| hop.who.clone());
        let by = by.filter(|who| !matches!(who, Voice::Outlet { .. }));
        let attributed_to = it.attributed_to.as_deref().and_then(|who| {
            let named = self.known.named(Kind::Party, who).is_some() || self.proposes_party(who);
            if named {
                Some(self.cast.party(who))
            } else {
                self.cast.party_in(who)
            }
        });
        let report = IncidentReport {
            text: self.text.words(it.span).to_owned(),
            killed: it.killed.map(people),
            injured: it.injured.map(people),
            attributed_to,
            attributed_by: by.clone(),
            extra: Extra::new(),
        };
        let tolls = self.tolls(&report);
        if !tolls.is_empty() {
            plan.line(Tone::Plain, tolls);
        }
        let attacker = match attributed_to {
            Some(id) => say!(self.language, "capture-attributed", party = self.title(id)),
            None => self.said("capture-no-attacker"),
        };
        plan.line(Tone::Plain, attacker);
        let title = subject.head.title.clone();
        if is_new {
            plan.line(
                Tone::New,
                say!(self.language, "capture-new", subject = title),
            );
        } else {
            let what = self.said("capture-report");
            plan.line(
                Tone::Plain,
                say!(
                    self.language,
                    "capture-adds-to",
                    subject = title,
                    what = what
                ),
            );
        }
        self.phrase(&mut plan, it);
        let asserts = Assertion::IncidentReport(report);
        let new = self.development(
            &format!("report {no}"),
            subject.id,
            happened,
            asserts,
            chain,
        );
        self.judge(&mut plan, &subject, &new)?;
        if is_new {
            self.add_subject(no, &subject, it.span, "");
        } else {
            self.seen(subject.id, it.span);
        }
        self.keep(no, &new);
        let mut records = subject_if_new(is_new, subject);
        records.push(new);
        plan.puts = self.with_what_it_needs(records);
        Ok(plan)
    }

    /// The date told, else some day about that of publication.
    fn about_that_day(&self, date: Option<&str>) -> Edtf {
        let told = self.day_told(date);
        if date.is_some() || told.is_interval() {
            return told;
        }
        Edtf::parse(&format!("{}~", told.text())).unwrap_or(told)
    }

    /// What it was, in two or three words; the report's own words where none of these stands in them.
    fn incident_type(&self, it: &Proposed) -> String {
        if it.what.split_whitespace().count() <= 4 && !it.what.ends_with('.') {
            return it.what.clone();
        }
        let words = self.text.words(it.span).to_lowercase();
        let found = TYPES.iter().find(|word| words.contains(**word));
        found.map_or_else(|| "incident".to_owned(), |word| (*word).to_owned())
    }

    fn proposes_party(&self, name: &str) -> bool {
        let proposed = |it: &Proposed| it.kind() == ProposedKind::Party && it.what == name;
        self.read.proposals.iter().any(proposed)
    }

    fn tolls(&self, report: &IncidentReport) -> String {
        let mut parts = Vec::new();
        for (id, quantity) in [
            ("capture-killed", &report.killed),
            ("capture-injured", &report.injured),
        ] {
            if let Some(quantity) = quantity {
                let bare = Quantity {
                    unit: String::new(),
                    ..quantity.clone()
                };
                let number = bare.said(self.language);
                parts.push(rapporteur_domain::words::say(
                    self.language,
                    id,
                    &[("number", number.into())],
                ));
            }
        }
        parts.join(" · ")
    }

    /// The incident of that place and time, if the dossier has it.
    fn known_incident(&self, it: &Proposed, happened: &Edtf) -> Option<Record> {
        let place = folded(it.place.as_deref()?);
        let same = |record: &&Record| {
            let Body::Incident(held) = &record.body else {
                return false;
            };
            let there = folded(&held.place_text);
            !place.is_empty() && there == place && held.happened.overlaps(happened)
        };
        self.known.of_kind(Kind::Incident).find(same).cloned()
    }

    fn new_incident(&mut self, no: usize, it: &Proposed, happened: &Edtf) -> Record {
        let process = self.process();
        let place = it.place.as_deref();
        let title = match place {
            Some(place) => say!(
                Language::English,
                "capture-incident-at",
                what = it.what.clone(),
                place = place.to_owned()
            ),
            None => it.what.clone(),
        };
        let mut title = title;
        let first = title
            .chars()
            .next()
            .map(|letter| letter.to_uppercase().to_string());
        if let (Some(first), Some((_, rest))) = (first, split_first(&title)) {
            title = format!("{first}{rest}");
        }
        let body = Body::Incident(Incident {
            incident_type: it.what.clone(),
            happened: happened.clone(),
            place: place.and_then(|place| self.cast.known_place(place)),
            place_text: place.unwrap_or_default().to_owned(),
            processes: vec![process],
            extra: Extra::new(),
        });
        record(self.identity(&format!("incident {no}")), title, body)
    }

    pub(super) fn venue(&mut self, no: usize, it: &Proposed) -> Result<Plan, ApiError> {
        let mut plan = Plan {
            title: it.what.clone(),
            likely: self.likely_if_new(Kind::Place, &it.what),
            ..Plan::default()
        };
        match it.place_role {
            PlaceRole::OfMeeting => {
                let place = self.cast.place(&it.what);
                plan.about = Some(place);
                plan.line(Tone::Plain, self.said("capture-venue-of-meeting"));
                plan.puts = self.made_with(place);
            }
            PlaceRole::Mentioned => {
                plan.line(Tone::Plain, self.said("capture-venue-mentioned"));
            }
            PlaceRole::Proposed | PlaceRole::CounterProposed => self.stance(no, it, &mut plan)?,
        }
        Ok(plan)
    }

    /// A place that somebody puts forward: a venue option, and whose wish it is.
    fn stance(&mut self, no: usize, it: &Proposed, plan: &mut Plan) -> Result<(), ApiError> {
        let place = self.cast.place(&it.what);
        let title = self.title(place);
        let option = self.known.of_kind(Kind::VenueOption).find(
            |record| matches!(&record.body, Body::VenueOption(option) if option.place == place),
        );
        let option = option.cloned();
        let id = self.cast.identity(&format!("venue {}", folded(&title)));
        let planned = self.planned.get(&id).cloned();
        let is_new = option.is_none() && planned.is_none();
        let subject = match option.or(planned) {
            Some(known) => known,
            None => {
                let process = self.process();
                let body = Body::VenueOption(VenueOption {
                    place,
                    processes: vec![process],
                    round: None,
                    extra: Extra::new(),
                });
                record(id, title.clone(), body)
            }
        };
        plan.about = Some(subject.id);
        let chain = self.chain_at(it.span, None);
        let party = self.who_suggests(it, &chain);
        let word = match it.place_role {
            PlaceRole::CounterProposed => "capture-venue-instead",
            _ => "capture-venue-suggested",
        };
        let Some(party) = party else {
            plan.line(Tone::Plain, self.said("capture-venue-by-nobody"));
            plan.puts = self.with_what_it_needs(subject_if_new(is_new, subject));
            return Ok(());
        };
        let text = rapporteur_domain::words::say(
            self.language,
            word,
            &[("party", self.title(party).into()), ("venue", title.into())],
        );
        plan.line(if is_new { Tone::New } else { Tone::Plain }, text);
        let held = self.before(subject.id)?.into_iter().find(|known| {
            let asserts = known.record.development().map(|it| &it.asserts);
            matches!(asserts, Some(Assertion::VenueStance(held))
                if held.party == party && held.stance == StanceWord::Suggested)
        });
        if let Some(held) = held.filter(|_| !self.decision(no).is_some_and(|it| it.separate)) {
            let id = held.record.id;
            plan.lines.clear();
            plan.line(Tone::Repeat, self.said("capture-venue-held"));
            plan.repeats = Some(id);
            if !self.rests_here(id)? {
                self.needed_by(plan, &chain);
                plan.adds.push((id, chain));
            }
            return Ok(());
        }
        let asserts = Assertion::VenueStance(VenueStance {
            party,
            stance: StanceWord::Suggested,
            condition: String::new(),
            extra: Extra::new(),
        });
        let on = self.day_told(None);
        let mut new = self.development(&format!("stance {no}"), subject.id, on, asserts, chain);
        // Offered in place of another, as a rule in a subjunctive: an idea, and no offer yet.
        if it.place_role == PlaceRole::CounterProposed
            && let Body::Development(development) = &mut new.body
        {
            development.modality = Modality::Hypothetical;
        }
        self.judge(plan, &subject, &new)?;
        if self.counts(no) {
            self.planned.insert(subject.id, subject.clone());
        }
        self.keep(no, &new);
        let mut records = subject_if_new(is_new, subject);
        records.push(new);
        plan.puts = self.with_what_it_needs(records);
        Ok(())
    }

    /// Whose wish it is: the side of an offer whose words name the place, else whoever says so.
    fn who_suggests(
        &mut self,
        it: &Proposed,
        chain: &rapporteur_domain::Chain,
    ) -> Option<RecordId> {
        // What is put forward instead is whoever's word it is, and no part of an offer.
        let offer = self.proposals.iter().flatten().find(|other| {
            it.place_role == PlaceRole::Proposed
                && other.kind() == ProposedKind::Offer
                && overlap(other.span, it.span) > 0.6
        });
        if let Some(from) = offer.and_then(|offer| offer.from.clone()) {
            let party = if self.proposes_party(&from) {
                Some(self.cast.party(&from))
            } else {
                self.cast.party_in(&from)
            };
            if party.is_some() {
                return party;
            }
        }
        self.party_of(&chain.hops.first()?.who)
    }

    pub(super) fn issue(&mut self, no: usize, it: &Proposed) -> Result<Plan, ApiError> {
        let mut plan = Plan {
            title: it.what.clone(),
            ..Plan::default()
        };
        let chosen = self.decision(no).and_then(|it| it.about);
        let known = match chosen {
            Some(id) => self.known.record(id).cloned(),
            None => self.known.named(Kind::Issue, &it.what).cloned(),
        };
        let id = self.cast.identity(&format!("issue {}", folded(&it.what)));
        let planned = self.planned.get(&id).cloned();
        let is_new = known.is_none() && planned.is_none();
        let subject = match known.or(planned) {
            Some(known) => known,
            None => {
                plan.likely = self.known.likely(Kind::Issue, &it.what);
                let process = self.process();
                let mut title = it.what.clone();
                if let Some((first, rest)) = split_first(&it.what) {
                    title = format!("{}{rest}", first.to_uppercase());
                }
                let body = Body::Issue(Issue {
                    processes: vec![process],
                    ..Issue::default()
                });
                record(id, title, body)
            }
        };
        plan.about = Some(subject.id);
        self.seen(subject.id, it.span);
        let chain = self.chain_at(it.span, None);
        let stuck = IssueState::StickingPoint;
        let before = self.before(subject.id)?;
        let held = before.iter().rev().find_map(|known| {
            let asserts = known.record.development().map(|it| &it.asserts);
            match asserts {
                Some(Assertion::Issue(moved)) => Some((known.record.id, moved.state)),
                _ => None,
            }
        });
        let separate = self.decision(no).is_some_and(|it| it.separate);
        if let Some((held, state)) = held
            && state == stuck
            && !separate
        {
            let title = subject.head.title.clone();
            plan.line(
                Tone::Repeat,
                say!(self.language, "capture-issue-held", issue = title),
            );
            plan.repeats = Some(held);
            if !self.rests_here(held)? {
                self.needed_by(&mut plan, &chain);
                plan.adds.push((held, chain));
            }
            return Ok(plan);
        }
        let title = subject.head.title.clone();
        let word = stuck.said(self.language);
        let line = if is_new {
            "capture-new-with"
        } else {
            "capture-adds-to"
        };
        let text = rapporteur_domain::words::say(
            self.language,
            line,
            &[("subject", title.into()), ("what", word.into())],
        );
        plan.line(if is_new { Tone::New } else { Tone::Plain }, text);
        let asserts = Assertion::Issue(IssueMove {
            state: stuck,
            round: None,
            extra: Extra::new(),
        });
        let on = self.day_told(None);
        let new = self.development(&format!("issue move {no}"), subject.id, on, asserts, chain);
        self.judge(&mut plan, &subject, &new)?;
        if is_new {
            self.add_subject(no, &subject, it.span, "");
        }
        self.keep(no, &new);
        let mut records = subject_if_new(is_new, subject);
        records.push(new);
        plan.puts = self.with_what_it_needs(records);
        Ok(plan)
    }

    pub(super) fn person(&mut self, it: &Proposed) -> Plan {
        let id = self.cast.person(&it.what, it.role.as_deref());
        let mut plan = Plan {
            title: [Some(it.what.clone()), it.role.clone()]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join(" · "),
            about: Some(id),
            ..Plan::default()
        };
        self.known_or_new(&mut plan, Kind::Person, id, &it.what);
        plan
    }

    pub(super) fn party(&mut self, it: &Proposed) -> Plan {
        let id = self.cast.party(&it.what);
        let mut plan = Plan {
            title: it.what.clone(),
            about: Some(id),
            ..Plan::default()
        };
        self.known_or_new(&mut plan, Kind::Party, id, &it.what);
        plan
    }

    fn known_or_new(&self, plan: &mut Plan, kind: Kind, id: RecordId, name: &str) {
        if self.known.record(id).is_some() {
            let title = self.title(id);
            plan.line(
                Tone::Repeat,
                say!(self.language, "capture-known", name = title),
            );
            return;
        }
        plan.line(Tone::New, self.said("capture-new-name"));
        plan.likely = self.known.likely(kind, name);
        plan.puts = self.made_with(id);
    }

    fn likely_if_new(&self, kind: Kind, name: &str) -> Vec<crate::capturing::known::Likely> {
        match self.known.named(kind, name) {
            Some(_) => Vec::new(),
            None => self.known.likely(kind, name),
        }
    }

    /// A new record of the cast with what it refers to; nothing for a known one.
    fn made_with(&self, id: RecordId) -> Vec<Record> {
        let made = self.cast.made(id).cloned();
        self.with_what_it_needs(made.into_iter().collect())
    }
}

/// "Ukraine’s southern Zaporizhzhia region" → "Zaporizhzhia region": the name itself.
fn bare_place(place: &str) -> String {
    let place = place.trim();
    let owned = place.split_once("’s ").or_else(|| place.split_once("'s "));
    let rest = owned.map_or(place, |(_, rest)| rest);
    let mut words: Vec<&str> = rest.split_whitespace().collect();
    let adjective = |word: &str| {
        word.ends_with("ern")
            || matches!(
                word,
                "the" | "central" | "north" | "south" | "east" | "west"
            )
    };
    while words.len() > 1 && words.first().is_some_and(|word| adjective(word)) {
        words.remove(0);
    }
    words.join(" ")
}

fn split_first(text: &str) -> Option<(char, &str)> {
    let first = text.chars().next()?;
    Some((first, &text[first.len_utf8()..]))
}

fn people((least, most): Count) -> Quantity {
    Quantity {
        least: Some(least as f64),
        most: most.map(|most| most as f64),
        unit: "people".to_owned(),
    }
}
