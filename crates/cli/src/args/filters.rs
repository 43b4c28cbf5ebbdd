//! Owns the arguments that narrow a list. Refuses to look records up: see `pick`.

use clap::Args;
use rapporteur_domain::grade::{Credibility, Reliability};
use rapporteur_domain::mark::Tlp;

/// How a list is narrowed; everything given must hold. A record is given by its id or by the
/// beginning of its title.
#[derive(Debug, Default, Args)]
#[command(next_help_heading = "Filters")]
pub struct Filters {
    /// Only developments about this record
    #[arg(long, value_name = "RECORD")]
    pub subject: Option<String>,
    /// Only developments by this party, or of its stance
    #[arg(long, value_name = "PARTY")]
    pub party: Option<String>,
    /// Only what concerns this sticking point
    #[arg(long, value_name = "ISSUE")]
    pub issue: Option<String>,
    /// Only what this person, party or outlet said; of a party, its persons too
    #[arg(long, value_name = "RECORD")]
    pub speaker: Option<String>,
    /// Only what came by this outlet
    #[arg(long, value_name = "OUTLET")]
    pub outlet: Option<String>,
    /// Only what rests on this source
    #[arg(long, value_name = "SOURCE")]
    pub source: Option<String>,
    /// Only these states, such as tentative
    #[arg(long, value_name = "STATE")]
    pub state: Vec<String>,
    /// Only what carries this mark itself; none for what carries no mark
    #[arg(long, value_name = "TLP", value_parser = mark)]
    pub mark: Option<Mark>,
    /// Only what carries this mark or a more restricted one
    #[arg(long, value_name = "TLP", value_parser = tlp, conflicts_with = "mark")]
    pub mark_at_least: Option<Tlp>,
    /// Only what is graded at least as good: B2, or B or 2 for one axis alone
    #[arg(long, value_name = "GRADE", value_parser = grade)]
    pub grade: Option<Grade>,
    /// Only what an outlet of at least this reliability wrote down first, from A, the best, to F
    #[arg(long, value_name = "LETTER", value_parser = reliability)]
    pub outlet_reliability: Option<Reliability>,
    /// Only records with this tag, letter for letter; may be repeated, and all must be there
    #[arg(long, value_name = "TAG")]
    pub tag: Vec<String>,
    /// Only what is dated on this day or later (EDTF); what has no date is left out
    #[arg(long, value_name = "DATE")]
    pub from: Option<String>,
    /// Only what is dated on this day or earlier (EDTF); what has no date is left out
    #[arg(long, value_name = "DATE")]
    pub to: Option<String>,
    /// Only what was recorded at this instant or later, or from this day on in UTC
    #[arg(long, value_name = "INSTANT")]
    pub recorded_from: Option<String>,
    /// Only what was recorded by this instant, or by the end of this day in UTC
    #[arg(long, value_name = "INSTANT")]
    pub recorded_to: Option<String>,
    /// Only records with all of these words
    #[arg(long, value_name = "WORDS")]
    pub text: Option<String>,
}

/// A mark, or that there is none.
#[derive(Debug, Clone, Copy)]
pub struct Mark(pub Option<Tlp>);

/// The two axes of a grade, each where it was given.
#[derive(Debug, Clone, Copy)]
pub struct Grade {
    /// Of the outlet.
    pub reliability: Option<Reliability>,
    /// Of the item.
    pub credibility: Option<Credibility>,
}

/// A mark as people write it: TLP:AMBER+STRICT, amber, "amber strict".
pub(super) fn tlp(typed: &str) -> Result<Tlp, String> {
    let plain = |text: &str| text.to_lowercase().replace(['+', ' ', '-'], "_");
    let typed = plain(typed.trim());
    let typed = typed.strip_prefix("tlp:").unwrap_or(&typed);
    let found = Tlp::ALL.iter().find(|mark| mark.code() == typed);
    found
        .copied()
        .ok_or_else(|| "give clear, green, amber, amber+strict or red".to_owned())
}

fn mark(typed: &str) -> Result<Mark, String> {
    if typed.trim().eq_ignore_ascii_case("none") {
        return Ok(Mark(None));
    }
    tlp(typed).map(|mark| Mark(Some(mark)))
}

fn reliability(typed: &str) -> Result<Reliability, String> {
    Reliability::from_code(&typed.trim().to_uppercase())
        .ok_or_else(|| "give a letter from A, the best, to F".to_owned())
}

fn grade(typed: &str) -> Result<Grade, String> {
    let typed = typed.trim().to_uppercase();
    let digit = typed.find(|it: char| it.is_ascii_digit());
    let (letter, digit) = typed.split_at(digit.unwrap_or(typed.len()));
    let grade = Grade {
        reliability: Reliability::from_code(letter),
        credibility: Credibility::from_code(digit),
    };
    let read = letter.is_empty() != grade.reliability.is_some()
        && digit.is_empty() != grade.credibility.is_some();
    if read && !typed.is_empty() {
        Ok(grade)
    } else {
        Err("give a grade such as B2, or one axis alone: B or 2".to_owned())
    }
}
