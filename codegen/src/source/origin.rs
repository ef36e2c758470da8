//! The lines of keys of the spec, for documentation: `shop.yaml:17`.
//!
//! To find a place exactly, its file is read again, which is too slow for each of a thousand errors. So
//! it is done for the first key of a map. In a map that is written in blocks, the others begin lines with
//! the same indentation.

use super::{File, Files, Place, Position};
use std::path::Path;

/// How many places are found exactly. Past these, what is found by no line is told without one.
const MAX_EXACT: usize = 8;
/// How many places may be found by no line. Past these, no others are searched for: each search that
/// fails has read its map to the end.
const MAX_MISSES: usize = 64;

/// Where a key is.
struct Found<'t> {
    position: Position,
    /// The text behind its line.
    rest: &'t str,
}

impl Files {
    /// Returns where keys are. None for one that cannot be found without much reading.
    pub(crate) fn origins(&self, keys: &[Place]) -> Vec<Option<String>> {
        let mut sorted: Vec<(usize, Place)> = keys.iter().copied().enumerate().collect();
        sorted.sort_by_key(|(_, place)| *place);
        let mut origins = vec![None; keys.len()];
        let mut last: Option<(Place, Found<'_>)> = None;
        let mut misses = 0;
        for (index, place) in sorted {
            let Some(file) = self.get(usize::from(place.file)) else {
                continue;
            };
            if misses == MAX_MISSES {
                break;
            }
            let before = last.as_ref().filter(|(last, _)| last.file == place.file);
            let mut found = before.and_then(|(_, before)| file.next_key(before, place.node));
            if found.is_none() {
                found = Some(place.node)
                    .filter(|_| misses < MAX_EXACT)
                    .and_then(|node| file.find(node));
                misses += 1;
            }
            if let (Some(found), Some(origin)) = (found, origins.get_mut(index)) {
                *origin = Some(format!("{}:{}", file.name(), found.position.line));
                last = Some((place, found));
            }
        }
        origins
    }
}

impl File {
    /// The name of the file without its folder, on one line.
    fn name(&self) -> String {
        let path = Path::new(self.path());
        let name = path.file_name().map(|name| name.to_string_lossy());
        name.unwrap_or_default().escape_debug().to_string()
    }

    /// Finds a key by reading the file again.
    fn find(&self, key: u32) -> Option<Found<'_>> {
        let position = self.position(key)?;
        let lines = self.text().split_inclusive('\n').take(position.line);
        let read = lines.map(str::len).sum();
        Some(Found {
            position,
            rest: self.text().get(read..)?,
        })
    }

    /// Finds a key behind another one of the same map.
    fn next_key(&self, before: &Found<'_>, key: u32) -> Option<Found<'_>> {
        let key = self.scalar(key)?;
        let column = before.position.column;
        let mut read = self.text().len() - before.rest.len();
        let lines = before.rest.split_inclusive('\n').map(|line| {
            read += line.len();
            (read, line.trim_end())
        });
        let (line, (read, _)) = (before.position.line + 1..)
            .zip(lines)
            .filter(|(_, (_, line))| !line.trim_start().is_empty())
            .filter(|(_, (_, line))| !line.trim_start().starts_with('#'))
            // With less indentation, the map is over.
            .take_while(|(_, (_, line))| indentation(line) + 1 >= column)
            .find(|(_, (_, line))| {
                indentation(line) + 1 == column && begins_with_key(line, &key)
            })?;
        Some(Found {
            position: Position { line, column },
            rest: self.text().get(read..)?,
        })
    }
}

fn indentation(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}

/// Returns whether a line begins with a key, with or without quotes.
fn begins_with_key(line: &str, key: &str) -> bool {
    let line = line.trim_start();
    let unquoted = ['"', '\''].into_iter().find_map(|quote| {
        line.strip_prefix(quote)?
            .strip_prefix(key)?
            .strip_prefix(quote)
    });
    let rest = unquoted.or_else(|| line.strip_prefix(key));
    rest.is_some_and(|rest| rest.trim_start().starts_with(':'))
}

#[cfg(test)]
mod tests {
    use crate::{Options, generate};
    use std::path::Path;

    /// The lines at which the errors of a spec are said to be declared, in their order.
    fn lines(text: &str) -> Vec<String> {
        let options = Options::default();
        let nothing = |_: &Path| Err(std::io::Error::other("no file"));
        let module = match generate(Path::new("a/b/shop.yaml"), text, &options, &nothing) {
            Ok(made) => made.to_file(),
            Err(report) => return vec![report.to_string()],
        };
        let code = module.split("pub enum Error").next().unwrap_or_default();
        let origins = code.split("`shop.yaml:").skip(1);
        origins
            .filter_map(|rest| Some(rest.split_once('`')?.0.to_owned()))
            .collect()
    }

    const HEAD: &str = "errspec: 1\napi: shop\nenvelope: { body: { code: \"{code}\" } }\n";

    #[test]
    fn each_error_in_blocks_has_its_line() {
        let text = format!(
            "{HEAD}statuses:\n  404: Gone.\n  2xx: Fine.\n  500: Broken.\nerrors:\n  \"A\":\n    status: 409\n\
             # B: a comment\n  'B': {{ status: 409, message: \"B: x\" }}\n  C : {{ status: 409 }}\n"
        );
        assert_eq!(lines(&text), ["9", "12", "13", "5", "7"]);
    }

    #[test]
    fn errors_on_one_line_have_that_line_and_the_first_few_on_others() {
        let text = format!("{HEAD}errors: {{ A: {{ status: 409 }}, B: {{ status: 410 }} }}\n");
        assert_eq!(lines(&text), ["4", "4"]);
        let many: Vec<String> = (0..20)
            .map(|n| format!("E{n}: {{ status: 409 }}"))
            .collect();
        let text = format!("{HEAD}errors: {{ {} }}\n", many.join(",\n  "));
        let found = lines(&text);
        assert!(found.len() >= 8, "{found:?}");
        assert_eq!(found[..3], ["4", "5", "6"]);
    }

    #[test]
    fn a_key_of_another_map_is_none_of_the_errors() {
        let text = format!(
            "{HEAD}errors: {{ A: {{ status: 409 }},\n B: {{ status: 410 }} }}\noperations:\n  B:\n    errors: [A]\n"
        );
        assert_eq!(lines(&text), ["4", "5"]);
    }
}
