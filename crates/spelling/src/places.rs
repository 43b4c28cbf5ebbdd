//! Owns names of towns and countries that no rule of sound leads to one another: renamed ones,
//! and those that languages call each in its own way. Refuses persons: of them the dossier says
//! itself by what names they go. Capitals and usual venues stand in the domain's gazetteer.

use crate::sound::key;
use std::collections::HashMap;
use std::sync::LazyLock;

/// Names of one place, a place a line.
const PLACES: &str = "\
Kharkiv|Kharkov|Charkiw|Харків|Харьков|خاركيف
Lviv|Lvov|Lemberg|Lwów|Львів|Львов|لفيف
Chernihiv|Chernigov|Чернігів|Чернигов
Mykolaiv|Nikolaev|Nikolayev|Миколаїв|Николаев
Dnipro|Dnepr|Dnipropetrovsk|Dnepropetrovsk|Дніпро|Днепр|Дніпропетровськ|Днепропетровск
Odesa|Odessa|Одеса|Одесса|أوديسا
Zaporizhzhia|Zaporizhia|Zaporozhye|Zaporijjia|Saporischschja|Запоріжжя|Запорожье|زابوريجيا
Kropyvnytskyi|Kirovohrad|Kirovograd|Кропивницький|Кировоград
Bakhmut|Artemivsk|Artyomovsk|Бахмут|Артемовск
Pokrovsk|Krasnoarmiysk|Покровськ|Покровск
Rivne|Rovno|Рівне|Ровно
Vinnytsia|Vinnitsa|Вінниця|Винница
Luhansk|Lugansk|Луганськ|Луганск|لوغانسك
Donetsk|Donezk|Донецьк|Донецк|دونيتسك
Crimea|Krym|Krim|Crimée|Крим|Крым|القرم
Ukraine|Ukraina|Україна|Украина|أوكرانيا
Russia|Russie|Russland|Rossiya|Россия|Росія|روسيا
Türkiye|Turkey|Turquie|Türkei|Туреччина|Турция|تركيا
Germany|Allemagne|Deutschland|Німеччина|Германия|ألمانيا
Switzerland|Suisse|Schweiz|Швейцарія|Швейцария|سويسرا
Egypt|Égypte|Єгипет|Египет|مصر
Saudi Arabia|Arabie saoudite|Саудівська Аравія|Саудовская Аравия|السعودية
Emirates|Émirats|Емірати|Эмираты|الإمارات
Israel|Israël|Ізраїль|Израиль|إسرائيل
Lebanon|Liban|Ліван|Ливан|لبنان
Syria|Syrie|Сирія|Сирия|سوريا
Gaza|Газа|غزة
Jerusalem|Jérusalem|Єрусалим|Иерусалим|القدس
Aleppo|Alep|Алеппо|حلب
Istanbul|Constantinople|Istamboul|Стамбул|إسطنبول
Vienna|Wien|Vienne|Відень|Вена|فيينا
Warsaw|Warszawa|Varsovie|Warschau|Варшава|وارسو
Geneva|Genève|Genf|Ginevra|Женева|جنيف
Moscow|Moskva|Moscou|Moskau|Москва|موسكو
";

/// Each place by the sound of each of its names.
static BY_SOUND: LazyLock<HashMap<String, Vec<usize>>> = LazyLock::new(|| {
    let mut by_sound: HashMap<String, Vec<usize>> = HashMap::new();
    for (number, line) in PLACES.lines().enumerate() {
        for name in line.split('|') {
            let held = by_sound.entry(key(name)).or_default();
            if !held.contains(&number) {
                held.push(number);
            }
        }
    }
    by_sound
});

/// Every name of the places that have one of this sound, the asked one among them.
#[must_use]
pub fn also_called(sound: &str) -> Vec<&'static str> {
    let lines: Vec<&'static str> = PLACES.lines().collect();
    let numbers = BY_SOUND.get(sound).map(Vec::as_slice).unwrap_or_default();
    numbers
        .iter()
        .filter_map(|number| lines.get(*number))
        .flat_map(|line| line.split('|'))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_goes_by_every_name_it_has() {
        let names = also_called(&key("Харкова"));
        assert!(
            names.contains(&"Kharkiv") && names.contains(&"Kharkov"),
            "{names:?}"
        );
        assert_eq!(also_called(&key("Springfield")), Vec::<&str>::new());
    }
}
