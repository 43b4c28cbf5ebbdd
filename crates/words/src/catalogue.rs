//! Owns the messages themselves: the files of `locales` that Rust speaks from, compiled in. A
//! language is parsed when it is first spoken.

use std::sync::OnceLock;

use fluent_bundle::{FluentResource, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;

use crate::Language;

type Bundle = FluentBundle<FluentResource>;

macro_rules! files {
    ($language:literal) => {
        &[
            include_str!(concat!("../../../locales/", $language, "/dates.ftl")),
            include_str!(concat!("../../../locales/", $language, "/vocabulary.ftl")),
            include_str!(concat!("../../../locales/", $language, "/wording.ftl")),
            include_str!(concat!("../../../locales/", $language, "/told.ftl")),
            include_str!(concat!("../../../locales/", $language, "/rules.ftl")),
            include_str!(concat!("../../../locales/", $language, "/proposed.ftl")),
            include_str!(concat!("../../../locales/", $language, "/search.ftl")),
            include_str!(concat!("../../../locales/", $language, "/menu.ftl")),
        ]
    };
}

const fn files(language: Language) -> &'static [&'static str] {
    match language {
        Language::English => files!("en"),
        Language::Ukrainian => files!("uk"),
        Language::Russian => files!("ru"),
        Language::French => files!("fr"),
        Language::Arabic => files!("ar"),
    }
}

pub fn of(language: Language) -> &'static Bundle {
    static SPOKEN: [OnceLock<Bundle>; 5] = [const { OnceLock::new() }; 5];
    // The order of `Language::ALL` is that of its declaration.
    SPOKEN[language as usize].get_or_init(|| parsed(language))
}

fn parsed(language: Language) -> Bundle {
    let tag: LanguageIdentifier = language.code().parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![tag]);
    // Arguments are isolated where they need it; see `say`.
    bundle.set_use_isolating(false);
    for text in files(language) {
        // A message that cannot be read is left out; a test finds it before anyone else does.
        let resource = match FluentResource::try_new((*text).to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
    }
    bundle
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_catalogue_is_read_whole() {
        for language in Language::ALL {
            for text in files(language) {
                let read = FluentResource::try_new((*text).to_owned());
                assert!(read.is_ok(), "{}: {:?}", language.code(), read.err());
            }
        }
    }
}
