//! Who said what, in which form, through whom.

use rapporteur_capture::proposal::{Form, Stance};

use crate::{on_thursday, statements, words};

/// The speaker, the chain and the form of the only statement in a sentence.
fn told(text: &str) -> (String, Vec<String>, Form) {
    let capture = on_thursday(text);
    let found = statements(&capture);
    assert_eq!(found.len(), 1, "{text}: {found:?}");
    (
        found[0].speaker.clone(),
        found[0].via.clone(),
        found[0].form,
    )
}

fn speaker(text: &str) -> String {
    told(text).0
}

#[test]
fn the_subject_stands_before_or_after_the_verb() {
    for (text, who) in [
        (
            "The ferry talks will resume, the Kremlin said on Monday.",
            "Kremlin",
        ),
        (
            "Foreign Minister Ines Arvelo said the ferry talks would resume.",
            "Ines Arvelo",
        ),
        (
            "“We will not wait for ever,” said Ines Arvelo, the foreign minister.",
            "Ines Arvelo",
        ),
        (
            "According to a senior Omani diplomat, the list is ready.",
            "Omani diplomat",
        ),
        (
            "The list is ready, according to two officials familiar with the draft.",
            "officials",
        ),
        (
            "Tomas Reiss, the mediator's spokesman, said on Tuesday that the list was ready.",
            "Tomas Reiss",
        ),
        (
            "The harbour's deputy director for trade, Hamid Tural, told reporters the list was ready.",
            "Hamid Tural",
        ),
        ("Pyongyang said it had received no letter.", "North Korea"),
    ] {
        assert_eq!(speaker(text), who, "{text}");
    }
}

#[test]
fn relays_run_from_the_speaker_outward() {
    for (text, who, via) in [
        (
            "“It was a long day,” Umerov was quoted as saying by Russia Today.",
            "Rustem Umerov",
            vec!["Russia Today"],
        ),
        (
            "“The road is open,” Peskov was quoted as saying by TASS.",
            "Dmitry Peskov",
            vec!["TASS"],
        ),
        (
            "According to Reuters, a US official said the road was open.",
            "US official",
            vec!["Reuters"],
        ),
        (
            "“It was a long day,” AFP quoted a Qatari official as saying.",
            "Qatari official",
            vec!["AFP"],
        ),
        (
            "Araghchi told the BBC that Iran was ready to dilute its stock.",
            "Abbas Araghchi",
            vec!["BBC"],
        ),
        (
            "The Wall Street Journal, citing Omani officials, said the road was open.",
            "Omani officials",
            vec!["Wall Street Journal"],
        ),
        (
            "“The road is open,” Umerov wrote on Telegram.",
            "Rustem Umerov",
            vec!["Telegram"],
        ),
    ] {
        let (speaker, chain, _) = told(text);
        assert_eq!(
            (speaker.as_str(), chain),
            (who, via.into_iter().map(String::from).collect()),
            "{text}"
        );
    }
}

#[test]
fn a_chain_of_two_voices_keeps_both() {
    let (speaker, via, _) = told(
        "There will be no summit before March, Putin said, Peskov was quoted as saying by Interfax.",
    );
    assert_eq!(speaker, "Vladimir Putin");
    assert_eq!(via, ["Dmitry Peskov", "Interfax"]);
}

#[test]
fn the_form_follows_the_quotation_marks() {
    assert_eq!(
        told("“We shall wait until the ice is gone,” Lavrov said.").2,
        Form::Verbatim
    );
    assert_eq!(
        told(
            "Lavrov said the offer was “not serious” and would not be answered before the spring."
        )
        .2,
        Form::Partial
    );
    assert_eq!(
        told("Lavrov said the offer would not be answered.").2,
        Form::Paraphrase
    );
}

#[test]
fn he_is_whoever_spoke_last() {
    let text = "Foreign Minister Ines Arvelo said the list was ready. She added that the ferry would sail.";
    let capture = on_thursday(text);
    let who: Vec<&str> = statements(&capture)
        .iter()
        .map(|s| s.speaker.as_str())
        .collect();
    assert_eq!(who, ["Ines Arvelo", "Ines Arvelo"]);
}

#[test]
fn a_quotation_without_a_verb_goes_on() {
    let text = "\"We looked at the list,\" Ines Arvelo said. \"It is too short for anybody.\"";
    let capture = on_thursday(text);
    let found = statements(&capture);
    assert_eq!(found.len(), 1);
    assert_eq!(
        found[0]
            .quotes
            .iter()
            .map(|q| words(text, *q))
            .collect::<Vec<_>>(),
        ["We looked at the list,", "It is too short for anybody."]
    );
}

#[test]
fn what_is_told_is_not_the_teller() {
    let capture = on_thursday(
        "Russia has invited Ukraine's president to Sochi for talks, the Kremlin said on Wednesday.",
    );
    let found = statements(&capture);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].speaker, "Kremlin");
    assert_eq!(found[0].date.as_deref(), Some("2026-01-28"));
}

#[test]
fn refusing_to_speak_and_denying_are_kept_apart() {
    let stance = |text: &str| statements(&on_thursday(text))[0].stance;
    assert_eq!(
        stance("Lavrov declined to comment on the letter."),
        Stance::Declined
    );
    assert_eq!(
        stance("Lavrov denied that a letter had arrived."),
        Stance::Denied
    );
    assert_eq!(
        stance("Lavrov said the ferry would sail if the letter came."),
        Stance::Conditional
    );
    assert_eq!(
        stance("Lavrov said the ferry had sailed."),
        Stance::Asserted
    );
}

#[test]
fn turns_of_a_transcript_belong_to_their_speaker() {
    let text = "MODERATOR: Welcome.\nSECRETARY VOSS: We met twice. The ferry will sail.\nQ: When?\nSECRETARY VOSS: In the spring.\n";
    let capture = on_thursday(text);
    let turns: Vec<(String, String)> = statements(&capture)
        .iter()
        .map(|s| (s.speaker.clone(), words(text, s.span)))
        .collect();
    assert_eq!(turns.len(), 3, "{turns:?}");
    assert!(
        turns
            .iter()
            .all(|(who, _)| who.to_uppercase().contains("VOSS")),
        "{turns:?}"
    );
}

#[test]
fn other_languages_have_their_verbs_of_saying() {
    for (text, who) in [
        (
            "Переговоры пройдут в Женеве, сообщил во вторник пресс-секретарь Кремля Дмитрий Песков.",
            "Dmitry Peskov",
        ),
        (
            "«Ми готові», — сказав президент Володимир Зеленський.",
            "Volodymyr Zelenskyy",
        ),
        (
            "« Nous attendons une réponse », a déclaré M. Peskov à l'AFP.",
            "Dmitry Peskov",
        ),
        (
            "وأعلن الرئيس الأوكراني فولوديمير زيلينسكي أن بلاده مستعدة للقاء.",
            "Volodymyr Zelenskyy",
        ),
    ] {
        assert_eq!(speaker(text), who, "{text}");
    }
}

#[test]
fn an_agency_named_with_its_article_is_itself() {
    let (speaker, via, _) = told(
        "Ines Arvelo was cited by the ISNA news agency as saying that the ferry “will not sail in any weather”.",
    );
    assert_eq!(
        (speaker.as_str(), via),
        ("Ines Arvelo", vec!["ISNA".to_owned()])
    );
}

#[test]
fn the_subject_goes_on_after_and() {
    let capture = on_thursday(
        "The Ministers met in Amman. They called on Israel to open the crossing and stressed the need for fuel.",
    );
    let who: Vec<&str> = statements(&capture)
        .iter()
        .map(|s| s.speaker.as_str())
        .collect();
    assert!(!who.contains(&"Israel"), "{who:?}");
}

#[test]
fn silence_is_no_statement() {
    let capture = on_thursday("Iraq has not responded to the letter.");
    assert!(statements(&capture).is_empty());
}
