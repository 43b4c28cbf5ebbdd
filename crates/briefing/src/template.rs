//! Owns templates: a text that says which sections a product has, in which order, under which
//! heads and with which words around them. Its expressions are minijinja's, its text is Markdown;
//! what comes from the dossier is never either. Refuses includes, files, and unbounded work.
//!
//! A template is first run over the data: generated parts leave marks in the text. The text is
//! read as Markdown, cut into its sections, and these are put in order; only then is each mark
//! replaced by what it stands for, so that footnotes are numbered as they are read.

mod builtin;
mod data;
mod engine;
mod fault;
mod front;
mod functions;
mod markdown;
mod pieces;
mod plan;
mod resolve;
mod scan;

use std::collections::BTreeMap;

use rapporteur_domain::record::SentenceEdit;

use crate::block::{Document, Paper, Style};
use crate::compose::{Composer, Frame};
use crate::material::Material;

pub use builtin::{BUILT_IN, BuiltIn};
pub use fault::Fault;
pub use scan::{Section, Slot};

/// A template that has been read: its head is sound and its expressions are well formed.
#[derive(Debug, Clone, PartialEq)]
pub struct Template {
    /// What it is called in lists.
    pub title: String,
    /// What its products are called in their running head: "Situation note".
    pub product: String,
    /// What it is for.
    pub description: String,
    /// How its products look.
    pub style: Style,
    /// Whether its products end with the list of their sources.
    pub sources: bool,
    /// Its sections, in order.
    pub sections: Vec<Section>,
    /// Its slots for prose, in order.
    pub slots: Vec<Slot>,
    /// The text, with the head blanked out so that lines keep their numbers.
    body: String,
}

/// What is chosen for one product of a template.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Choices {
    /// Sections in their order, and whether each stands. Those not named follow as the template
    /// has them; names it does not have are passed over.
    pub sections: Vec<(String, bool)>,
    /// Markdown for the prose slots. What belongs to no slot is passed over.
    pub prose: BTreeMap<String, String>,
    /// Words in place of generated sentences, by their keys.
    pub edits: BTreeMap<String, SentenceEdit>,
    /// Paper in place of the template's.
    pub paper: Option<Paper>,
}

/// A composed product.
#[derive(Debug, Clone, PartialEq)]
pub struct Composition {
    /// The product.
    pub document: Document,
    /// Keys of edits whose sentences it does not have.
    pub unmet_edits: Vec<String>,
}

impl Template {
    /// Longest text of a template, in bytes.
    pub const LONGEST: usize = 256 * 1024;

    /// Reads a template.
    ///
    /// # Errors
    /// A fault in its head or in the form of its expressions, with its line.
    pub fn read(text: &str) -> Result<Self, Fault> {
        if text.len() > Self::LONGEST {
            let longest = Self::LONGEST / 1024;
            return Err(Fault::new(format!("it is longer than {longest} kilobytes")));
        }
        pieces::refuse_marks(text)?;
        let (front, body) = front::split(text)?;
        engine::check(&body)?;
        let (sections, slots) = scan::scan(&body)?;
        Ok(Self {
            title: front.title,
            product: front.product,
            description: front.description,
            style: front.style,
            sources: front.sources,
            sections,
            slots,
            body,
        })
    }

    /// The built-in template of a name.
    #[must_use]
    pub fn built_in(name: &str) -> Option<&'static BuiltIn> {
        BUILT_IN.iter().find(|it| it.name == name)
    }
}

/// Composes a product. The same material, template and choices give the same document.
///
/// # Errors
/// A fault of the template, with its line where that is known.
pub fn compose(
    material: &Material,
    template: &Template,
    choices: &Choices,
) -> Result<Composition, Fault> {
    let mut composer = Composer::new(material, &choices.edits);
    let printed = engine::run(&template.body, material, &choices.prose)?;
    let nodes = markdown::read(&printed.text, markdown::Whose::Template);
    let plan = plan::arrange(nodes, &printed.pieces, &choices.sections)?;
    let body = resolve::resolve(plan, &printed.pieces, &choices.prose, &mut composer)?;
    let title = match body.title {
        Some(title) => title,
        None => composer.headline(),
    };
    let mut style = template.style.clone();
    style.paper = choices.paper.unwrap_or(style.paper);
    let frame = Frame {
        product: &template.product,
        style,
        sources: template.sources,
    };
    let unmet_edits = composer.unmet_edits();
    Ok(Composition {
        document: composer.document(frame, title, body.blocks),
        unmet_edits,
    })
}

/// The paper of a code.
fn paper(code: &str) -> Option<Paper> {
    [Paper::A4, Paper::Letter]
        .into_iter()
        .find(|paper| paper.code() == code)
}
