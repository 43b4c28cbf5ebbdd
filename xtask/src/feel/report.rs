//! The figures: medians and fastest of what was seen, as ratios to the bare window, beside the aims.

use std::{collections::BTreeMap, fmt::Write, time::Duration};

use super::eye::Seen;

/// What a subject did, by what it was asked: in order of first asking.
#[derive(Debug, Default)]
pub(crate) struct Report {
    starts: Vec<(String, Vec<Seen>)>,
    memory: Vec<((String, &'static str), Vec<u64>)>,
    keys: Vec<((String, String), Vec<Seen>)>,
    first: BTreeMap<(String, String), Seen>,
}

/// The most a figure may be, as the project wants it.
struct Aim {
    subject: &'static str,
    most: f64,
}

const STARTS: &[Aim] = &[
    Aim {
        subject: "demo",
        most: 1.35,
    },
    Aim {
        subject: "10000",
        most: 1.5,
    },
];
const MEMORY: &[Aim] = &[
    Aim {
        subject: "demo",
        most: 1.25,
    },
    Aim {
        subject: "100000",
        most: 2.0,
    },
];
/// Milliseconds.
const KEYS: &[Aim] = &[
    Aim {
        subject: "demo",
        most: 100.0,
    },
    Aim {
        subject: "10000",
        most: 100.0,
    },
    Aim {
        subject: "100000",
        most: 200.0,
    },
];
/// What everything is compared with.
const BARE: &str = "bare window";

impl Report {
    pub(crate) fn start(&mut self, subject: &str, seen: &Seen) {
        push(&mut self.starts, subject.to_owned(), *seen);
    }

    pub(crate) fn memory(&mut self, subject: &str, when: &'static str, mebibytes: u64) {
        push(&mut self.memory, (subject.to_owned(), when), mebibytes);
    }

    /// The answer to a key; the first of a window apart from the later ones.
    pub(crate) fn key(&mut self, subject: &str, what: &str, first: bool, seen: &Seen) {
        let of = (subject.to_owned(), what.to_owned());
        if first {
            self.first.insert(of, *seen);
        } else {
            push(&mut self.keys, of, *seen);
        }
    }

    pub(crate) fn written(&self) -> String {
        let mut out = String::new();
        // Writing to a string cannot fail.
        let _ = self.write_starts(&mut out);
        let _ = self.write_memory(&mut out);
        let _ = self.write_keys(&mut out);
        out
    }

    fn write_starts(&self, out: &mut String) -> std::fmt::Result {
        let last = |seen: &[Seen]| median(seen.iter().map(|it| millis(it.last)));
        let Some(bare) = found(&self.starts, BARE).map(last) else {
            return Ok(());
        };
        writeln!(
            out,
            "\n| start to the painted window | ms, median | fastest | first pixels | × bare | aim | met |\n|---|---:|---:|---:|---:|---:|---|"
        )?;
        for (subject, seen) in &self.starts {
            let (median, ratio) = (last(seen), last(seen) / bare);
            let fastest = least(seen.iter().map(|it| millis(it.last)));
            let first = self::median(seen.iter().map(|it| millis(it.first)));
            let (aim, met) = judged(STARTS, subject, ratio);
            writeln!(
                out,
                "| {subject} | {median:.0} | {fastest:.0} | {first:.0} | {ratio:.2} | {aim} | {met} |"
            )?;
        }
        Ok(())
    }

    fn write_memory(&self, out: &mut String) -> std::fmt::Result {
        #[expect(clippy::cast_precision_loss, reason = "mebibytes of a desktop program")]
        let of = |sizes: &[u64]| median(sizes.iter().map(|it| *it as f64));
        let start = (BARE.to_owned(), "after the start");
        let Some(bare) = found(&self.memory, &start).map(of) else {
            return writeln!(
                out,
                "\nMemory was not measured: only root may look into the program."
            );
        };
        writeln!(
            out,
            "\n| memory (PSS, all processes) | | MiB | × bare | aim | met |\n|---|---|---:|---:|---:|---|"
        )?;
        for ((subject, when), sizes) in &self.memory {
            let (size, ratio) = (of(sizes), of(sizes) / bare);
            let (aim, met) = judged(MEMORY, subject, ratio);
            writeln!(
                out,
                "| {subject} | {when} | {size:.0} | {ratio:.2} | {aim} | {met} |"
            )?;
        }
        Ok(())
    }

    fn write_keys(&self, out: &mut String) -> std::fmt::Result {
        writeln!(
            out,
            "\n| key to settled view | | ms, median | fastest | first pixels | the first time | aim | met |\n|---|---|---:|---:|---:|---:|---:|---|"
        )?;
        for ((subject, what), seen) in &self.keys {
            let last = median(seen.iter().map(|it| millis(it.last)));
            let fastest = least(seen.iter().map(|it| millis(it.last)));
            let first = median(seen.iter().map(|it| millis(it.first)));
            let unseen = self.first.get(&(subject.clone(), what.clone()));
            let once = unseen.map_or_else(String::new, |it| format!("{:.0}", millis(it.last)));
            let (aim, met) = judged(KEYS, subject, last);
            writeln!(
                out,
                "| {subject} | {what} | {last:.0} | {fastest:.0} | {first:.0} | {once} | {aim} | {met} |"
            )?;
        }
        Ok(())
    }
}

fn push<K: PartialEq, V>(all: &mut Vec<(K, Vec<V>)>, key: K, value: V) {
    match all.iter_mut().find(|(known, _)| *known == key) {
        Some((_, values)) => values.push(value),
        None => all.push((key, vec![value])),
    }
}

fn found<'all, K, Q, V>(all: &'all [(K, Vec<V>)], key: &Q) -> Option<&'all [V]>
where
    K: PartialEq<Q>,
    Q: ?Sized,
{
    let entry = all.iter().find(|(known, _)| known == key)?;
    Some(&entry.1)
}

/// The aim in words, and whether it is met; nothing where there is none.
fn judged(aims: &[Aim], subject: &str, figure: f64) -> (String, &'static str) {
    aims.iter()
        .find(|aim| aim.subject == subject)
        .map_or_else(Default::default, |aim| {
            let met = if figure <= aim.most { "yes" } else { "**no**" };
            (format!("{}", aim.most), met)
        })
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

fn least(values: impl Iterator<Item = f64>) -> f64 {
    values.fold(f64::INFINITY, f64::min)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(last: u64) -> Seen {
        Seen {
            first: Duration::from_millis(last / 2),
            last: Duration::from_millis(last),
            pixels: 1000,
        }
    }

    #[test]
    fn ratios_are_of_medians_and_stand_beside_their_aims() {
        let mut report = Report::default();
        for (bare, demo) in [(400, 500), (500, 600), (4000, 9000)] {
            report.start(BARE, &seen(bare));
            report.start("demo", &seen(demo));
        }
        report.memory(BARE, "after the start", 200);
        report.memory("demo", "after the start", 300);
        report.key("demo", "rounds", true, &seen(300));
        report.key("demo", "rounds", false, &seen(80));
        let written = report.written();
        for line in [
            "| bare window | 500 | 400 | 250 | 1.00 |  |  |",
            "| demo | 600 | 500 | 300 | 1.20 | 1.35 | yes |",
            "| demo | after the start | 300 | 1.50 | 1.25 | **no** |",
            "| demo | rounds | 80 | 80 | 40 | 300 | 100 | yes |",
        ] {
            assert!(written.contains(line), "{line} is not in\n{written}");
        }
    }
}
