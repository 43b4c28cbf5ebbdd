//! Reading an exported office document back: the archive by its directory, the parts by a strict
//! XML parser, the order of elements by the schema.

use std::collections::BTreeMap;

use roxmltree::{Document, Node};

/// The parts of a package by name.
pub struct Package {
    pub names: Vec<String>,
    parts: BTreeMap<String, Vec<u8>>,
}

impl Package {
    /// Reads an archive as its central directory tells it, and holds local heads against it.
    pub fn read(file: &[u8]) -> Self {
        let end = file.len() - 22;
        assert_eq!(&file[end..end + 4], b"PK\x05\x06", "an end without comment");
        let entries = half(file, end + 10);
        let mut at = word(file, end + 16);
        assert_eq!(
            at + word(file, end + 12),
            end,
            "the directory ends where its end begins"
        );
        let (mut names, mut parts) = (Vec::new(), BTreeMap::new());
        for _ in 0..entries {
            assert_eq!(&file[at..at + 4], b"PK\x01\x02");
            let head = &file[at + 6..at + 32];
            assert_eq!(half(file, at + 12), 0, "no time");
            assert_eq!(half(file, at + 14), 0x21, "no date");
            assert!(
                file[at + 32..at + 42].iter().all(|it| *it == 0),
                "no comment, no attributes"
            );
            let (length, size) = (half(file, at + 28), word(file, at + 20));
            let name = String::from_utf8(file[at + 46..at + 46 + length].to_vec()).unwrap();
            let local = word(file, at + 42);
            assert_eq!(&file[local..local + 4], b"PK\x03\x04");
            assert_eq!(
                &file[local + 4..local + 30],
                head,
                "{name}: both heads say the same"
            );
            let kept = &file[local + 30 + length..local + 30 + length + size];
            let bytes = match half(file, at + 10) {
                0 => kept.to_vec(),
                _ => miniz_oxide::inflate::decompress_to_vec(kept).unwrap(),
            };
            assert_eq!(bytes.len(), word(file, at + 24), "{name}");
            assert_eq!(
                crc32fast::hash(&bytes) as usize,
                word(file, at + 16),
                "{name}"
            );
            assert!(
                parts.insert(name.clone(), bytes).is_none(),
                "{name} stands twice"
            );
            names.push(name);
            at += 46 + length;
        }
        Self { names, parts }
    }

    pub fn bytes(&self, name: &str) -> &[u8] {
        self.parts
            .get(name)
            .unwrap_or_else(|| panic!("no part {name}"))
    }

    pub fn text(&self, name: &str) -> &str {
        std::str::from_utf8(self.bytes(name)).unwrap()
    }

    /// A part as XML, well-formed and with every namespace known.
    pub fn xml(&self, name: &str) -> Document<'_> {
        Document::parse(self.text(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    /// Names of the parts that are XML.
    pub fn xml_names(&self) -> impl Iterator<Item = &str> {
        let xml = |name: &&str| name.ends_with(".xml") || name.ends_with(".rels");
        self.names.iter().map(String::as_str).filter(xml)
    }
}

fn half(file: &[u8], at: usize) -> usize {
    usize::from(u16::from_le_bytes([file[at], file[at + 1]]))
}

fn word(file: &[u8], at: usize) -> usize {
    u32::from_le_bytes(file[at..at + 4].try_into().unwrap()) as usize
}

pub const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
pub const R: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// Every element of WordprocessingML of a name.
pub fn all<'a>(xml: &'a Document<'_>, name: &'a str) -> impl Iterator<Item = Node<'a, 'a>> {
    xml.descendants()
        .filter(move |node| node.has_tag_name((W, name)))
}

/// The attribute `w:val`.
pub fn val<'a>(node: Node<'a, 'a>) -> &'a str {
    attribute(node, "val")
}

/// An attribute of WordprocessingML.
pub fn attribute<'a>(node: Node<'a, 'a>, name: &str) -> &'a str {
    node.attribute((W, name))
        .unwrap_or_else(|| panic!("{:?} has no w:{name}", node.tag_name()))
}

/// The first child of a name.
pub fn child<'a>(node: Node<'a, 'a>, name: &str) -> Option<Node<'a, 'a>> {
    node.children().find(|it| it.has_tag_name((W, name)))
}

/// The words of an element: text, with tabs and breaks as white space.
pub fn words(node: Node<'_, '_>) -> String {
    let texts = node.descendants().filter(|it| it.has_tag_name((W, "t")));
    texts.filter_map(|it| it.text()).collect()
}

/// ECMA-376 part 1, as far as products use it: what may stand in an element, in this order.
const ORDER: [(&str, &str); 22] = [
    (
        "pPr",
        "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange",
    ),
    (
        "rPr",
        "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath",
    ),
    (
        "tblPr",
        "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription",
    ),
    (
        "tcPr",
        "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark",
    ),
    ("trPr", "cantSplit tblHeader"),
    (
        "tblBorders",
        "top left start bottom right end insideH insideV",
    ),
    (
        "tcBorders",
        "top left start bottom right end insideH insideV",
    ),
    ("tblCellMar", "top left start bottom right end"),
    ("pBdr", "top left bottom right between bar"),
    ("tbl", "tblPr tblGrid tr"),
    ("tr", "tblPrEx trPr tc"),
    (
        "sectPr",
        "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid",
    ),
    (
        "style",
        "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal pPr rPr tblPr trPr tcPr tblStylePr",
    ),
    ("tblStylePr", "pPr rPr tblPr trPr tcPr"),
    ("styles", "docDefaults latentStyles style"),
    ("docDefaults", "rPrDefault pPrDefault"),
    (
        "numbering",
        "numPicBullet abstractNum num numIdMacAtCleanup",
    ),
    (
        "abstractNum",
        "nsid multiLevelType tmpl name styleLink numStyleLink lvl",
    ),
    (
        "lvl",
        "start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr",
    ),
    ("num", "abstractNumId lvlOverride"),
    (
        "settings",
        "writeProtection view zoom removePersonalInformation removeDateAndTime defaultTabStop characterSpacingControl footnotePr endnotePr compat rsids themeFontLang clrSchemeMapping decimalSymbol listSeparator",
    ),
    (
        "font",
        "altName panose1 charset family notTrueType pitch sig",
    ),
];

/// Holds every element against the schema's order; what the schema does not name may not stand.
pub fn in_order(xml: &Document<'_>) {
    for node in xml.descendants().filter(Node::is_element) {
        let name = node.tag_name().name();
        let Some((_, order)) = ORDER.iter().find(|(it, _)| *it == name) else {
            continue;
        };
        let order: Vec<&str> = order.split(' ').collect();
        let mut reached = 0;
        for child in node.children().filter(Node::is_element) {
            let child = child.tag_name().name();
            let place = order.iter().position(|it| *it == child);
            let place = place.unwrap_or_else(|| panic!("{child} may not stand in {name}"));
            assert!(place >= reached, "{child} stands too late in {name}");
            reached = place;
        }
    }
}
