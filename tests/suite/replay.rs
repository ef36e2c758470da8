//! What the fuzz target `answer` runs, over `fuzz/seeds/answer`.

#[path = "../../fuzz/src/answer.rs"]
mod answer;

use crate::paths::root;
use errspec_tests::{api, specs};
use std::fs;

#[test]
fn what_fuzzing_came_upon_is_read() {
    let mut apis: Vec<answer::Api> = vec![
        ("everything", answer::read::<specs::everything::Error>),
        ("messages", answer::read::<specs::messages::Error>),
        ("numbers", answer::read::<specs::numbers::Error>),
    ];
    macro_rules! add {
        ($api:ident) => {
            apis.push((stringify!($api), answer::read::<api::$api::Error>));
        };
    }
    errspec_tests::for_each_api!(add);
    let entries = fs::read_dir(root().join("fuzz/seeds/answer")).unwrap();
    let mut paths: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    assert!(paths.len() > 50, "{} inputs", paths.len());
    for path in paths {
        answer::answer(&fs::read(path).unwrap(), &apis);
    }
}
