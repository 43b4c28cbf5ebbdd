//! Owns the small parts of the package (ECMA-376 part 2): what each part is, which leads to
//! which, lists, settings, typefaces, and the properties of the file.
//!
//! The properties are a list of what is allowed, title and language, and not of what is removed:
//! no author, no program, no times, no revision ids.

use super::figure::{Picture, relationship};
use super::runs::regional;
use super::xml::Xml;
use super::{NAMESPACES, WORD};
use crate::block::{Direction, Document, plain};
use crate::legible::legible;

/// Relationship to the header.
pub(super) const HEADER: &str = "header";
/// Relationship to the footer.
pub(super) const FOOTER: &str = "footer";

const RELATIONSHIPS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const KINDS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/// Name of a part in the folder `word`, and what follows [`MAIN`] in its content type.
const PARTS: [(&str, &str); 8] = [
    ("document", "document.main"),
    ("styles", "styles"),
    ("numbering", "numbering"),
    ("settings", "settings"),
    ("fontTable", "fontTable"),
    ("footnotes", "footnotes"),
    ("header", "header"),
    ("footer", "footer"),
];

/// `[Content_Types].xml`.
pub(super) fn content_types() -> String {
    let mut xml = Xml::new();
    let namespace = "http://schemas.openxmlformats.org/package/2006/content-types";
    xml.open("Types", &[("xmlns", namespace)]);
    for (ending, kind) in [
        (
            "rels",
            "application/vnd.openxmlformats-package.relationships+xml",
        ),
        ("xml", "application/xml"),
        ("png", "image/png"),
        ("svg", "image/svg+xml"),
    ] {
        xml.empty("Default", &[("Extension", ending), ("ContentType", kind)]);
    }
    for (name, kind) in PARTS {
        let (name, kind) = (format!("/word/{name}.xml"), format!("{MAIN}.{kind}+xml"));
        xml.empty("Override", &[("PartName", &name), ("ContentType", &kind)]);
    }
    let core = "application/vnd.openxmlformats-package.core-properties+xml";
    let name = "/docProps/core.xml";
    xml.empty("Override", &[("PartName", name), ("ContentType", core)]);
    xml.finish()
}

/// `_rels/.rels`.
pub(super) fn package_relationships() -> String {
    let core =
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    let document = format!("{KINDS}/officeDocument");
    let mut xml = Xml::new();
    xml.open("Relationships", &[("xmlns", RELATIONSHIPS)]);
    leads(&mut xml, "document", &document, "word/document.xml");
    leads(&mut xml, "core", core, "docProps/core.xml");
    xml.finish()
}

/// `word/_rels/document.xml.rels`.
pub(super) fn document_relationships(pictures: &[Picture]) -> String {
    let mut xml = Xml::new();
    xml.open("Relationships", &[("xmlns", RELATIONSHIPS)]);
    for (name, _) in PARTS.iter().skip(1) {
        let kind = format!("{KINDS}/{name}");
        leads(&mut xml, name, &kind, &format!("{name}.xml"));
    }
    let kind = format!("{KINDS}/image");
    for number in 1..=pictures.len() {
        for form in ["png", "svg"] {
            let target = format!("media/figure{number}.{form}");
            leads(&mut xml, &relationship(number, form), &kind, &target);
        }
    }
    xml.finish()
}

fn leads(xml: &mut Xml, id: &str, kind: &str, target: &str) {
    xml.empty(
        "Relationship",
        &[("Id", id), ("Type", kind), ("Target", target)],
    );
}

/// `docProps/core.xml`.
pub(super) fn core(document: &Document) -> String {
    let mut xml = Xml::new();
    xml.open(
        "cp:coreProperties",
        &[
            (
                "xmlns:cp",
                "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
            ),
            ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
        ],
    );
    xml.leaf("dc:title", &[], &legible(&plain(&document.title)));
    if let Some(language) = regional(&document.language) {
        xml.leaf("dc:language", &[], &language);
    }
    xml.finish()
}

/// `word/settings.xml`, in the order of CT_Settings. Word is asked to add no names and no times
/// when somebody saves the file anew.
pub(super) fn settings(document: &Document) -> String {
    let mut xml = Xml::new();
    xml.open("w:settings", &[("xmlns:w", WORD)]);
    xml.raw("<w:zoom w:percent=\"100\"/><w:removePersonalInformation/><w:removeDateAndTime/>");
    xml.raw(
        "<w:defaultTabStop w:val=\"567\"/><w:characterSpacingControl w:val=\"doNotCompress\"/>",
    );
    xml.raw("<w:footnotePr><w:footnote w:id=\"-1\"/><w:footnote w:id=\"0\"/></w:footnotePr>");
    xml.open("w:compat", &[]);
    let of = ("w:uri", "http://schemas.microsoft.com/office/word");
    for (name, value) in [
        ("compatibilityMode", "15"),
        ("overrideTableStyleFontSizeAndJustification", "1"),
        ("enableOpenTypeFeatures", "1"),
        ("doNotFlipMirrorIndents", "1"),
        ("differentiateMultirowTableHeaders", "1"),
    ] {
        xml.empty("w:compatSetting", &[("w:name", name), of, ("w:val", value)]);
    }
    xml.close();
    if let Some(language) = regional(&document.language) {
        let attribute = match document.direction {
            Direction::Ltr => "w:val",
            Direction::Rtl => "w:bidi",
        };
        xml.empty("w:themeFontLang", &[(attribute, &language)]);
    }
    xml.raw("<w:decimalSymbol w:val=\".\"/><w:listSeparator w:val=\",\"/>");
    xml.finish()
}

/// `word/fontTable.xml`: what stands in for a typeface that a machine lacks. None is in the file.
pub(super) fn fonts(document: &Document) -> String {
    let style = &document.style;
    let mut faces = vec![
        (style.body.name(), "Georgia", "roman"),
        (style.heading.name(), "Arial", "swiss"),
        (super::styles::BODY_COMPLEX, "Times New Roman", "roman"),
        (super::styles::HEADING_COMPLEX, "Arial", "swiss"),
    ];
    let mut seen = Vec::new();
    faces.retain(|(name, ..)| {
        !seen.contains(name) && {
            seen.push(*name);
            true
        }
    });
    let mut xml = Xml::new();
    xml.open("w:fonts", &[("xmlns:w", WORD)]);
    for (name, instead, family) in faces {
        xml.open("w:font", &[("w:name", name)]);
        if name != instead {
            xml.val("w:altName", instead);
        }
        xml.val("w:family", family);
        xml.val("w:pitch", "variable");
        xml.close();
    }
    xml.finish()
}

/// The list that numbered list `number`, counted from 1, is: 1 and 2 are those of the styles.
pub(super) const fn list(number: u32) -> u32 {
    number.saturating_add(2)
}

/// `word/numbering.xml`: bullets, numbers, and each numbered list beginning anew.
pub(super) fn numbering(lists: u32) -> String {
    let mut xml = Xml::new();
    xml.open("w:numbering", NAMESPACES);
    for (id, style, format, sign) in [
        ("1", "ListBullet", "bullet", "•"),
        ("2", "ListNumber", "decimal", "%1."),
    ] {
        xml.open("w:abstractNum", &[("w:abstractNumId", id)]);
        xml.val("w:multiLevelType", "singleLevel");
        xml.open("w:lvl", &[("w:ilvl", "0")]);
        xml.val("w:start", "1");
        xml.val("w:numFmt", format);
        xml.val("w:pStyle", style);
        xml.val("w:lvlText", sign);
        xml.val("w:lvlJc", "left");
        xml.raw("<w:pPr><w:ind w:left=\"284\" w:hanging=\"284\"/></w:pPr>");
        xml.close();
        xml.close();
    }
    for id in ["1", "2"] {
        xml.open("w:num", &[("w:numId", id)]);
        xml.val("w:abstractNumId", id);
        xml.close();
    }
    for number in 1..=lists {
        xml.open("w:num", &[("w:numId", &list(number).to_string())]);
        xml.raw("<w:abstractNumId w:val=\"2\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>");
        xml.close();
    }
    xml.finish()
}
