//! Owns the generator of notes for measuring search and import: 60 to 400 words each, in English,
//! Ukrainian, Russian and Arabic, some in two of them; words by Zipf's law out of 12,000 a
//! language, the commonest real ones of the field, the rest made of syllables; Cyrillic ones in
//! their cases; names of invented and of real persons and places in each language's spelling. The
//! same seed gives the same notes. The last word of each occurs in no other note.

use crate::ScriptedOp;
use crate::generate::prng::Prng;
use crate::identity::identity;
use chrono::{DateTime, TimeDelta, Utc};
use rapporteur_domain::record::Note;
use rapporteur_domain::{Body, Head, OpId, Record, RecordId};

/// 1 January 2020, in seconds of Unix time; a note every ten minutes from then on.
const BEGIN: i64 = 1_577_836_800;
/// Words of a language.
const WORDS: usize = 12_000;

/// A language to write notes in.
struct Tongue {
    /// Words of the field, the commonest first.
    real: &'static str,
    syllables: &'static [&'static str],
    endings: &'static [&'static str],
    names: &'static [&'static str],
    comma: &'static str,
}

const TONGUES: [Tongue; 4] = [
    Tongue {
        real: "the of and to in a that talks for on was with by round at from delegation said as is not be it this ceasefire \
               proposal would after before president minister meeting position territory security guarantees exchange \
               prisoners negotiations envoy mediator statement border energy truce agreement draft venue week date session \
               postponed confirmed invitation declined accepted working group political military humanitarian corridor",
        syllables: &[
            "ba", "ren", "tor", "mi", "lan", "der", "vo", "stel", "qui", "nor", "fa", "gim", "lu",
            "sar", "pe",
        ],
        endings: &["", "", "", "s", "ed", "ing", "er", "ion"],
        names: &[
            "Zelensky",
            "Putin",
            "Witkoff",
            "Umerov",
            "Geneva",
            "Kyiv",
            "Moscow",
            "Abu Dhabi",
            "Medinsky",
            "Yermak",
            "Kellogg",
            "Istanbul",
            "Peskov",
            "Kostyukov",
        ],
        comma: ",",
    },
    Tongue {
        real: "і в на що з про до та за від не як це для після делегація переговори раунд зустріч президент міністр позиція \
               територія безпека гарантії обмін полонені перемир'я угода проєкт сторона пропозиція заява посередник тиждень \
               дата сесія відкладено запрошення відхилено прийнято робоча група політичний військовий гуманітарний коридор",
        syllables: &[
            "ба", "рен", "тор", "мі", "лан", "дер", "во", "стел", "кві", "нор", "фа", "гім", "лу",
            "сар", "пе",
        ],
        endings: &["", "а", "у", "ом", "і", "ів", "ами", "ах"],
        names: &[
            "Зеленський",
            "Зеленського",
            "Путін",
            "Умєров",
            "Умєрова",
            "Женева",
            "Києві",
            "Київ",
            "Москва",
            "Мединський",
            "Єрмак",
            "Стамбул",
            "Пєсков",
        ],
        comma: ",",
    },
    Tongue {
        real: "и в на что с о до но за от не как это для после делегация переговоры раунд встреча президент министр позиция \
               территория безопасность гарантии обмен пленные перемирие соглашение проект сторона предложение заявление \
               посредник неделя дата сессия отложено приглашение отклонено принято рабочая группа политический военный",
        syllables: &[
            "ба", "рен", "тор", "ми", "лан", "дер", "во", "стел", "кви", "нор", "фа", "гим", "лу",
            "сар", "пы",
        ],
        endings: &["", "а", "у", "ом", "ы", "ов", "ами", "ах"],
        names: &[
            "Зеленский",
            "Зеленским",
            "Путин",
            "Путина",
            "Умеров",
            "Женева",
            "Киев",
            "Киева",
            "Москва",
            "Мединский",
            "Ермак",
            "Стамбул",
            "Песков",
        ],
        comma: ",",
    },
    Tongue {
        real: "في من على إلى أن عن مع هذا بعد قبل الوفد المفاوضات الجولة اللقاء الرئيس الوزير الموقف الأرض الأمن الضمانات تبادل \
               الأسرى الهدنة الاتفاق المسودة الجانب الاقتراح البيان الوسيط الأسبوع الموعد الجلسة أُجلت الدعوة رُفضت قُبلت",
        syllables: &[
            "با", "رن", "تور", "مي", "لان", "در", "فو", "ستل", "قو", "نور", "فا", "جم", "لو", "سار",
            "بي",
        ],
        endings: &["", "", "ات", "ون", "ين", "ها", "ية", ""],
        names: &[
            "زيلينسكي",
            "بوتين",
            "جنيف",
            "كييف",
            "موسكو",
            "أبوظبي",
            "إسطنبول",
            "بيسكوف",
        ],
        comma: "،",
    },
];

/// So many notes, a thousand an operation, the same for the same seed.
pub fn notes(count: usize, seed: u64) -> impl Iterator<Item = ScriptedOp> {
    let mut prng = Prng::new(seed);
    let mut made = 0;
    std::iter::from_fn(move || {
        if made == count {
            return None;
        }
        let many = (count - made).min(1_000);
        let at = DateTime::from_timestamp(BEGIN, 0).unwrap_or_default()
            + TimeDelta::minutes(10 * made as i64);
        let records = (made..made + many)
            .map(|number| note(number, at, &mut prng))
            .collect();
        made += many;
        Some(ScriptedOp {
            id: OpId(identity(at, made as u64, prng.next())),
            at,
            label: format!("Import {many} notes"),
            author: "R. Amari".to_owned(),
            records,
            bin: Vec::new(),
        })
    })
}

/// The word that only the note of this number has.
#[must_use]
pub fn own_word(number: usize) -> String {
    format!("nr{number:06}")
}

fn note(number: usize, at: DateTime<Utc>, prng: &mut Prng) -> Record {
    let tongue = &TONGUES[*prng.pick(&[0_usize, 0, 0, 0, 1, 1, 1, 2, 2, 3])];
    let words = prng.between(60, 400);
    let title = sentence(tongue, prng.between(4, 7), prng);
    let mut body = String::new();
    let mut written = 0;
    // Some notes quote another language.
    let quoted = prng.chance(15).then(|| &TONGUES[prng.below(TONGUES.len())]);
    while written < words {
        let long = prng.between(8, 18).min(words - written).max(1);
        let of = quoted.filter(|_| prng.chance(25)).unwrap_or(tongue);
        body.push_str(&sentence(of, long, prng));
        body.push_str(if prng.chance(20) { ".\n\n" } else { ". " });
        written += long;
    }
    body.push_str(&own_word(number));
    Record {
        id: RecordId(identity(at, number as u64, prng.next())),
        head: Head {
            title,
            ..Head::default()
        },
        body: Body::Note(Note {
            body,
            ..Note::default()
        }),
    }
}

fn sentence(tongue: &Tongue, words: usize, prng: &mut Prng) -> String {
    let mut out = String::new();
    for at in 0..words {
        if at > 0 {
            out.push_str(if prng.chance(6) { tongue.comma } else { "" });
            out.push(' ');
        }
        let word = if prng.chance(4) {
            (*prng.pick::<&str>(tongue.names)).to_owned()
        } else {
            word(tongue, prng)
        };
        if at == 0 {
            let mut letters = word.chars();
            out.extend(letters.next().into_iter().flat_map(char::to_uppercase));
            out.push_str(letters.as_str());
        } else {
            out.push_str(&word);
        }
    }
    out
}

/// A word by its rank: the second is half as common as the first, the third a third.
fn word(tongue: &Tongue, prng: &mut Prng) -> String {
    let even = (prng.next() >> 11) as f64 / (1_u64 << 53) as f64;
    let rank = ((WORDS as f64).powf(even) as usize).min(WORDS) - 1;
    if let Some(real) = tongue.real.split_whitespace().nth(rank) {
        return real.to_owned();
    }
    let mut left = rank;
    let mut out = String::new();
    while left > 0 {
        out.push_str(tongue.syllables[left % tongue.syllables.len()]);
        left /= tongue.syllables.len();
    }
    let ending: &str = prng.pick::<&str>(tongue.endings);
    out.push_str(ending);
    out
}
