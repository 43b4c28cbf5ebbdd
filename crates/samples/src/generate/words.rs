//! Owns the vocabulary of the generator: invented states and people, real cities, and words to
//! make reports of. Nothing here was reported anywhere.

/// Invented states: Latin, Cyrillic, Arabic, code.
pub(crate) const STATES: &[[&str; 4]] = &[
    ["Arvenia", "Арвения", "أرفينيا", "AV"],
    ["Belmark", "Бельмарк", "بلمارك", "BM"],
    ["Cordavia", "Кордавия", "كوردافيا", "CD"],
    ["Dravania", "Дравания", "درافانيا", "DV"],
    ["Estmere", "Эстмир", "إستمير", "EM"],
    ["Farlund", "Фарлунд", "فارلوند", "FD"],
    ["Gavaria", "Гавария", "غافاريا", "GV"],
    ["Hestova", "Хестова", "هستوفا", "HS"],
    ["Illyra", "Иллира", "إليرا", "IY"],
    ["Jorvik", "Йорвик", "يورفيك", "JV"],
    ["Kestria", "Кестрия", "كستريا", "KS"],
    ["Lomaria", "Ломария", "لوماريا", "LM"],
    ["Morvenia", "Морвения", "مورفينيا", "MV"],
    ["Nordaval", "Нордаваль", "نوردافال", "ND"],
    ["Ostrania", "Острания", "أوسترانيا", "OS"],
    ["Pelagia", "Пелагия", "بيلاجيا", "PL"],
];

/// Cities where talks could be held: Latin, Cyrillic, country, zone.
pub(crate) const CITIES: &[(&str, &str, &str, &str, f64, f64)] = &[
    ("Geneva", "Женева", "CH", "Europe/Zurich", 46.2044, 6.1432),
    ("Vienna", "Вена", "AT", "Europe/Vienna", 48.2082, 16.3738),
    ("Doha", "Доха", "QA", "Asia/Qatar", 25.2854, 51.531),
    ("Muscat", "Маскат", "OM", "Asia/Muscat", 23.588, 58.3829),
    ("Oslo", "Осло", "NO", "Europe/Oslo", 59.9139, 10.7522),
    (
        "Istanbul",
        "Стамбул",
        "TR",
        "Europe/Istanbul",
        41.0082,
        28.9784,
    ),
    ("Cairo", "Каир", "EG", "Africa/Cairo", 30.0444, 31.2357),
    ("Astana", "Астана", "KZ", "Asia/Almaty", 51.1694, 71.4491),
    (
        "Nairobi",
        "Найроби",
        "KE",
        "Africa/Nairobi",
        -1.2921,
        36.8219,
    ),
    (
        "Singapore",
        "Сингапур",
        "SG",
        "Asia/Singapore",
        1.3521,
        103.8198,
    ),
    (
        "Helsinki",
        "Хельсинки",
        "FI",
        "Europe/Helsinki",
        60.1699,
        24.9384,
    ),
    (
        "Montevideo",
        "Монтевидео",
        "UY",
        "America/Montevideo",
        -34.9011,
        -56.1645,
    ),
    (
        "Addis Ababa",
        "Аддис-Абеба",
        "ET",
        "Africa/Addis_Ababa",
        9.03,
        38.74,
    ),
    (
        "Ottawa",
        "Оттава",
        "CA",
        "America/Toronto",
        45.4215,
        -75.6972,
    ),
];

/// Given names: Latin, Cyrillic, Arabic.
pub(crate) const GIVEN: &[[&str; 3]] = &[
    ["Anton", "Антон", "أنطون"],
    ["Boris", "Борис", "بوريس"],
    ["Daria", "Дарья", "داريا"],
    ["Elena", "Елена", "إيلينا"],
    ["Farid", "Фарид", "فريد"],
    ["Galina", "Галина", "غالينا"],
    ["Hanna", "Ханна", "هنا"],
    ["Igor", "Игорь", "إيغور"],
    ["Jamila", "Джамиля", "جميلة"],
    ["Karim", "Карим", "كريم"],
    ["Layla", "Лейла", "ليلى"],
    ["Marek", "Марек", "ماريك"],
    ["Nadia", "Надия", "نادية"],
    ["Omar", "Омар", "عمر"],
    ["Pavel", "Павел", "بافيل"],
    ["Rustam", "Рустам", "رستم"],
    ["Samir", "Самир", "سمير"],
    ["Tamara", "Тамара", "تمارا"],
    ["Viktor", "Виктор", "فيكتور"],
    ["Yusuf", "Юсуф", "يوسف"],
];

/// Family names: Latin, another Latin spelling, Cyrillic, Arabic.
pub(crate) const FAMILY: &[[&str; 4]] = &[
    ["Velensky", "Velenskiy", "Веленский", "فيلينسكي"],
    ["Marovich", "Marović", "Марович", "ماروفيتش"],
    ["Kassar", "Qassar", "Кассар", "قصار"],
    ["Tolmachyov", "Tolmachev", "Толмачёв", "تولماتشوف"],
    ["Haddari", "Hadari", "Хаддари", "حداري"],
    ["Sorokenko", "Sorokenco", "Сорокенко", "سوروكينكو"],
    ["Brandvik", "Brandwik", "Брандвик", "براندفيك"],
    ["Osmanly", "Osmanli", "Османлы", "عثمانلي"],
    ["Petrauk", "Petravk", "Петраук", "بتراوك"],
    ["Zhuravel", "Juravel", "Журавель", "جورافيل"],
    ["Nasirov", "Nasyrov", "Насиров", "ناصروف"],
    ["Lindqvar", "Lindkvar", "Линдквар", "ليندكفار"],
    ["Chernyak", "Cherniak", "Черняк", "تشيرنياك"],
    ["Rahmani", "Rakhmani", "Рахмани", "رحماني"],
    ["Dvorin", "Dworin", "Дворин", "دفورين"],
    ["Yelagin", "Elagin", "Елагин", "يلاغين"],
    ["Bakari", "Bakary", "Бакари", "بكاري"],
    ["Stavros", "Stauros", "Ставрос", "ستافروس"],
    ["Moravets", "Moravec", "Моравец", "مورافيتس"],
    ["Shukri", "Choukri", "Шукри", "شكري"],
    ["Tarkhan", "Tarhan", "Тархан", "طرخان"],
    ["Vesely", "Veselý", "Веселы", "فيسيلي"],
    ["Gorbyn", "Gorbin", "Горбын", "غوربين"],
    ["Alimov", "Alymov", "Алимов", "عليموف"],
    ["Hrytsak", "Gritsak", "Грицак", "هريتساك"],
];

/// Posts people hold.
pub(crate) const POSTS: &[&str] = &[
    "Foreign minister",
    "Special envoy",
    "Head of the negotiating team",
    "Government spokesperson",
    "Security adviser",
    "Deputy foreign minister",
    "Defence minister",
    "Member of the contact group",
];

/// First halves of outlets' names.
pub(crate) const OUTLET_PLACES: &[&str] = &[
    "Northern", "Harbour", "Capital", "Eastern", "River", "Border", "Gulf", "Highland",
];

/// Second halves of outlets' names.
pub(crate) const OUTLET_KINDS: &[&str] = &["Agency", "Herald", "Wire", "Courier"];

/// What negotiations are about.
pub(crate) const AIMS: &[&str] = &[
    "ceasefire",
    "border",
    "water",
    "transit",
    "prisoner",
    "sanctions",
    "energy",
    "reconstruction",
];

/// Sticking points, with the unit in which positions on them can be told.
pub(crate) const ISSUES: &[(&str, &str)] = &[
    ("Line of separation", "km"),
    ("Term of the guarantees", "years"),
    ("Share of the river’s water", "percent"),
    ("Size of the observer mission", "observers"),
    ("Prisoners held by each side", "prisoners"),
    ("Transit fees", "percent"),
    ("Depth of the buffer zone", "km"),
    ("Length of the interim period", "months"),
    ("Order of withdrawal", "weeks"),
    ("Status of the enclave", "years"),
];

/// What offers propose.
pub(crate) const OFFERS: &[&str] = &[
    "a meeting of the two foreign ministers",
    "an exchange of prisoners, all for all",
    "a pause in shelling over the holidays",
    "joint inspection of the crossing",
    "a hotline between the general staffs",
    "a buffer zone under observers",
    "the release of frozen funds in stages",
    "a corridor for grain and medicine",
];

/// What happens on the ground.
pub(crate) const INCIDENTS: &[&str] = &[
    "shelling",
    "drone attack",
    "mine explosion",
    "detention of a patrol",
    "attack on a power station",
    "ambush",
];

/// Reasons for which meetings move.
pub(crate) const REASONS: &[&str] = &[
    "Timetables could not be brought together",
    "The agenda was not agreed",
    "The head of one delegation fell ill",
    "Fighting near the crossing",
    "The host asked for more time",
    "A vote at home came first",
];

/// Who speaks in the filling sentences.
pub(crate) const SUBJECTS: &[&str] = &[
    "Diplomats close to the talks",
    "Observers of the mission",
    "Members of both delegations",
    "People in the border towns",
    "The mediators",
    "Lawyers of the two ministries",
    "Officers at the crossing",
    "Former negotiators",
    "Traders along the route",
    "Two parliamentary committees",
];

/// What they do.
pub(crate) const VERBS: &[&str] = &[
    "warned of",
    "played down",
    "pointed to",
    "asked for",
    "compared notes on",
    "waited for news of",
    "doubted",
    "welcomed",
    "recalled",
    "set out conditions for",
];

/// What it is about.
pub(crate) const OBJECTS: &[&str] = &[
    "the annex on verification",
    "another delay of the convoy",
    "the map both sides had initialled",
    "a list of detainees",
    "the order of the next steps",
    "the text on monitoring",
    "a side meeting that nobody announced",
    "the cost of repairs to the canal",
    "the wording on sovereignty",
    "the number of checkpoints",
];

/// How such a sentence ends.
pub(crate) const TAILS: &[&str] = &[
    "while the delegations kept their rooms",
    "before the plenary was called off for lunch",
    "without giving a date",
    "as they had done in the spring",
    "although no paper was shown",
    "and left the rest to the experts",
    "in terms that both sides can read their own way",
    "since the last exchange of letters",
];
