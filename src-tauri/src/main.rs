//! The window's binary. It owns the exit code and the one message to a terminal; everything else
//! is in the library, where tests reach it.

use std::process::ExitCode;

#[expect(
    clippy::disallowed_methods,
    reason = "the command line enters the program here"
)]
fn main() -> ExitCode {
    rapporteur_desktop::main(std::env::args_os())
}
