//! Output: colours, text that cannot command the terminal, files that are written whole or not at
//! all, and what keeps a command from running.

use anstyle::{AnsiColor, Style};
use clap::ColorChoice;
use serde::Serialize;
use std::borrow::Cow;
use std::fmt;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// How a command ended that could run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exit {
    /// Nothing is wrong.
    Clean,
    /// It found what it looks for: mistakes, stale files, an unknown answer.
    Found,
}

impl Exit {
    /// Returns how a command ended that found something or not.
    pub(crate) fn found(found: bool) -> Self {
        if found { Self::Found } else { Self::Clean }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        match exit {
            Exit::Clean => Self::SUCCESS,
            Exit::Found => Self::from(1),
        }
    }
}

/// Why a command could not run.
#[derive(Debug)]
pub(crate) enum Trouble {
    /// Said in a sentence.
    Said(String),
    /// Standard output cannot be written.
    Output(io::Error),
}

impl Trouble {
    /// Said in a sentence, lower case and without a full stop.
    pub(crate) fn said(text: impl Into<String>) -> Self {
        Self::Said(text.into())
    }

    /// About a file.
    pub(crate) fn io(what: &str, path: &Path, error: &io::Error) -> Self {
        Self::Said(format!("{what} `{}`: {error}", shown(path)))
    }

    /// Whether nobody reads the output any more, as in `errspec … | head`.
    pub(crate) fn is_closed_pipe(&self) -> bool {
        matches!(self, Self::Output(error) if error.kind() == io::ErrorKind::BrokenPipe)
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Said(text) => f.write_str(text),
            Self::Output(error) => write!(f, "cannot write to standard output: {error}"),
        }
    }
}

/// Makes every later output follow a choice of colours.
pub(crate) fn choose_color(choice: ColorChoice) {
    match choice {
        ColorChoice::Auto => anstream::ColorChoice::Auto,
        ColorChoice::Always => anstream::ColorChoice::Always,
        ColorChoice::Never => anstream::ColorChoice::Never,
    }
    .write_global();
}

/// Writes text to standard output. Colours in it are left out where they are not wanted.
pub(crate) fn print(text: &str) -> Result<(), Trouble> {
    let mut out = anstream::stdout().lock();
    out.write_all(text.as_bytes())
        .and_then(|()| out.flush())
        .map_err(Trouble::Output)
}

/// Writes text to standard error. Nothing can be done where that fails.
pub(crate) fn print_error(text: &str) {
    let _ = anstream::stderr().lock().write_all(text.as_bytes());
}

/// Shows why a command could not run.
pub(crate) fn error(text: &str) {
    let red = AnsiColor::Red.on_default().bold();
    let text = escape(text);
    print_error(&format!("{red}error{red:#}: {text}\n"));
}

/// Text in a style.
pub(crate) fn styled(style: Style, text: impl fmt::Display) -> String {
    format!("{style}{text}{style:#}")
}

/// Bold text.
pub(crate) fn bold(text: impl fmt::Display) -> String {
    styled(Style::new().bold(), text)
}

/// Text of little weight.
pub(crate) fn faint(text: impl fmt::Display) -> String {
    styled(Style::new().dimmed(), text)
}

/// Returns text that cannot command a terminal: control characters, and those that change the
/// direction of writing, are replaced by pictures or their numbers. Line breaks and tabs stay.
pub(crate) fn escape(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_dangerous) {
        return Cow::Borrowed(text);
    }
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\0'..='\x1f' if is_dangerous(character) => {
                let picture = char::from_u32(0x2400 + u32::from(character));
                escaped.extend(picture);
            }
            other if is_dangerous(other) => escaped.extend(other.escape_unicode()),
            other => escaped.push(other),
        }
    }
    Cow::Owned(escaped)
}

/// The same for text that must stay on one line.
pub(crate) fn escape_line(text: &str) -> String {
    let text = escape(text);
    text.replace('\r', "␍")
        .replace('\n', "␊")
        .replace('\t', " ")
}

/// Returns a path on one line. A file may be called anything, and a line of its own in the log of a
/// workflow can be a command.
pub(crate) fn shown(path: &Path) -> String {
    escape_line(&path.display().to_string())
}

fn is_dangerous(character: char) -> bool {
    let changes_direction = matches!(
        character,
        '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
    );
    changes_direction || (character.is_control() && !matches!(character, '\n' | '\t'))
}

/// Pretty JSON with a line break at its end. What could command a terminal is escaped.
pub(crate) fn json(value: &impl Serialize) -> String {
    // Nothing that is shown has keys other than text, so writing it cannot fail.
    let mut text = serde_json::to_string_pretty(value).unwrap_or_default();
    text.push('\n');
    if !text.chars().any(is_dangerous) {
        return text;
    }
    // Such characters are in strings alone, and have four digits.
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match is_dangerous(character) {
            true => escaped += &format!("\\u{:04x}", u32::from(character)),
            false => escaped.push(character),
        }
    }
    escaped
}

/// Writes a file whole, or leaves what was there: it is written beside its place, then renamed.
pub(crate) fn write_file(path: &Path, text: &[u8]) -> Result<(), Trouble> {
    let fail = |error: &io::Error| Trouble::io("cannot write", path, error);
    // A device or a pipe cannot be replaced.
    if fs::metadata(path).is_ok_and(|there| !there.is_file()) {
        return fs::write(path, text).map_err(|error| fail(&error));
    }
    let beside = beside(path);
    let written = create(&beside, text).and_then(|()| {
        if let Ok(there) = fs::metadata(path) {
            fs::set_permissions(&beside, there.permissions())?;
        }
        // What a symbolic link names is replaced, not the link.
        fs::rename(&beside, fs::canonicalize(path).unwrap_or(path.to_owned()))
    });
    written.map_err(|error| {
        let _ = fs::remove_file(&beside);
        fail(&error)
    })
}

/// Writes a file that must not be there: a link that another user of a shared folder put in its place
/// is not followed.
fn create(path: &Path, text: &[u8]) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    fs::File::create_new(path)?.write_all(text)
}

/// A path in the same folder that nobody else uses.
fn beside(path: &Path) -> PathBuf {
    let target = fs::canonicalize(path).unwrap_or(path.to_owned());
    let name = target.file_name().unwrap_or_default().to_string_lossy();
    target.with_file_name(format!(".{name}.{}", std::process::id()))
}

#[cfg(test)]
mod tests {
    use super::{escape, escape_line, json};

    #[test]
    fn text_cannot_command_the_terminal() {
        assert_eq!(escape("only 2\n\tleft"), "only 2\n\tleft");
        assert_eq!(escape("a\u{1b}[31mb"), "a␛[31mb");
        assert_eq!(escape("a\u{202e}b\u{9b}"), "a\\u{202e}b\\u{9b}");
        assert_eq!(escape_line("a\r\nb"), "a␍␊b");
        assert_eq!(
            json(&"\u{9b}1m\u{202e}\u{7f}é"),
            "\"\\u009b1m\\u202e\\u007fé\"\n"
        );
    }
}
