//! Owns the head of a template: a few `name: value` lines between two lines of three hyphens, a
//! strict part of YAML. Whatever it does not know is an error with its line.

use super::Fault;
use crate::block::Style;

/// What the head says.
pub(super) struct Front {
    pub title: String,
    pub product: String,
    pub description: String,
    pub style: Style,
    pub sources: bool,
}

const FENCE: &str = "---";

/// The head, and the text with a blank line in place of each of the head's.
pub(super) fn split(text: &str) -> Result<(Front, String), Fault> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut lines = text.lines().map(str::trim_end).enumerate();
    if lines.next().map(|it| it.1) != Some(FENCE) {
        return Err(Fault::at(
            1,
            "a template opens with three hyphens, its title and three hyphens again",
        ));
    }
    let mut front = Front {
        title: String::new(),
        product: String::new(),
        description: String::new(),
        style: Style::default(),
        sources: true,
    };
    let mut in_style = false;
    for (at, line) in lines.by_ref() {
        let number = at + 1;
        if line == FENCE {
            return finished(front, text, number);
        }
        if line.trim().is_empty() || line.trim_start().starts_with('#') {
            continue;
        }
        let (name, value) = line
            .split_once(':')
            .ok_or_else(|| Fault::at(number, format!("“{}” is not “name: value”", line.trim())))?;
        let value = unquoted(value.trim());
        let indented = name.starts_with([' ', '\t']);
        if in_style && indented {
            style(&mut front.style, name.trim(), value).map_err(|it| Fault::at(number, it))?;
            continue;
        }
        in_style = name == "style" && value.is_empty();
        if !in_style {
            set(&mut front, name, value).map_err(|it| Fault::at(number, it))?;
        }
    }
    Err(Fault::at(1, "the head is not closed by three hyphens"))
}

fn finished(mut front: Front, text: &str, lines: usize) -> Result<(Front, String), Fault> {
    if front.title.is_empty() {
        return Err(Fault::at(1, "the head names no title"));
    }
    if front.product.is_empty() {
        front.product.clone_from(&front.title);
    }
    let body: Vec<&str> = text.lines().skip(lines).collect();
    let body = format!("{}{}\n", "\n".repeat(lines), body.join("\n"));
    Ok((front, body))
}

/// Without the quotation marks that YAML allows around a value.
fn unquoted(value: &str) -> &str {
    let within = |mark: char| value.strip_prefix(mark)?.strip_suffix(mark);
    within('"').or_else(|| within('\'')).unwrap_or(value)
}

fn set(front: &mut Front, name: &str, value: &str) -> Result<(), String> {
    match name {
        "title" => value.clone_into(&mut front.title),
        "product" => value.clone_into(&mut front.product),
        "description" => value.clone_into(&mut front.description),
        "sources" => front.sources = truth(value)?,
        "paper" => style(&mut front.style, name, value)?,
        "pages" => {
            let pages = value.parse().ok().filter(|pages| *pages > 0);
            let pages =
                pages.ok_or_else(|| format!("“{value}” is no number of pages: 1 to 255"))?;
            front.style.pages = Some(pages);
        }
        _ => {
            return Err(format!(
                "the head has no “{name}”; it has title, product, description, paper, pages, sources and style"
            ));
        }
    }
    Ok(())
}

fn style(style: &mut Style, name: &str, value: &str) -> Result<(), String> {
    let owned = value.to_owned();
    match name {
        "paper" => {
            style.paper = super::paper(value)
                .ok_or_else(|| format!("“{value}” is no paper: a4 or letter"))?;
        }
        "body" => style.body = owned.try_into()?,
        "heading" => style.heading = owned.try_into()?,
        "accent" => style.accent = owned.try_into()?,
        "ink" => style.ink = owned.try_into()?,
        "contents" => style.contents = truth(value)?,
        "portion_marks" => style.portion_marks = truth(value)?,
        "size" => {
            let size: f32 = value.parse().unwrap_or(0.0);
            if !(Style::SMALLEST..=Style::LARGEST).contains(&size) {
                let (least, most) = (Style::SMALLEST, Style::LARGEST);
                return Err(format!("“{value}” is no size: {least} to {most} points"));
            }
            style.size = size;
        }
        _ => {
            return Err(format!(
                "a style has no “{name}”; it has paper, body, heading, size, accent, ink, contents and portion_marks"
            ));
        }
    }
    Ok(())
}

fn truth(value: &str) -> Result<bool, String> {
    match value {
        "yes" | "true" => Ok(true),
        "no" | "false" => Ok(false),
        _ => Err(format!("“{value}” is neither yes nor no")),
    }
}
