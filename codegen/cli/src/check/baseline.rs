//! Baselines: findings of an old spec that are not to be shown again.

use super::finding::{Checked, Finding};
use crate::output::{self, Trouble, write_file};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// The findings that a file lists. Lines are not among what is compared, so that a baseline lives
/// through changes elsewhere in the spec.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Baseline {
    version: u32,
    findings: Vec<Known>,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Known {
    path: String,
    id: String,
    message: String,
    /// How many there are of this very text.
    count: usize,
}

const VERSION: u32 = 1;

impl Baseline {
    /// Reads a baseline.
    pub(crate) fn read(path: &Path) -> Result<Self, Trouble> {
        let text = fs::read_to_string(path)
            .map_err(|error| Trouble::io("cannot read the baseline", path, &error))?;
        let wrong =
            |why: String| Trouble::said(format!("`{}` is no baseline: {why}", output::shown(path)));
        let baseline: Self =
            serde_json::from_str(&text).map_err(|error| wrong(error.to_string()))?;
        if baseline.version != VERSION {
            return Err(wrong(format!("its version is {}", baseline.version)));
        }
        Ok(baseline)
    }

    /// Lists all lints and warnings. Mistakes have to be put right.
    pub(crate) fn of(all: &[Checked]) -> Self {
        let mut counts = BTreeMap::<Key, usize>::new();
        for checked in all {
            for finding in &checked.findings {
                if finding.can_be_allowed() {
                    *counts.entry(key(checked, finding)).or_default() += 1;
                }
            }
        }
        let findings = counts
            .into_iter()
            .map(|((path, id, message), count)| Known {
                path,
                id,
                message,
                count,
            });
        Self {
            version: VERSION,
            findings: findings.collect(),
        }
    }

    /// Writes the baseline.
    pub(crate) fn write(&self, path: &Path) -> Result<(), Trouble> {
        write_file(path, output::json(self).as_bytes())
    }

    /// How many findings it lists.
    pub(crate) fn count(&self) -> usize {
        self.findings.iter().map(|known| known.count).sum()
    }

    /// Takes out what the baseline lists. Returns how many of the baseline do not occur any more.
    pub(crate) fn apply(&self, all: &mut [Checked]) -> usize {
        let known = self.findings.iter().map(|known| {
            let Known {
                path,
                id,
                message,
                count,
            } = known.clone();
            ((path, id, message), count)
        });
        let mut left: BTreeMap<Key, usize> = known.collect();
        for checked in all {
            let findings = std::mem::take(&mut checked.findings);
            for finding in findings {
                let count = left.get_mut(&key(checked, &finding));
                match count.filter(|count| **count > 0 && finding.can_be_allowed()) {
                    Some(count) => {
                        *count -= 1;
                        checked.allowed += 1;
                    }
                    None => checked.findings.push(finding),
                }
            }
        }
        left.values().sum()
    }
}

type Key = (String, String, String);

fn key(checked: &Checked, finding: &Finding) -> Key {
    let path = checked.text_of(&finding.span);
    let path = path.map_or_else(String::new, |text| text.path.replace('\\', "/"));
    (path, finding.id.clone(), finding.message.clone())
}

impl Finding {
    /// Whether the spec is valid in spite of it.
    fn can_be_allowed(&self) -> bool {
        self.is_lint || !self.id.starts_with('E')
    }
}
