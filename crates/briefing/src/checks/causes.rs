//! Owns the check that talks and incidents are not tied as cause and effect in the product's own
//! voice. Whoever ties them may be quoted or named; the product only tells what came when.

use rapporteur_domain::clocks::Titles;

use super::told::Told;
use super::words::{first_of, has_any, place_of, sentences, spaced};
use super::{Check, Finding};
use crate::material::Material;

const TALKS: &[&str] = &[
    "talks",
    "talk",
    "negotiation",
    "negotiations",
    "round",
    "rounds",
    "meeting",
    "meetings",
    "session",
    "sessions",
    "summit",
    "delegation",
    "delegations",
    "mediator",
    "mediators",
    "mediation",
    "offer",
    "offers",
    "invitation",
    "proposal",
    "proposals",
    "ceasefire",
    "truce",
    "agreement",
    "settlement",
    "diplomacy",
    "negotiators",
];

const INCIDENTS: &[&str] = &[
    "attack",
    "attacks",
    "strike",
    "strikes",
    "shelling",
    "bombardment",
    "bombing",
    "bombings",
    "drone",
    "drones",
    "missile",
    "missiles",
    "explosion",
    "explosions",
    "raid",
    "raids",
    "incident",
    "incidents",
    "killing",
    "killings",
    "killed",
    "assassination",
    "offensive",
    "incursion",
    "ambush",
    "sabotage",
    "blackout",
    "blackouts",
    "casualties",
    "fighting",
    "fire on",
    "hostilities",
];

const CAUSES: &[&str] = &[
    "because of",
    "because",
    "caused",
    "causes",
    "causing",
    "cause of",
    "led to",
    "leads to",
    "leading to",
    "resulted in",
    "results in",
    "resulting in",
    "as a result",
    "result of",
    "due to",
    "owing to",
    "thanks to",
    "triggered",
    "triggers",
    "triggering",
    "prompted",
    "prompts",
    "prompting",
    "provoked",
    "provokes",
    "provoking",
    "brought about",
    "derailed",
    "derails",
    "derailing",
    "torpedoed",
    "sank the",
    "scuppered",
    "sabotaged the",
    "delayed the",
    "delaying the",
    "forced",
    "forcing",
    "in response to",
    "in retaliation for",
    "in reaction to",
    "in reprisal for",
    "in revenge for",
    "to punish",
    "to pressure",
    "to put pressure",
    "in order to",
    "aimed at",
    "intended to",
    "meant to",
    "so as to",
    "consequence of",
    "in consequence",
    "consequently",
    "therefore",
    "hence",
    "thereby",
    "thus",
    "which is why",
    "set off",
    "blamed for",
    "responsible for",
    "contributed to",
    "spurred",
    "undermined",
    "undermines",
    "undermining",
    "jeopardised",
    "jeopardized",
];

/// How a sentence says that the tie is somebody else’s, or that there is none.
const NOT_OURS: &[&str] = &[
    "according to",
    "said",
    "says",
    "say",
    "told",
    "claims",
    "claimed",
    "claim",
    "alleges",
    "alleged",
    "argues",
    "argued",
    "calls",
    "called",
    "described",
    "describes",
    "accuses",
    "accused",
    "blames",
    "blamed",
    "attributes",
    "attributed",
    "in the words of",
    "maintains",
    "whether",
    "no evidence",
    "nothing on record",
    "no link",
    "not because",
    "not linked",
    "not known",
    "unclear",
    "does not show",
    "do not show",
    "is not recorded",
    "no causal",
];

/// A causal word in a sentence of the product’s own that speaks of talks and of an incident.
pub(super) fn causation(told: &Told<'_>, material: &Material, found: &mut Vec<Finding>) {
    for sentence in sentences(&told.unquoted) {
        let words = spaced(sentence);
        let Some(cause) = first_of(&words, CAUSES) else {
            continue;
        };
        if has_any(&words, NOT_OURS) || !speaks_of_both(&words, material) {
            continue;
        }
        let message = format!(
            "“{cause}” ties talks and an incident as cause and effect. Say what came when, or whose word the tie is."
        );
        found.push(told.finding(Check::Causation, message));
    }
}

fn speaks_of_both(words: &str, material: &Material) -> bool {
    let titled = |title: String| {
        let title = spaced(&title);
        title.trim().contains(' ') && place_of(words, title.trim()).is_some()
    };
    let talks = has_any(words, TALKS)
        || material
            .rounds
            .iter()
            .any(|it| titled(material.title(it.round)));
    let incident = has_any(words, INCIDENTS)
        || material
            .incidents
            .iter()
            .any(|it| titled(material.title(it.id)));
    talks && incident
}
