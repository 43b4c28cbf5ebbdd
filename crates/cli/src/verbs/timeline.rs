//! Owns the verb that prints what happened and what is planned, lane by lane.

use crate::args::{Lanes, Read, Timeline};
use crate::output::Out;
use crate::pick;
use rapporteur_api::timeline::{Footing, LaneBy, TimelineMark, TimelineRequest, timeline as ask};
use rapporteur_api::{ApiError, Desk};

pub fn timeline(desk: &Desk<'_>, asked: &Timeline, out: &mut Out) -> Result<(), ApiError> {
    let Read { output, .. } = &asked.read;
    let at = asked.read.at();
    let process = pick::process(desk, &at, asked.process.process.as_deref())?;
    let page = ask(
        desk,
        &TimelineRequest {
            at,
            process,
            by: by(asked.by),
            asserts: Vec::new(),
            parties: Vec::new(),
            from: asked.from.clone(),
            to: asked.to.clone(),
            near: None,
            most: asked.most,
            around: None,
        },
    )?;
    if output.json {
        return out.json(&page);
    }
    for (number, lane) in (0..).zip(&page.lanes) {
        let marks = || page.marks.iter().filter(move |mark| mark.lane == number);
        let counted = page.counts.iter().filter(|it| it.lane == number);
        let counted: u32 = counted.map(|it| it.count).sum();
        if marks().next().is_none() && counted == 0 {
            continue;
        }
        let indent = "  ".repeat(lane.depth as usize);
        out.heading(&format!("{indent}{}", lane.title))?;
        out.columns(
            &format!("{indent}  "),
            &marks().map(row).collect::<Vec<_>>(),
        )?;
        if counted > 0 {
            out.line(format!("{indent}  … {counted} developments"))?;
        }
    }
    Ok(())
}

fn row(mark: &TimelineMark) -> Vec<String> {
    let moved = match mark.ghosts.len() {
        0 => String::new(),
        _ => {
            let dates: Vec<&str> = mark
                .ghosts
                .iter()
                .map(|ghost| ghost.date.as_str())
                .collect();
            format!("moved from {}", dates.join(", "))
        }
    };
    let footing = match mark.footing {
        Footing::Happened => String::new(),
        other => other.word().to_owned(),
    };
    vec![
        mark.date.clone().unwrap_or_else(|| "no date".to_owned()),
        mark.title.clone(),
        footing,
        moved,
    ]
}

fn by(lanes: Lanes) -> LaneBy {
    match lanes {
        Lanes::Kind => LaneBy::Kind,
        Lanes::Round => LaneBy::Round,
        Lanes::Offer => LaneBy::Offer,
        Lanes::Party => LaneBy::Party,
        Lanes::Issue => LaneBy::Issue,
        Lanes::Incident => LaneBy::Incident,
    }
}
