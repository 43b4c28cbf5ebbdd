//! What has been said so far in a text: whom pronouns and epithets may mean.

use crate::{proposal::Voice, speaker::Speaker};

/// What has been said so far, for pronouns.
#[derive(Debug, Default)]
pub(crate) struct Memory {
    pub last: Option<Speaker>,
    pub person: Option<Speaker>,
    pub unnamed: Option<Speaker>,
    /// Who answers in a transcript.
    pub answering: Option<Speaker>,
    /// Who says "I" and "we" outside quotations, in a text of his own.
    pub author: Option<Speaker>,
    /// The voice heard last that is no single person, for "they".
    pub group: Option<Speaker>,
    pub outlet: Option<Speaker>,
    /// The person named first in the sentence before.
    pub subject: Option<String>,
}

impl Memory {
    pub(crate) fn heard(&mut self, speaker: &Speaker) {
        match speaker.kind {
            Voice::Person => self.person = Some(speaker.clone()),
            Voice::Unnamed => self.unnamed = Some(speaker.clone()),
            Voice::Outlet => self.outlet = Some(speaker.clone()),
            _ => {}
        }
        if speaker.kind != Voice::Person {
            self.group = Some(speaker.clone());
        }
        self.last = Some(speaker.clone());
    }
}
