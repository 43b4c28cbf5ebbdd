//! Owns the verbs that say where the talks are held and who comes.

use crate::args::{Delegations, Page, Process, Read};
use crate::output::Out;
use crate::pick;
use rapporteur_api::delegations::{DelegationsPage, DelegationsRequest, delegations as compare};
use rapporteur_api::places::PlaceLine;
use rapporteur_api::venues::{
    LocalMomentKind, VenueLine, VenuesPage, VenuesRequest, venues as ask,
};
use rapporteur_api::{ApiError, Desk};
use rapporteur_domain::folds::delegations::{PartyDelegations, Seat};
use rapporteur_domain::folds::venue::StanceCell;
use rapporteur_domain::gazetteer::Whence;

pub fn venues(
    desk: &Desk<'_>,
    process: &Process,
    page: &Page,
    read: &Read,
    out: &mut Out,
) -> Result<(), ApiError> {
    let at = read.at();
    let request = VenuesRequest {
        process: pick::one_process(desk, &at, process.process.as_deref())?,
        at,
        offset: page.offset,
        limit: page.limit,
    };
    let told = ask(desk, &request)?;
    if read.output.json {
        return out.json(&told);
    }
    for line in &told.venues {
        venue(&told, line, out)?;
    }
    if told.venues.is_empty() {
        out.line("No venues.")?;
    }
    if (told.venues.len() as u64) < u64::from(told.total) {
        out.line("")?;
        out.line(format!("{} venues in all", told.total))?;
    }
    Ok(())
}

fn venue(page: &VenuesPage, line: &VenueLine, out: &mut Out) -> Result<(), ApiError> {
    out.line(&line.title)?;
    out.columns("  ", &hours(page, &line.place))?;
    let rows: Vec<Vec<String>> = page
        .parties
        .iter()
        .zip(&line.board.cells)
        .zip(&line.distances)
        .map(|((party, cell), km)| {
            let mut row = vec![party.title.clone()];
            row.extend(stance(cell));
            row.push(km.map_or(String::new(), |km| format!("{km} km")));
            row
        })
        .collect();
    out.columns("  ", &rows)?;
    out.line("")
}

/// Stance, date, grade, and what has to be said beside it.
fn stance(cell: &StanceCell) -> Vec<String> {
    let Some(latest) = &cell.latest else {
        let word = match (&cell.silence, cell.aside) {
            (Some(_), _) => "silent",
            (None, 0) => "no word",
            (None, _) => "nothing that counts",
        };
        let when = cell.silence.as_ref().map(|it| it.happened.short());
        return vec![
            word.to_owned(),
            when.unwrap_or_default(),
            String::new(),
            String::new(),
        ];
    };
    let word = if latest.condition.is_empty() {
        latest.stance.word().to_owned()
    } else {
        format!("{}: {}", latest.stance, latest.condition)
    };
    let mut beside: Vec<String> = Vec::new();
    if cell.disputed {
        beside.push("disputed".to_owned());
    }
    if cell.changes > 0 {
        beside.push(format!("changed {}×", cell.changes));
    }
    if let Some(silence) = &cell.silence {
        beside.push(format!("silent since {}", silence.happened.short()));
    }
    vec![
        word,
        latest.happened.short(),
        latest.grade.clone(),
        beside.join(", "),
    ]
}

/// Where a place lies and what its clocks show, with who says so.
fn hours(page: &VenuesPage, place: &PlaceLine) -> Vec<Vec<String>> {
    let by = |whence: Option<Whence>| match whence {
        Some(Whence::Gazetteer) => " (gazetteer)",
        _ => "",
    };
    let mut rows = Vec::new();
    if let Some(point) = place.point {
        let degrees = format!("{:.2}° N, {:.2}° E", point.latitude, point.longitude);
        rows.push(vec!["Lies at".to_owned(), degrees + by(place.point_from)]);
    }
    for (moment, hour) in page.moments.iter().zip(&place.hours) {
        let Some(hour) = hour else { continue };
        let name = match moment.kind {
            LocalMomentKind::Session => moment.title.clone(),
            kind => kind.word().to_owned(),
        };
        let zone = place.zone.as_deref().unwrap_or_default();
        let local = hour.local.replace('T', " ");
        rows.push(vec![
            format!("Local time, {name}"),
            format!("{local} {zone}{}", by(place.zone_from)),
        ]);
    }
    rows
}

pub fn delegations(desk: &Desk<'_>, it: &Delegations, out: &mut Out) -> Result<(), ApiError> {
    let at = it.read.at();
    let request = DelegationsRequest {
        process: pick::one_process(desk, &at, it.process.process.as_deref())?,
        at,
        offset: it.offset,
        limit: it.limit,
    };
    let page = compare(desk, &request)?;
    if it.read.output.json {
        return out.json(&page);
    }
    if page.delegations.is_empty() {
        return out.line("No delegations.");
    }
    let mut rows = vec![head(&page)];
    for (told, words) in page.delegations.iter().zip(&page.words) {
        rows.extend(party(&page, told, words));
    }
    out.columns("", &rows)?;
    out.line("")?;
    out.line("Joined and left are by what is recorded; rounds without names are passed over.")
}

fn head(page: &DelegationsPage) -> Vec<String> {
    let column = |round: &rapporteur_api::delegations::RoundColumn| match &round.window {
        Some(window) => format!("{} · {window}", round.title),
        None => round.title.clone(),
    };
    let rounds = page.rounds.iter().map(column);
    [String::new()].into_iter().chain(rounds).collect()
}

fn party(
    page: &DelegationsPage,
    told: &PartyDelegations,
    words: &[Option<String>],
) -> Vec<Vec<String>> {
    let title = |id| page.titles.get(&id).cloned().unwrap_or_default();
    let mut first = vec![title(told.party)];
    first.extend(told.rounds.iter().zip(words).map(|(round, words)| {
        let as_a_whole = round
            .whole
            .first()
            .map(|line| line.capacity.word().to_owned());
        words
            .clone()
            .or(as_a_whole)
            .unwrap_or_else(|| match round.named {
                0 => round.presence.word().to_owned(),
                _ => String::new(),
            })
    }));
    let person = |line: &rapporteur_domain::folds::delegations::PersonLine| {
        let mut row = vec![format!("  {}", title(line.person))];
        row.extend(line.seats.iter().map(seat));
        row
    };
    let mut rows = vec![first];
    rows.extend(told.persons.iter().map(person));
    rows
}

fn seat(seat: &Seat) -> String {
    let mut parts: Vec<String> = Vec::new();
    if let Some(capacity) = seat.capacity {
        let by = if seat.disputed { " by one account" } else { "" };
        parts.push(format!("{capacity}{by}"));
    } else if !seat.set_aside.is_empty() {
        parts.push("head, not preferred".to_owned());
    }
    parts.extend(seat.change.map(|change| change.word().to_owned()));
    parts.join(", ")
}
