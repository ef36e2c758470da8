//! `errspec verify`: recorded traffic held against a spec.

use crate::answer;
use crate::input;
use crate::mock::share_of;
use crate::output::{self, Exit, Trouble, escape_line};
use crate::show::count;
use crate::source;
use crate::traffic::{Found, Seen};
use clap::ValueEnum;
use errspec_interpret::Api;
use schemars::JsonSchema;
use serde::Serialize;
use std::fmt::Write as _;
use std::fs::{self, DirEntry, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// Holds recorded traffic against a spec: which errors were seen, and which answers it does not
/// declare.
///
/// Exits with 1 if something is wrong, or less was seen than `--min-coverage` asks for. Bodies,
/// queries and messages are not shown.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The spec.
    spec: PathBuf,

    /// HAR files, raw answers as `curl -i` shows them, or folders of both.
    #[arg(value_name = "TRAFFIC", required = true)]
    traffic: Vec<PathBuf>,

    /// The format of the result.
    #[arg(long, value_enum, default_value_t)]
    format: Format,

    /// Which share of the declared errors has to be seen, from 0 to 1.
    #[arg(long, value_parser = share_of, value_name = "SHARE", default_value = "0")]
    min_coverage: f64,
}

#[derive(Clone, Copy, Debug, Default, ValueEnum)]
enum Format {
    /// Tables for people
    #[default]
    Table,
    /// JSON, whose schema `errspec schema verify` shows
    Json,
    /// JUnit's XML
    Junit,
}

/// What traffic shows about a spec.
#[derive(Serialize, JsonSchema)]
struct Report<'s> {
    /// The version of this format. Within a version, members are only added.
    #[schemars(extend("const" = 1))]
    version: u32,
    /// How many answers there were.
    answers: usize,
    /// How many of them are errors.
    failures: usize,
    /// The share of the declared errors that was seen.
    coverage: f64,
    /// How often each declared error was seen.
    errors: Vec<Counted<'s>>,
    /// What is wrong.
    found: Vec<Found>,
}

/// How often an error was seen.
#[derive(Serialize, JsonSchema)]
struct Counted<'s> {
    name: &'s str,
    status: u16,
    count: usize,
}

/// The JSON Schema of the format.
pub(crate) fn schema() -> serde_json::Value {
    schemars::schema_for!(Report<'static>).to_value()
}

impl Args {
    pub(super) fn run(&self) -> Result<Exit, Trouble> {
        let api = source::load(&self.spec)?;
        let mut seen = Seen::new(&api);
        for path in &self.traffic {
            add(&api, path, &mut seen)?;
        }
        if seen.answers == 0 {
            let paths = self.traffic.iter();
            let paths = paths.map(|path| format!("`{}`", output::shown(path)));
            let paths = paths.collect::<Vec<_>>().join(", ");
            return Err(Trouble::said(format!("there are no answers in {paths}")));
        }
        let errors = api.spec().errors.iter().zip(&seen.errors);
        let report = Report {
            version: 1,
            answers: seen.answers,
            failures: seen.failures,
            coverage: seen.coverage(),
            errors: errors
                .map(|(error, count)| Counted {
                    name: error.name,
                    status: error.status,
                    count: *count,
                })
                .collect(),
            found: seen.found().cloned().collect(),
        };
        output::print(&match self.format {
            Format::Table => table(&report),
            Format::Json => output::json(&report),
            Format::Junit => junit(&report),
        })?;
        let is_low = report.coverage < self.min_coverage;
        if is_low {
            let (is, should) = (report.coverage * 100.0, self.min_coverage * 100.0);
            output::error(&format!(
                "{is:.0} % of the errors were seen, and {should:.0} % have to be"
            ));
        }
        Ok(Exit::found(is_low || !report.found.is_empty()))
    }
}

/// Adds the answers of a file, or of the files below a folder.
fn add<'s>(api: &'s Api, path: &Path, seen: &mut Seen<'s>) -> Result<(), Trouble> {
    let fail = |error: io::Error| Trouble::io("cannot read", path, &error);
    if path.is_dir() {
        let entries = fs::read_dir(path).map_err(fail)?;
        let mut entries: Vec<DirEntry> = entries.collect::<Result<_, _>>().map_err(fail)?;
        entries.sort_by_key(DirEntry::path);
        return entries.iter().try_for_each(|entry| {
            // A link may lead in a circle, and a pipe waits for ever.
            let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
            match is_folder || entry.path().is_file() {
                true => add(api, &entry.path(), seen),
                false => Ok(()),
            }
        });
    }
    let wrong =
        |why: String| Trouble::said(format!("`{}` cannot be read: {why}", output::shown(path)));
    let mut file: Box<dyn Read> = match path == Path::new("-") {
        true => Box::new(io::stdin()),
        false => Box::new(File::open(path).map_err(fail)?),
    };
    // A HAR file is read entry by entry, and may be larger than memory. It is opened once: what was read
    // of a pipe is gone.
    let mut begin = Vec::new();
    let read = file.by_ref().take(65_536).read_to_end(&mut begin);
    read.map_err(fail)?;
    let is_har = answer::is_har(&begin);
    let mut whole = begin.as_slice().chain(file);
    if is_har {
        return answer::entries(whole, &mut |answer| seen.add(api, &answer))
            .map_err(|error| wrong(error.to_string()));
    }
    for answer in answer::parse(&input::read_from(&mut whole, path)?).map_err(wrong)? {
        seen.add(api, &answer);
    }
    Ok(())
}

fn table(report: &Report<'_>) -> String {
    let mut text = String::new();
    let _ = writeln!(text, "{}", output::bold("Errors that were seen"));
    for Counted {
        name,
        status,
        count,
    } in report.errors.iter().filter(|one| one.count > 0)
    {
        let _ = writeln!(text, "  {count:>8}  {status}  {}", escape_line(name));
    }
    let unseen: Vec<&str> = report
        .errors
        .iter()
        .filter(|one| one.count == 0)
        .map(|one| one.name)
        .collect();
    if !unseen.is_empty() {
        let _ = writeln!(text, "\n{}", output::bold("Errors that were not seen"));
        let _ = writeln!(text, "  {}", escape_line(&unseen.join(", ")));
    }
    if !report.found.is_empty() {
        let _ = writeln!(text, "\n{}", output::bold("What is wrong"));
    }
    for Found {
        problem,
        status,
        what,
        count,
        first,
    } in &report.found
    {
        let line = format!("  {count:>8}  {status}  {}: {what}", problem.as_str());
        let line = escape_line(line.trim_end_matches(": "));
        let first = output::faint(escape_line(first));
        let _ = writeln!(text, "{line}  {first}");
    }
    let _ = writeln!(
        text,
        "\n{}, {}; {:.0} % of the declared errors were seen",
        count(report.answers, "answer"),
        count(report.failures, "error"),
        report.coverage * 100.0
    );
    text
}

/// A case for each declared error, skipped where it was not seen, and one for each finding.
fn junit(report: &Report<'_>) -> String {
    use crate::show::xml;
    let cases = report.errors.len() + report.found.len();
    let mut text = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n  <testsuite name=\"errspec verify\" \
         tests=\"{cases}\" failures=\"{}\" errors=\"0\">\n",
        report.found.len()
    );
    for one in &report.errors {
        let name = xml(one.name);
        let _ = match one.count {
            0 => writeln!(
                text,
                "    <testcase classname=\"seen\" name=\"{name}\"><skipped/></testcase>"
            ),
            _ => writeln!(text, "    <testcase classname=\"seen\" name=\"{name}\"/>"),
        };
    }
    for one in &report.found {
        let (kind, what, first) = (one.problem.as_str(), xml(&one.what), xml(&one.first));
        let _ = writeln!(
            text,
            "    <testcase classname=\"traffic\" name=\"{kind}: {} {what}\"><failure \
             message=\"{} times, first {first}\"/></testcase>",
            one.status, one.count
        );
    }
    text.push_str("  </testsuite>\n</testsuites>\n");
    text
}
