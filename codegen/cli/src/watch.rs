//! Waiting for files to change.

use crate::output::Trouble;
use crate::source::is_yaml;
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

/// An editor that saves a file causes several events.
const SETTLES: Duration = Duration::from_millis(20);

/// Waits for YAML files to change.
pub(crate) struct Watch {
    events: Receiver<notify::Result<Event>>,
    /// Watching ends when it is dropped.
    _watcher: RecommendedWatcher,
}

impl Watch {
    /// Watches files and folders, with all that is below them. Specs include only files that are
    /// beside them or below, so that these are watched too.
    pub(crate) fn new(paths: &[PathBuf]) -> Result<Self, Trouble> {
        let (sender, events) = channel();
        let fail = |error: notify::Error| Trouble::said(format!("cannot watch: {error}"));
        let mut watcher = notify::recommended_watcher(sender).map_err(fail)?;
        for path in paths {
            if path == Path::new("-") {
                return Err(Trouble::said("standard input cannot be watched"));
            }
            // Editors replace files, so the folder of a file is watched.
            let folder = if path.is_dir() {
                Some(path.as_path())
            } else {
                path.parent()
            };
            let folder = folder.filter(|folder| !folder.as_os_str().is_empty());
            let folder = folder.unwrap_or(Path::new("."));
            watcher
                .watch(folder, RecursiveMode::Recursive)
                .map_err(fail)?;
        }
        Ok(Self {
            events,
            _watcher: watcher,
        })
    }

    /// Waits until a YAML file changes.
    pub(crate) fn wait(&self) -> Result<(), Trouble> {
        let ended = || Trouble::said("watching ended");
        while !is_change(&self.events.recv().map_err(|_| ended())?) {}
        loop {
            match self.events.recv_timeout(SETTLES) {
                Ok(_) => {}
                Err(RecvTimeoutError::Timeout) => return Ok(()),
                Err(RecvTimeoutError::Disconnected) => return Err(ended()),
            }
        }
    }
}

fn is_change(event: &notify::Result<Event>) -> bool {
    let Ok(event) = event else { return false };
    let changes = matches!(
        event.kind,
        EventKind::Create(_) | EventKind::Modify(_) | EventKind::Remove(_)
    );
    changes && event.paths.iter().any(|path| is_yaml(path))
}
