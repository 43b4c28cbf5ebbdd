//! Owns the products the program brings along, each a template like any other.

/// A built-in template.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BuiltIn {
    /// The name it is asked for by.
    pub name: &'static str,
    /// Its text.
    pub text: &'static str,
}

macro_rules! built_in {
    ($($name:literal),+ $(,)?) => {
        /// All of them, in the order in which they are offered.
        pub const BUILT_IN: &[BuiltIn] = &[
            $(BuiltIn {
                name: $name,
                text: include_str!(concat!("../../templates/", $name, ".md.j2")),
            }),+
        ];
    };
}

built_in![
    "situation-note",
    "since-last",
    "round-readout",
    "full",
    "sticking-points",
    "chronology",
    "people",
    "venue-note",
];
