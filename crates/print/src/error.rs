//! Owns what can go wrong on the way to paper.

/// Why there are no pages.
#[derive(Debug, thiserror::Error)]
pub enum PrintError {
    /// The caller asked to stop; nothing was made.
    #[error("stopped before the pages were finished")]
    Cancelled,
    /// The document could not be set. A fault of ours, never of the words in it; the message names
    /// places in our own template and holds no word of the document.
    #[error("the pages could not be set: {0}")]
    Setting(String),
    /// The drawing is no SVG, or has no extent.
    #[error("the drawing cannot be read: {0}")]
    Drawing(String),
    /// The drawing would have more pixels than [`crate::png`] makes.
    #[error("the picture would be too large")]
    TooLarge,
}
