//! Owns what a product's own style changes in the style sheet: typefaces, colours, the size of
//! print, the paper. Names and colours were checked when the style was read, so they stand in a
//! style sheet as they are.

use std::fmt::Write;

use crate::block::{Paper, Style};

/// Rules that follow the style sheet; nothing for the style that it already has.
pub(super) fn of(style: &Style) -> String {
    let plain = Style::default();
    let mut rules = String::new();
    let mut put = |changed: bool, property: &str, value: String| {
        if changed {
            let _ = write!(rules, "--{property}:{value};");
        }
    };
    let (serif, sans) = (style.body.name(), style.heading.name());
    put(
        style.body != plain.body,
        "serif",
        format!("\"{serif}\",\"Noto Serif\",Georgia,\"Noto Naskh Arabic\",serif"),
    );
    put(
        style.heading != plain.heading,
        "sans",
        format!("\"{sans}\",\"Noto Sans\",Arial,\"Noto Sans Arabic\",sans-serif"),
    );
    put(style.ink != plain.ink, "ink", style.ink.to_string());
    put(
        style.accent != plain.accent,
        "blue",
        style.accent.to_string(),
    );
    let size = if style.size.is_finite() {
        style.size
    } else {
        plain.size
    };
    let size = size.clamp(Style::SMALLEST, Style::LARGEST);
    put(
        (size - plain.size).abs() > f32::EPSILON,
        "size",
        format!("{size}pt"),
    );
    if !rules.is_empty() {
        rules = format!(":root{{{rules}}}\n");
    }
    if style.paper == Paper::Letter {
        rules.push_str("@page{size:letter}\n");
    }
    rules
}
