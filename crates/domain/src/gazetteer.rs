//! Owns what the program knows of capitals and usual venues by itself: where they lie and which
//! clock they keep. It fills in only what the analyst has left empty, and what it filled in is
//! marked as such. Refuses any view on the status of a place: a line stands under the code
//! under which GeoNames files it. Where the facts come from stands in `gazetteer/places.tsv`.

use crate::great_circle::Point;
use crate::record::Place;
use crate::vocabulary;
use std::sync::LazyLock;

vocabulary!(
    /// Who says where a place lies, or which clock it keeps.
    Whence {
        Given = "given", "given in the dossier";
        Gazetteer = "gazetteer", "from the built-in gazetteer";
    }
);

/// A place the program knows.
#[derive(Debug, Clone, PartialEq)]
pub struct Listed {
    /// ISO 3166-1 alpha-2 code.
    pub country: &'static str,
    /// The capital, or the seat of its government.
    pub capital: bool,
    /// Its usual English name.
    pub name: &'static str,
    /// Where it lies.
    pub point: Point,
    /// IANA time zone.
    pub zone: &'static str,
    /// Other names and spellings.
    pub others: Vec<&'static str>,
}

static PLACES: LazyLock<Vec<Listed>> = LazyLock::new(|| {
    include_str!("gazetteer/places.tsv")
        .lines()
        .filter_map(listed)
        .collect()
});

fn listed(line: &'static str) -> Option<Listed> {
    let mut fields = line.split('\t');
    let country = fields.next().filter(|code| code.len() == 2)?;
    let capital = fields.next()? == "capital";
    let name = fields.next()?;
    let point = Point::new(fields.next()?.parse().ok()?, fields.next()?.parse().ok()?)?;
    let zone = fields.next()?;
    let others = fields.next().unwrap_or_default().split('|');
    Some(Listed {
        country,
        capital,
        name,
        point,
        zone,
        others: others.filter(|other| !other.is_empty()).collect(),
    })
}

/// Every place in the list.
#[must_use]
pub fn places() -> &'static [Listed] {
    &PLACES
}

/// The capital that is filed under a country's code.
#[must_use]
pub fn capital(country: &str) -> Option<&'static Listed> {
    PLACES
        .iter()
        .find(|it| it.capital && it.country.eq_ignore_ascii_case(country.trim()))
}

/// The place that one of these names means, in a country when that is known. Names that mean
/// two places mean none.
#[must_use]
pub fn find<'a>(
    country: &str,
    names: impl IntoIterator<Item = &'a str>,
) -> Option<&'static Listed> {
    let country = country.trim();
    let names: Vec<String> = names.into_iter().map(plain).collect();
    let called = |it: &Listed| {
        let mut known = [it.name].into_iter().chain(it.others.iter().copied());
        known.any(|known| names.contains(&plain(known)))
    };
    let mut found = PLACES
        .iter()
        .filter(|it| country.is_empty() || it.country.eq_ignore_ascii_case(country))
        .filter(|it| called(it));
    let first = found.next()?;
    found.next().is_none().then_some(first)
}

fn plain(name: &str) -> String {
    name.trim().to_lowercase()
}

/// What is known of a place: what its record says, and where that is silent the gazetteer.
#[derive(Debug, Clone, PartialEq)]
pub struct Filled {
    /// Where it lies, and who says so.
    pub point: Option<(Point, Whence)>,
    /// Its IANA time zone, and who says so.
    pub zone: Option<(String, Whence)>,
}

/// What is known of a place of this title.
#[must_use]
pub fn filled(title: &str, place: &Place) -> Filled {
    let point = place
        .latitude
        .zip(place.longitude)
        .and_then(|(latitude, longitude)| Point::new(latitude, longitude));
    let zone = place.zone.trim();
    let known = || {
        let names = place.names.iter().map(|name| name.text.as_str());
        find(&place.country, [title].into_iter().chain(names))
    };
    let listed = (point.is_none() || zone.is_empty()).then(known).flatten();
    Filled {
        point: point
            .map(|point| (point, Whence::Given))
            .or_else(|| Some((listed?.point, Whence::Gazetteer))),
        zone: Some(zone)
            .filter(|zone| !zone.is_empty())
            .map(|zone| (zone.to_owned(), Whence::Given))
            .or_else(|| Some((listed?.zone.to_owned(), Whence::Gazetteer))),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::{Whence, capital, filled, find, places};
    use crate::meeting_time::zone;
    use crate::record::{Name, Place};

    #[test]
    fn every_line_is_read_and_every_zone_is_known() {
        let lines = include_str!("gazetteer/places.tsv").lines();
        let facts = lines.filter(|line| !line.starts_with('#')).count();
        assert_eq!(places().len(), facts);
        assert!(facts > 300);
        for it in places() {
            assert!(zone(it.zone).is_ok(), "{}: {}", it.name, it.zone);
        }
    }

    #[test]
    fn a_code_has_one_capital() {
        let capitals: Vec<_> = places().iter().filter(|it| it.capital).collect();
        for it in &capitals {
            let same = capitals.iter().filter(|other| other.country == it.country);
            assert_eq!(same.count(), 1, "{}", it.country);
        }
        assert_eq!(capital("ua").unwrap().name, "Kyiv");
        assert_eq!(capital("CH").unwrap().name, "Bern");
        assert!(capital("").is_none() && capital("XX").is_none());
    }

    #[test]
    fn found_by_any_spelling_and_never_by_a_guess() {
        assert_eq!(find("", ["Киев"]).unwrap().name, "Kyiv");
        assert_eq!(find("UA", ["kiev"]).unwrap().name, "Kyiv");
        assert!(find("RU", ["Kyiv"]).is_none());
        // Brest of Belarus is listed, Brest of France is not: the country decides
        assert!(find("FR", ["Brest"]).is_none());
        assert!(find("", ["Nowhere"]).is_none());
    }

    #[test]
    fn what_the_analyst_gave_stands() {
        let name = |text: &str| Name {
            text: text.to_owned(),
            ..Name::default()
        };
        let bare = Place {
            names: vec![name("Genève")],
            ..Place::default()
        };
        let known = filled("The Swiss venue", &bare);
        assert_eq!(
            known.zone.unwrap(),
            ("Europe/Zurich".to_owned(), Whence::Gazetteer)
        );
        assert_eq!(known.point.unwrap().1, Whence::Gazetteer);

        let given = Place {
            latitude: Some(46.2),
            longitude: Some(6.1),
            ..bare
        };
        let known = filled("The Swiss venue", &given);
        let (point, whence) = known.point.unwrap();
        assert_eq!((point.latitude, whence), (46.2, Whence::Given));
        assert_eq!(known.zone.unwrap().1, Whence::Gazetteer);

        let unknown = filled("Somewhere", &Place::default());
        assert!(unknown.point.is_none() && unknown.zone.is_none());
    }
}
