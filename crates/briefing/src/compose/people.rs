//! Owns who is who: the persons of each party with their posts and what they were sent as.
//! Nobody is named who is only known under the Chatham House Rule.

use rapporteur_domain::RecordId;
use rapporteur_domain::folds::delegations::{PartyDelegations, PersonLine};
use rapporteur_domain::record::{Body, Post};

use super::{Asked, Composer, dates, paragraph};
use crate::block::{Block, Column, Sentence, Table, own};

pub(super) fn write(composer: &mut Composer<'_>, blocks: &mut Vec<Block>, asked: &Asked) {
    composer.scope("people");
    let material = composer.material;
    let lines = material.delegations.iter().flat_map(|sent| {
        let named = sent.persons.iter();
        named.map(move |person| (sent, person))
    });
    let named: Vec<_> = lines
        .filter(|(_, person)| is_open(composer, person))
        .collect();
    if named.is_empty() {
        let none = composer.plainly("No person is recorded as taking part.");
        paragraph(blocks, vec![none]);
        return;
    }
    let (told, untold) = asked.first(&named);
    let rows = told
        .iter()
        .map(|(sent, person)| row(composer, sent, person));
    let rows = rows.collect();
    let column = |title: &str, width| Column {
        title: vec![own(title)],
        width,
    };
    blocks.push(Block::Table(Table {
        caption: "Persons, their posts and what they were sent as".to_owned(),
        columns: vec![
            column("Person", Some(25)),
            column("Party", Some(15)),
            column("Post", None),
            column("In the rounds", Some(35)),
        ],
        rows,
    }));
    composer.scope("people");
    let more = composer.left_out(asked.beyond(untold.len(), 0), "person", "persons");
    paragraph(blocks, more.into_iter().collect());
}

/// Whether any open account names the person.
fn is_open(composer: &Composer<'_>, person: &PersonLine) -> bool {
    let mut accounts = person.seats.iter().flat_map(|seat| &seat.accounts);
    accounts.any(|account| !composer.material.is_withheld(account.development))
}

fn row(
    composer: &mut Composer<'_>,
    sent: &PartyDelegations,
    person: &PersonLine,
) -> Vec<Vec<Sentence>> {
    let id = person.person;
    composer.scope(&format!("people/{}/{id}", sent.party));
    let name = composer.line().key("name").strong_name(id).phrase();
    let party = composer.line().key("party").name(sent.party).phrase();
    let post = match post(composer, id, sent.party) {
        Some(post) => post,
        None => composer.line().key("post").own("no post recorded").phrase(),
    };
    vec![
        vec![name],
        vec![party],
        vec![post],
        seats(composer, sent, person),
    ]
}

/// The post held for the party on the day of the product, else the last one on record.
fn post(composer: &mut Composer<'_>, id: RecordId, party: RecordId) -> Option<Sentence> {
    let material = composer.material;
    let Some(Body::Person(person)) = material.body(id) else {
        return None;
    };
    let as_of = material.clocks.as_of;
    let begun = |post: &&Post| {
        let from = post.during.as_ref().and_then(|during| during.earliest());
        from.is_none_or(|from| from <= as_of)
    };
    let own_party = |post: &&Post| post.party.is_none_or(|it| it == party);
    let posts = person.posts.iter().filter(own_party).filter(begun);
    let post = posts.max_by_key(|post| post.during.as_ref().and_then(|it| it.earliest()))?;
    let line = composer.line().key("post").about(id).given(&post.title);
    let ended = post.during.as_ref().filter(|during| {
        let until = during.latest();
        until.is_some_and(|until| until < as_of)
    });
    let line = match ended {
        Some(during) => line.aside(format!(" ({})", dates::words(during))),
        None => line,
    };
    Some(line.phrase())
}

/// "Round 1: head; Round 2: member".
fn seats(
    composer: &mut Composer<'_>,
    sent: &PartyDelegations,
    person: &PersonLine,
) -> Vec<Sentence> {
    let material = composer.material;
    let rounds: Vec<RecordId> = material.rounds.iter().map(|it| it.round).collect();
    let seats = rounds.iter().zip(&person.seats);
    let open: Vec<_> = seats
        .filter_map(|(round, seat)| {
            let hidden = |id| material.is_withheld(id);
            let accounts = seat.accounts.iter().map(|it| it.development);
            let accounts: Vec<RecordId> = accounts.filter(|id| !hidden(*id)).collect();
            let capacity = seat.capacity.filter(|_| !accounts.is_empty())?;
            Some((*round, capacity, seat.disputed, accounts))
        })
        .collect();
    let last = open.len().saturating_sub(1);
    let mut told = Vec::new();
    for (at, (round, capacity, disputed, accounts)) in open.into_iter().enumerate() {
        let line = composer.line().key(&format!("seat/{round}"));
        let line = line
            .about(sent.party)
            .name(round)
            .own(&format!(": {}", capacity.word()));
        let line = if disputed {
            line.own(" (accounts differ)")
        } else {
            line
        };
        let line = if at == last { line } else { line.own(";") };
        told.push(line.cite(&accounts).phrase());
    }
    told
}
