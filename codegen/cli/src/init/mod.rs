//! Specs to start from: presets of common shapes, and shapes that are guessed from answers.

mod guess;
mod presets;
mod write;

pub(crate) use presets::PRESETS;

use crate::answer::Answer;
use guess::Guess;

/// Makes a spec of answers of an API. Everything that is guessed is marked. `try_out` reads it: answers can
/// have names and values that no spec can.
///
/// # Errors
///
/// Nothing can be guessed from these answers; or no guess is a spec, and that is what is wrong with the
/// last one.
pub(crate) fn from_answers<T>(
    api: &str,
    answers: &[Answer],
    try_out: impl Fn(&str) -> Result<T, String>,
) -> Result<(String, T), String> {
    let guess = Guess::of(answers)?;
    let spec = write::spec(api, &guess);
    if let Ok(read) = try_out(&spec) {
        return Ok((spec, read));
    }
    let spec = write::spec(api, &guess.plain());
    let read = try_out(&spec).map_err(|why| {
        format!("no spec can be guessed from these answers: this one has mistakes\n\n{spec}\n{why}")
    })?;
    Ok((spec, read))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]

    use super::from_answers;
    use crate::answer::Answer;
    use errspec_codegen::{Options, generate};
    use errspec_interpret::Api;
    use fastrand::Rng;
    use serde_json::{Map, Value, json};
    use std::io;
    use std::path::Path;

    /// Names and texts that mean something to YAML, to a spec, to Rust or to a terminal.
    const WORDS: [&str; 44] = [
        "code",
        "message",
        "error",
        "errors",
        "status",
        "type",
        "title",
        "detail",
        "text",
        "reason",
        "Error",
        "Self",
        "self",
        "fn",
        "crate",
        "args",
        "SOLD_OUT",
        "soldOut",
        "sold-out",
        "*",
        "<<",
        "{code}",
        "{",
        "}}",
        "a: b",
        "- a",
        "# a",
        "'",
        "\"",
        "\\",
        "a\nb",
        "a\r",
        "\u{7f}",
        "\u{85}",
        "\u{feff}",
        "\u{ffff}",
        "\u{202e}x",
        "\u{1b}[2J",
        "é",
        "失败",
        "🦀",
        "",
        " ",
        "value_1",
    ];

    fn word(rng: &mut Rng) -> String {
        match rng.u32(0..12) {
            0 => "k".repeat(rng.usize(1..3000)),
            1 => format!("{}{}", word(rng), word(rng)),
            _ => (*rng.choice(&WORDS).unwrap()).to_owned(),
        }
    }

    fn value(rng: &mut Rng, depth: u32) -> Value {
        match rng.u32(0..if depth == 0 { 7 } else { 11 }) {
            0 => Value::Null,
            1 => rng.bool().into(),
            2 => rng.i64(..).into(),
            3 => json!(
                rng.choice([-0.0, 1e300, 0.1, 18_446_744_073_709_551_616.0])
                    .unwrap()
            ),
            4 => json!(rng.u16(390..510)),
            5 | 6 => word(rng).into(),
            7 => (0..rng.usize(0..4))
                .map(|_| value(rng, depth - 1))
                .collect(),
            _ => object(rng, depth - 1),
        }
    }

    fn object(rng: &mut Rng, depth: u32) -> Value {
        let members = (0..rng.usize(0..6)).map(|_| (word(rng), value(rng, depth)));
        let members: Map<String, Value> = members.collect();
        members.into()
    }

    fn answer(status: u16, body: &Value) -> Answer {
        Answer {
            status,
            body: body.to_string().into_bytes(),
            ..Answer::default()
        }
    }

    fn try_out(spec: &str) -> Result<Api, String> {
        Api::parse("guess.yaml", spec).map_err(|report| report.to_string())
    }

    #[test]
    fn whatever_an_answer_has_its_guess_is_a_spec() {
        let mut wrong = Vec::new();
        for seed in 0..400 {
            let mut rng = Rng::with_seed(seed);
            let mut answers = Vec::new();
            for _ in 0..rng.usize(1..6) {
                let status = *rng.choice(&[400, 404, 409, 422, 500, 503]).unwrap();
                let depth = rng.u32(0..5);
                let mut body = object(&mut rng, depth);
                if rng.bool() {
                    body["code"] = word(&mut rng).into();
                }
                if rng.bool() {
                    body["message"] = word(&mut rng).into();
                }
                answers.push(answer(status, &body));
            }
            let guessed = from_answers("x", &answers, try_out);
            let spec = match guessed {
                Ok((spec, _)) => spec,
                Err(why) => {
                    wrong.push(format!("seed {seed}: {why}"));
                    continue;
                }
            };
            let read = |_: &Path| Err(io::Error::other("there is no other file"));
            let generated = generate(Path::new("x.yaml"), &spec, &Options::default(), &read);
            assert!(generated.is_ok(), "seed {seed}: {spec}");
        }
        assert!(
            wrong.is_empty(),
            "{} of 400:\n{}",
            wrong.len(),
            wrong.join("\n")
        );
    }

    #[test]
    fn deep_and_wide_answers_take_what_they_are() {
        let deep = (0..120).fold(
            json!({ "code": "A", "message": "b" }),
            |inner, _| json!({ "in": inner }),
        );
        let (spec, _) = from_answers("x", &[answer(400, &deep)], try_out).unwrap();
        assert!(spec.len() < 3000, "{spec}");
        let taken = |count: usize| {
            let members = (0..count).map(|index| (format!("k{index}"), index.into()));
            let mut members: Map<String, Value> = members.collect();
            members.insert("code".to_owned(), "A".into());
            let bodies = (0..20).map(|index| {
                let mut members = members.clone();
                members.insert("n".to_owned(), index.into());
                answer(400, &members.into())
            });
            let bodies: Vec<Answer> = bodies.collect();
            let mut guessed = Err(String::new());
            let measured =
                allocation_counter::measure(|| guessed = from_answers("x", &bodies, try_out));
            let (spec, _) = guessed.unwrap();
            assert!(spec.contains("{code}") && spec.len() < 30_000);
            measured.bytes_total
        };
        let (one, two) = (taken(1500), taken(3000));
        assert!(two < one * 5 / 2, "{one} and {two}");
    }

    /// Recordings have thousands of answers, of which many are alike.
    #[test]
    fn many_answers_take_what_some_do() {
        let taken = |count: u64| {
            let answers = (0..count).map(|index| {
                let body = json!({ "code": format!("E{index}"), (format!("k{index}")): index });
                answer(400, &body)
            });
            let answers: Vec<Answer> = answers.collect();
            let measured = allocation_counter::measure(|| {
                from_answers("x", &answers, try_out).expect("a spec");
            });
            measured.bytes_total
        };
        let (one, two) = (taken(500), taken(4000));
        assert!(two < one * 2, "{one} and {two}");
    }
}
