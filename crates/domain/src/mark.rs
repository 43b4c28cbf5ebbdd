//! Owns handling marks: the Traffic Light Protocol and the Chatham House flag.
//! Refuses to decide who may read what; that is the audience profile's subject.

use crate::vocabulary;

vocabulary!(
    /// Traffic Light Protocol 2.0 (FIRST, August 2022), least to most restricted.
    Tlp {
        Clear = "clear", "TLP:CLEAR";
        Green = "green", "TLP:GREEN";
        Amber = "amber", "TLP:AMBER";
        AmberStrict = "amber_strict", "TLP:AMBER+STRICT";
        Red = "red", "TLP:RED";
    }
);
