//! What each form of the sample looks like.

use crate::sample;
use crate::support::compose;
use crate::support::tree::{bare, said};
use crate::support::{body_words, read_html};
use rapporteur_briefing::block::{Block, Direction, given, own};
use rapporteur_briefing::{html, markdown};
use scraper::Selector;

#[test]
fn the_sample_in_markdown() {
    let document = compose(&sample::material());
    insta::assert_snapshot!(markdown::file(&document), @r##"
    ---
    title: "Round 2 tentatively set for 1 February; Ukraine owes Russia an answer"
    marking: "TLP:GREEN"
    chatham_house: true
    as_of: "2026-01-30"
    as_known: "2026-01-30T16:00:00Z"
    number: 2
    lang: "en"
    ---

    **TLP:GREEN** · Chatham House Rule · Briefing 2 · Trilateral track

    # Round 2 tentatively set for 1 February; Ukraine owes Russia an answer

    As of 30 January 2026 · as known 30 January 2026, 16:00 UTC · covers the 48 hours since briefing 1

    Round 2 is tentatively set for 1 February 2026 in Abu Dhabi.[^1] Ukraine owes Russia an answer on “Invitation to Moscow”: day 2.[^1] No movement is recorded on either sticking point since briefing 1. Reported variously: how many were killed (Drone attack in Zaporizhzhia region). Three incidents are recorded.

    ## What changed since briefing 1

    - **Round 2** now has a date: 1 February 2026, Abu Dhabi, tentative.[^1]
    - **Invitation to Moscow**: repeated for a second day; safety and working conditions promised.[^1][^2] Day 2 without a reply.[^1]
    - **Security guarantees**: new under the Chatham House Rule, speaker and affiliation withheld.[^3]
    - Three further changes are not listed here.

    ## Where the talks stand

    Timeline of Trilateral track, 21 January 2026 – 4 February 2026: two rounds, one offer, one incident.

    Track 1. Taking part: Russia, Ukraine, United States (mediator). The last round, Round 1, was held 23–24 January 2026 in Abu Dhabi.[^4] Round 2 is tentatively set for 1 February 2026 in Abu Dhabi.[^1]

    ## Rounds

    ### Round 1

    Held 23–24 January 2026 in Abu Dhabi.[^4] Taking part: for Russia, Ushakov (member).[^4]

    ### Round 2

    Tentatively set for 1 February 2026 in Abu Dhabi.[^1]

    ## Venues

    - **Moscow**. Russia suggests it (28 January 2026).[^1]

    ## Sticking points

    | Issue | Russia | Ukraine | United States | Movement |
    | --- | --- | --- | --- | --- |
    | **Territory** | no position recorded | no position recorded | reports progress on outlining the details[^4] (29 January 2026, one day old, one origin) | none recorded |
    | **Security guarantees** | offers safety to a visiting president only[^2] (29 January 2026, one day old, one origin) | no position recorded | no position recorded | none |

    - **Security guarantees**. Said under the Chatham House Rule: a term of some decades is wanted.[^3]

    ## Offers and who owes

    - **Invitation to Moscow** (invitation, from Russia to Ukraine). Reiterated on 29 January 2026; repeated once in all.[^1] Ukraine owes the answer: day 2, owed since 28 January 2026. No reply from Ukraine is reported (29 January 2026).[^1]

    ## Incidents

    - **Drone attack in Zaporizhzhia region**, 29 January 2026. An apartment building burned, by the account of the regional authorities.[^5] Reported variously, how many were killed: 3;[^5] at least 5.[^1]
    - Two further incidents are on record and not listed here.

    ## What we do not know

    - Whether Kyiv has answered through other channels (asked 29 January 2026).

    ## Sources

    - The Daily (not graded): ‘Talks to resume on Sunday’, 29 January 2026. https\://daily.example/talks

    [^1]: Peskov, via TASS, in The Daily, ‘Talks to resume on Sunday’, 29 January 2026; graded C3; one origin, one relay.

    [^2]: Ushakov, via RT, in The Daily, ‘Talks to resume on Sunday’ (note 1); graded D3; one origin, one relay.

    [^3]: Under the Chatham House Rule; speaker and affiliation withheld; graded C3; one origin.

    [^4]: A US official, via AFP, in The Daily, ‘Talks to resume on Sunday’ (note 1); graded B3; one origin, one relay.

    [^5]: The Daily, ‘Talks to resume on Sunday’ (note 1); item graded 3, outlet not graded; one origin.

    Parts of this product are held under the Chatham House Rule: what was said may be used, but neither who said it, nor whom they speak for, nor who else took part may be told.

    **TLP:GREEN** · Chatham House Rule
    "##);
}

#[test]
fn the_sample_in_html_says_the_same() {
    let page = read_html(&html::file(&compose(&sample::material())));
    let words: Vec<String> = body_words(&page)
        .lines()
        .map(|line| line.trim().to_owned())
        .filter(|line| !line.is_empty())
        .collect();
    insta::assert_snapshot!(words.join("\n"), @r##"
    Briefing 2 · Trilateral track · Chatham House Rule TLP:GREEN
    Round 2 tentatively set for 1 February; Ukraine owes Russia an answer
    As of 30 January 2026 · as known 30 January 2026, 16:00 UTC · covers the 48 hours since briefing 1
    Round 2 is tentatively set for 1 February 2026 in Abu Dhabi.1 Ukraine owes Russia an answer on “Invitation to Moscow”: day 2.1 No movement is recorded on either sticking point since briefing 1. Reported variously: how many were killed (Drone attack in Zaporizhzhia region). Three incidents are recorded.
    What changed since briefing 1
    Round 2 now has a date: 1 February 2026, Abu Dhabi, tentative.1
    Invitation to Moscow: repeated for a second day; safety and working conditions promised.1, 2 Day 2 without a reply.1
    Security guarantees: new under the Chatham House Rule, speaker and affiliation withheld.3
    Three further changes are not listed here.
    Where the talks stand
    TimelineTimeline of Trilateral track, 21 January 2026 – 4 February 2026: two rounds, one offer, one incident.
    21 Jan23 Jan25 Jan27 Jan29 Jan31 Jan2 Feb4 Feb
    as of 30 JanRoundsRound 1Round 2
    OffersInvitation to Moscow
    IncidentsDrone attack in Zaporizhzhia region
    Track 1. Taking part: Russia, Ukraine, United States (mediator). The last round, Round 1, was held 23–24 January 2026 in Abu Dhabi.4 Round 2 is tentatively set for 1 February 2026 in Abu Dhabi.1
    Rounds
    Round 1
    Held 23–24 January 2026 in Abu Dhabi.4 Taking part: for Russia, Ushakov (member).4
    Round 2
    Tentatively set for 1 February 2026 in Abu Dhabi.1
    Venues
    Moscow. Russia suggests it (28 January 2026).1
    Sticking points
    IssueRussiaUkraineUnited StatesMovement
    Territoryno position recordedno position recordedreports progress on outlining the details4 (29 January 2026, one day old, one origin)none recorded
    Security guaranteesoffers safety to a visiting president only2 (29 January 2026, one day old, one origin)no position recordedno position recordednone
    Security guarantees. Said under the Chatham House Rule: a term of some decades is wanted.3
    Offers and who owes
    Invitation to Moscow (invitation, from Russia to Ukraine). Reiterated on 29 January 2026; repeated once in all.1 Ukraine owes the answer: day 2, owed since 28 January 2026. No reply from Ukraine is reported (29 January 2026).1
    Incidents
    Drone attack in Zaporizhzhia region, 29 January 2026. An apartment building burned, by the account of the regional authorities.5 Reported variously, how many were killed: 3;5 at least 5.1
    Two further incidents are on record and not listed here.
    What we do not know
    Whether Kyiv has answered through other channels (asked 29 January 2026).
    Sources
    The Daily (not graded): ‘Talks to resume on Sunday’, 29 January 2026. https://daily.example/talks
    Peskov, via TASS, in The Daily, ‘Talks to resume on Sunday’, 29 January 2026; graded C3; one origin, one relay. ↩
    Ushakov, via RT, in The Daily, ‘Talks to resume on Sunday’ (note 1); graded D3; one origin, one relay. ↩
    Under the Chatham House Rule; speaker and affiliation withheld; graded C3; one origin. ↩
    A US official, via AFP, in The Daily, ‘Talks to resume on Sunday’ (note 1); graded B3; one origin, one relay. ↩
    The Daily, ‘Talks to resume on Sunday’ (note 1); item graded 3, outlet not graded; one origin. ↩
    Parts of this product are held under the Chatham House Rule: what was said may be used, but neither who said it, nor whom they speak for, nor who else took part may be told.
    Briefing 2 · Trilateral track · Chatham House Rule TLP:GREEN
    "##);
}

#[test]
fn the_html_file_loads_and_runs_nothing() {
    let file = html::file(&compose(&sample::material()));
    let page = read_html(&file);
    let policy = Selector::parse("meta[http-equiv='Content-Security-Policy']").unwrap();
    let policy = page
        .select(&policy)
        .next()
        .unwrap()
        .attr("content")
        .unwrap();
    assert_eq!(policy, "default-src 'none'; style-src 'unsafe-inline'");
    for element in page
        .tree
        .nodes()
        .filter_map(|node| node.value().as_element())
    {
        assert!(
            ![
                "script", "link", "img", "iframe", "form", "base", "object", "embed"
            ]
            .contains(&element.name())
        );
        for (name, value) in element.attrs() {
            assert!(
                !name.starts_with("on") && name != "style" && name != "src",
                "{name}={value}"
            );
            assert!(
                name != "href" || value.starts_with('#'),
                "{value} leads outside"
            );
        }
    }
    assert!(!html::STYLE.contains("url(") && !html::STYLE.contains("@import"));
}

#[test]
fn references_and_footnotes_lead_to_each_other() {
    let page = read_html(&html::file(&compose(&sample::material())));
    let ids: Vec<&str> = page
        .tree
        .nodes()
        .filter_map(|node| node.value().as_element()?.id())
        .collect();
    for (at, id) in ids.iter().enumerate() {
        assert!(!ids[..at].contains(id), "{id} stands twice");
    }
    for link in page.select(&Selector::parse("a").unwrap()) {
        let to = link.attr("href").unwrap().trim_start_matches('#');
        assert!(ids.contains(&to), "nothing is called {to}");
    }
}

#[test]
fn the_mark_stands_at_head_and_foot() {
    let page = read_html(&html::file(&compose(&sample::material())));
    for place in ["header .tlp.green", "footer .tlp.green"] {
        let mark = page
            .select(&Selector::parse(place).unwrap())
            .next()
            .unwrap();
        assert_eq!(mark.text().collect::<String>(), "TLP:GREEN");
    }
}

#[test]
fn the_ribbon_draws_what_is_near() {
    let page = read_html(&html::file(&compose(&sample::material())));
    let count = |what: &str| page.select(&Selector::parse(what).unwrap()).count();
    assert_eq!(
        (count("svg rect"), count("svg circle")),
        (2, 2),
        "two rounds, two moves of one offer"
    );
    let description = page
        .select(&Selector::parse("svg desc").unwrap())
        .next()
        .unwrap();
    insta::assert_snapshot!(description.text().collect::<String>(), @r##"
    Timeline of Trilateral track, 21 January 2026 – 4 February 2026: two rounds, one offer, one incident.
    "##);
}

#[test]
fn heads_and_lines_of_html_run_as_most_of_their_letters_do() {
    let mut document = bare();
    document.title = vec![given("المحادثات تستأنف يوم الأحد")];
    document.blocks = vec![
        Block::Heading {
            level: 2,
            text: vec![given("دعوة"), own(" was repeated on Sunday")],
            mark: None,
        },
        Block::Paragraph {
            sentences: vec![said("قال الوزير إن المحادثات مستمرة")],
        },
    ];
    let directions = |file: &str| {
        let page = read_html(file);
        ["h1", "h2", "main p:not(.meta)"].map(|what| {
            let found = page.select(&Selector::parse(what).unwrap()).next();
            found.unwrap().attr("dir").map(str::to_owned)
        })
    };
    let turned = |it: Option<&str>| it.map(str::to_owned);
    assert_eq!(
        directions(&html::file(&document)),
        [Some("rtl"), None, Some("rtl")].map(turned)
    );
    document.direction = Direction::Rtl;
    assert_eq!(
        directions(&html::file(&document)),
        [None, Some("ltr"), None].map(turned)
    );
}
