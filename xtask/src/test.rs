//! Every test. The window's own tests and the binary that is driven are one build, so that the
//! slowest part of the workspace is compiled once.

use crate::{
    e2e,
    step::{Failure, Step},
    system, ui,
};

/// The features under which everything can be tested at once.
pub(crate) const FEATURES: &str = "rapporteur-desktop/e2e,rapporteur-api/ts";

pub(crate) fn test() -> Result<(), Failure> {
    system::ready_to_test()?;
    ui::build()?;
    ui::script("test").run()?;
    Step::cargo(["test", "--workspace", "--locked", "--features", FEATURES]).run()?;
    e2e::drive(&[])
}
