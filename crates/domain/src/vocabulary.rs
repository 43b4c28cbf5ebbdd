//! Owns the one way a closed list of the field's terms is written down: a code for files and
//! the seam, a word for people, and the whole list in its natural order. Refuses open lists:
//! what users may extend is text, not a vocabulary.

/// Defines an enum of terms. Each term has a code (its serde form) and an English word.
#[macro_export]
macro_rules! vocabulary {
    ($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident = $code:literal, $word:literal;)+ }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS))]
        pub enum $name {
            $(
                #[doc = concat!("“", $word, "”.")]
                $(#[$vmeta])*
                #[serde(rename = $code)]
                $variant,
            )+
        }

        impl $name {
            /// Every term, in its natural order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The form kept in files and sent over the seam.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }

            /// The English word shown to people.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }

            /// The word in a language.
            #[must_use]
            pub fn said(self, language: $crate::Language) -> String {
                match language {
                    $crate::Language::English => self.word().to_owned(),
                    other => $crate::words::term(other, stringify!($name), self.code()),
                }
            }

            /// The term with this code, if there is one.
            #[must_use]
            pub fn from_code(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|term| term.code() == code)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.word())
            }
        }
    };
}
