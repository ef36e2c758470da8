//! The program ends quietly where nobody reads what it says any more, as in `exchange | head -1`.

use std::io::{self, BufRead, BufReader};
use std::process::{Command, Stdio};

#[test]
fn it_ends_quietly_where_nobody_reads_any_more() -> io::Result<()> {
    for arguments in [&[][..], &["-v"]] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_exchange"));
        let piped = command.args(arguments).stdout(Stdio::piped());
        let mut program = piped.stderr(Stdio::null()).spawn()?;
        let mut line = String::new();
        if let Some(stdout) = program.stdout.take() {
            BufReader::new(stdout).read_line(&mut line)?;
        }
        assert!(!line.is_empty());
        assert_eq!(program.wait()?.code(), Some(0), "{arguments:?}");
    }
    Ok(())
}
