//! Closed classes of Ukrainian, Russian, French and Arabic that bound the phrase of whoever speaks.

/// Where a noun phrase ends: conjunctions, prepositions of the rest of the sentence.
pub(super) fn ends_phrase(low: &str) -> bool {
    matches!(
        low,
        "что"
            | "що"
            | "и"
            | "й"
            | "та"
            | "в"
            | "у"
            | "во"
            | "на"
            | "о"
            | "об"
            | "про"
            | "по"
            | "при"
            | "для"
            | "с"
            | "со"
            | "з"
            | "із"
            | "как"
            | "як"
            | "когда"
            | "коли"
            | "после"
            | "після"
            | "журналистам"
            | "журналістам"
            | "агентству"
            | "агентстві"
            | "телеканалу"
            | "изданию"
            | "виданню"
            | "під"
            | "под"
            | "каналу"
            | "если"
            | "якщо"
            | "que"
            | "qu'il"
            | "qu'elle"
            | "qu'un"
            | "qu'une"
            | "qu'ils"
            | "à"
            | "lors"
            | "dans"
            | "sur"
            | "devant"
            | "après"
            | "avant"
            | "depuis"
            | "en"
            | "aux"
            | "au"
            | "auprès"
            | "avoir"
            | "être"
            | "sans"
            | "sous"
            | "pour"
            | "contre"
            | "أن"
            | "إن"
            | "أنه"
            | "إنه"
            | "أنها"
            | "إنها"
            | "بأن"
            | "في"
            | "عن"
            | "خلال"
            | "على"
            | "أنّ"
            | "إنّ"
            | "حيث"
            | "بعد"
            | "عقب"
            | "ذلك"
            | "اليوم"
            | "أمس"
            | "مساء"
            | "يوم"
            | "بمقتل"
            | "الى"
            | "إلى"
            | "من"
            | "رفض"
            | "استعداد"
            | "لقناة"
            | "لوكالة"
            | "لصحيفة"
            | "ضرورة"
            | "التزام"
            | "موقف"
    )
}

pub(super) fn carries(low: &str) -> bool {
    matches!(
        low,
        "он" | "она"
            | "он,"
            | "він"
            | "вона"
            | "они"
            | "вони"
            | "il"
            | "elle"
            | "t-il"
            | "t-elle"
            | "ils"
    )
}

/// "according to" of each language, and how many words it takes.
pub(super) fn according(low: &str, next: &str) -> Option<usize> {
    match (low, next) {
        ("selon" | "d'après", _) => Some(1),
        (
            "по" | "за",
            "словам"
            | "данным"
            | "информации"
            | "словами"
            | "даними"
            | "інформацією"
            | "сообщению"
            | "сведениям"
            | "повідомленням",
        ) => Some(2),
        ("حسب" | "بحسب" | "وفق" | "وفقا" | "وبحسب" | "وحسب", _) => Some(1),
        _ => None,
    }
}

/// "his" and "her" of "по его словам", "за його словами".
pub(super) fn possessive(low: &str) -> bool {
    matches!(
        low,
        "его" | "ее" | "её" | "их" | "його" | "її" | "їхніми" | "їх"
    )
}
