//! Owns everything a briefing was asked with, resolved: whatever could read otherwise tomorrow is
//! looked up once, and kept with the issued briefing so that it can be made again.

use super::audience::Profile;
use super::numbering::Place;
use super::templates::Chosen;
use super::{BriefingRequest, Since};
use crate::at::At;
use crate::desk::{Desk, found};
use crate::error::{ApiError, Code};
use crate::writing::text;
use chrono::{DateTime, NaiveDate, Utc};
use rapporteur_briefing::material::Earlier;
use rapporteur_domain::record::{Body, Briefing, Extra};
use rapporteur_domain::{Clocks, RecordId};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A request with all that it leads to.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Asked {
    pub request: BriefingRequest,
    pub profile: Profile,
    #[serde(default)]
    pub follows: Option<Followed>,
    pub template: Chosen,
    pub number: u32,
}

/// What "since" counts from: a briefing, or an instant of the dossier.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub(super) struct Followed {
    pub briefing: Option<RecordId>,
    pub number: Option<u32>,
    pub as_of: NaiveDate,
    pub as_known: DateTime<Utc>,
}

impl From<Followed> for Earlier {
    fn from(it: Followed) -> Self {
        Self {
            number: it.number,
            as_of: it.as_of,
            as_known: it.as_known,
        }
    }
}

impl From<Followed> for Clocks {
    fn from(it: Followed) -> Self {
        Self {
            as_of: it.as_of,
            as_known: it.as_known,
        }
    }
}

impl Followed {
    /// An instant that is not after the clocks.
    fn instant(since: &Since, clocks: &Clocks) -> Option<Self> {
        let Since::Instant(instant) = since else {
            return None;
        };
        let as_known = (*instant).min(clocks.as_known);
        Some(Self {
            briefing: None,
            number: None,
            as_of: as_known.date_naive().min(clocks.as_of),
            as_known,
        })
    }
}

impl Asked {
    /// What a request leads to now.
    ///
    /// # Errors
    /// `record.not_found` for a profile that is not there, or a failure of the disk.
    pub fn now(desk: &Desk<'_>, request: &BriefingRequest) -> Result<Self, ApiError> {
        let reader = desk.reader(&request.at)?;
        let clocks = reader.clocks()?;
        let Place { number, follows } = Place::of(desk, request, &clocks)?;
        let follows = follows.map(|(id, briefing)| Followed {
            briefing: Some(id),
            number: Some(briefing.number),
            as_of: briefing.as_of,
            as_known: briefing.as_known,
        });
        let now = desk.reader(&At::default())?;
        let audience = match request.profile {
            None => None,
            Some(id) => match found(&now, id)?.record.body {
                Body::Audience(audience) => Some(audience),
                _ => {
                    let message = "That record is no audience profile. Choose one, or none.";
                    return Err(ApiError::refused(Code::QueryBad, message));
                }
            },
        };
        let mut profile = Profile::of(audience.as_ref(), request.up_to);
        // a name learned since is one that must not be told either
        profile.learn_names(&reader)?;
        profile.learn_names(&now)?;
        Ok(Self {
            request: request.clone(),
            profile,
            follows: follows.or(Followed::instant(&request.since, &clocks)),
            template: Chosen::now(desk, &request.template)?,
            number,
        })
    }

    /// A text tried as a template on a process, with nothing else chosen.
    ///
    /// # Errors
    /// `record.not_found` for a process that is not there, or a failure of the disk.
    pub fn trying(desk: &Desk<'_>, process: RecordId, text: &str) -> Result<Self, ApiError> {
        let mut asked = Self::now(desk, &BriefingRequest::about(process))?;
        asked.template.text = text.to_owned();
        Ok(asked)
    }

    /// What an issued briefing was asked with; none for one of before this was kept.
    pub fn kept_with(briefing: &Briefing) -> Option<Self> {
        if briefing.asked.is_empty() {
            return None;
        }
        let mut asked: Self = serde_json::from_value(Value::Object(briefing.asked.clone())).ok()?;
        asked.request.at = At {
            as_of: Some(briefing.as_of.to_string()),
            as_known: Some(text(briefing.as_known)),
        };
        Some(asked)
    }

    /// The form that is kept with an issued briefing.
    ///
    /// # Errors
    /// `internal` when it cannot be written as JSON.
    pub fn to_keep(&self) -> Result<Extra, ApiError> {
        match serde_json::to_value(self) {
            Ok(Value::Object(fields)) => Ok(fields),
            Ok(_) => Err(ApiError::failed(Code::Internal, "A request is no object.")),
            Err(error) => Err(ApiError::failed(Code::Internal, error.to_string())),
        }
    }
}
