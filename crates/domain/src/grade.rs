//! Owns the two axes by which reporting is graded: the reliability of an outlet and the
//! credibility of an item (Admiralty code, as in NATO STANAG 2511). The axes stay apart:
//! nothing here derives one from the other.

use crate::vocabulary;

vocabulary!(
    /// How reliable an outlet has proved. `F` means that it cannot be judged.
    Reliability {
        A = "A", "A, completely reliable";
        B = "B", "B, usually reliable";
        C = "C", "C, fairly reliable";
        D = "D", "D, not usually reliable";
        E = "E", "E, unreliable";
        F = "F", "F, cannot be judged";
    }
);

vocabulary!(
    /// How credible one item is. `6` means that it cannot be judged.
    Credibility {
        Confirmed = "1", "1, confirmed by other origins";
        ProbablyTrue = "2", "2, probably true";
        PossiblyTrue = "3", "3, possibly true";
        Doubtful = "4", "4, doubtful";
        Improbable = "5", "5, improbable";
        CannotBeJudged = "6", "6, cannot be judged";
    }
);
