//! The window's binary. It owns the exit code and the one message to a terminal; everything else
//! is in the library, where tests reach it.

use std::process::ExitCode;

fn main() -> ExitCode {
    rapporteur_desktop::main(std::env::args_os())
}
