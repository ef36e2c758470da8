//! Specs that stand for more than they are: each is refused at once, before it takes the memory, the
//! time or the stack that it stands for.

use errspec_codegen::{Options, Severity, generate};
use std::io;
use std::path::Path;

const HEAD: &str = "errspec: 1\napi: x\n";

/// What a spec yields: its Rust, or its report.
fn outcome(text: &str) -> Result<String, String> {
    let read = |_: &Path| Err(io::Error::other("no such file"));
    match generate(Path::new("x.yaml"), text, &Options::default(), &read) {
        Ok(generated) => Ok(generated.to_file()),
        Err(report) => Err(report.to_string()),
    }
}

fn assert_refused(text: &str, why: &str) {
    let shown = outcome(text).expect_err("it is refused");
    let start: String = shown.chars().take(500).collect();
    assert!(shown.contains(why), "no `{why}` in:\n{start}");
}

fn lines(count: usize, line: impl Fn(usize) -> String) -> String {
    (0..count).map(line).collect()
}

#[test]
fn rust_types_without_end_are_no_types() {
    for open in [
        "A<",
        "&",
        "[",
        "(",
        "*const ",
        "fn(",
        "[u8; -",
        "[u8; return ",
        "dyn A<",
    ] {
        let ty = open.repeat(900);
        assert_refused(
            &format!("{HEAD}errors: {{ A: {{ status: 400, rust: {{ from: [\"{ty}u8\"] }} }} }}\n"),
            "E0027",
        );
    }
    let nested = "crate::a::B<Vec<std::collections::HashMap<String, (u8, [u8; 4])>>>";
    let spec =
        format!("{HEAD}errors: {{ A: {{ status: 400, rust: {{ from: [\"{nested}\"] }} }} }}\n");
    assert!(outcome(&spec).is_ok());
}

#[test]
fn aliases_of_a_long_text_are_refused() {
    let text = "x".repeat(1_000_000);
    let aliases = "*a, ".repeat(100_000);
    assert_refused(
        &format!("title: &a {text}\nb: [{aliases}]\n"),
        "bytes of text",
    );
}

#[test]
fn a_long_message_of_many_errors_is_refused() {
    let message = "x".repeat(200_000);
    let errors = lines(1000, |index| format!("  E{index}: {{ status: 400 }}\n"));
    let spec = format!("{HEAD}statuses: {{ 4xx: {{ message: {message} }} }}\nerrors:\n{errors}");
    assert_refused(&spec, "E0026");
}

#[test]
fn many_fields_of_many_errors_are_refused() {
    let fields = lines(2000, |index| format!("a{index}: string, "));
    let errors = lines(2000, |index| format!("  E{index}: {{ status: 400 }}\n"));
    let spec =
        format!("{HEAD}statuses: {{ 4xx: {{ fields: {{ {fields} }} }} }}\nerrors:\n{errors}");
    assert_refused(&spec, "E0026");
}

#[test]
fn many_operations_with_many_errors_are_refused() {
    let summary = "x".repeat(200);
    let errors = lines(100, |index| {
        format!("  E{index}: {{ status: 400, summary: {summary} }}\n")
    });
    let names = lines(100, |index| format!("E{index}, "));
    let operations = lines(100, |index| match index {
        0 => format!("  op: {{ errors: &all [{names}] }}\n"),
        index => format!("  op{index}: {{ errors: *all }}\n"),
    });
    assert_refused(
        &format!("{HEAD}errors:\n{errors}operations:\n{operations}"),
        "E0026",
    );
}

#[test]
fn what_all_errors_show_is_bounded_by_what_is_written() {
    let errors = |count, fields: &str| {
        let line = |index| format!("  E{index}: {{ status: 400{fields} }}\n");
        format!("errors:\n{}", lines(count, line))
    };
    let long = "word ".repeat(4000);
    let body = format!("envelope: {{ body: {{ code: \"{{code}}\", m: \"{long}\" }} }}\n");
    let header =
        format!("envelope: {{ body: none, headers: {{ X-C: \"{{code}}\", X-M: \"{long}\" }} }}\n");
    let spread = "envelope: { body: { code: \"{code}\", \"*\": \"{fields}\" } }\n";
    let texts = lines(1000, |index| format!("v{index}, "));
    let texts = format!("{spread}types: {{ T: [{texts}] }}\n");
    let inner = lines(90, |index| format!("a{index}: string, "));
    let outer = lines(90, |index| format!("a{index}: \"list<Inner>\", "));
    let records = format!("{spread}types: {{ T: {{ {outer} }}, Inner: {{ {inner} }} }}\n");
    let field = ", fields: { t: T }";
    for (what, start, fields) in [
        ("a long body", body, ""),
        ("a long header", header, ""),
        ("an enum of many texts", texts, field),
        ("records in records", records, field),
    ] {
        assert!(
            outcome(&format!("{HEAD}{start}{}", errors(2, fields))).is_ok(),
            "{what}"
        );
        let many = format!("{HEAD}{start}{}", errors(2000, fields));
        let shown = outcome(&many).expect_err(what);
        assert!(shown.contains("E0026"), "{what}: {shown}");
    }
}

#[test]
fn an_error_in_many_envelopes_is_refused() {
    let names = lines(100, |index| format!("e{index}, "));
    let envelopes = lines(100, |index| {
        format!(
            "  e{index}: {{ content_type: application/a{index}+json, body: {{ c: \"{{code}}\" }} }}\n"
        )
    });
    assert_refused(
        &format!(
            "{HEAD}envelope: [{names}]\nenvelopes:\n{envelopes}errors: {{ A: {{ status: 400 }} }}\n"
        ),
        "more than 16 envelopes",
    );
}

#[test]
fn many_fields_in_one_place_are_refused() {
    let fields = lines(1001, |index| format!("a{index}: string, "));
    let error = format!("errors: {{ A: {{ status: 400, fields: {{ {fields} }} }} }}\n");
    let status = format!(
        "statuses: {{ 4xx: {{ fields: {{ {fields} }} }} }}\nerrors: {{ A: {{ status: 400 }} }}\n"
    );
    let record = format!("types: {{ T: {{ {fields} }} }}\nerrors: {{ A: {{ status: 400 }} }}\n");
    for spec in [error, status, record] {
        assert_refused(&format!("{HEAD}{spec}"), "more than 1000 fields");
    }
}

#[test]
fn many_retired_families_are_refused() {
    let families = lines(200, |index| format!("\"r{index}{{x}}\", "));
    assert_refused(
        &format!("{HEAD}reserved: [{families}]\nerrors: {{ A: {{ status: 400 }} }}\n"),
        "more than 100 retired families",
    );
}

/// Each message is looked for in all others.
#[test]
fn long_messages_that_tell_many_errors_apart_are_refused() {
    let head =
        format!("{HEAD}identify: [message]\nenvelope: {{ body: {{ m: \"{{message}}\" }} }}\n");
    let errors = |count, length| {
        let text = "a".repeat(length);
        let line = |index| {
            format!(
                "  E{index}: {{ status: 400, message: \"{text} {index} {{x}}\", fields: {{ x: string }} }}\n"
            )
        };
        format!("{head}errors:\n{}", lines(count, line))
    };
    assert!(outcome(&errors(300, 100)).is_ok());
    assert_refused(&errors(800, 1000), "too many steps");
    assert_refused(&errors(3000, 10), "too many steps");
}

/// Were each of them compared with all others, it would not end.
#[test]
fn many_codes_are_looked_up() {
    let codes = |letter: char| lines(60_000, |index| format!("{letter}{index}, "));
    let spec = format!(
        "{HEAD}reserved: [{}]\nsuccess: [{}]\nerrors: {{ A: {{ status: 400, aliases: [{}] }} }}\n",
        codes('r'),
        codes('s'),
        codes('a')
    );
    assert!(outcome(&spec).is_ok());
}

/// What any spec may become, in bytes, and how many times its own size beyond that.
const ROOM: usize = 8_000_000;
const TIMES: usize = 100;

/// Asserts that a spec is refused, or becomes no more than what is written allows.
fn assert_bounded(spec: &str, what: &str) {
    let made = outcome(spec).map_or(0, |rust| rust.len());
    assert!(
        made <= ROOM + TIMES * spec.len(),
        "{what}: {made} of {}",
        spec.len()
    );
}

#[test]
fn what_is_made_is_bounded_by_what_is_written() {
    let errors = |count, more: &str| {
        let errors = lines(count, |index| {
            format!("  E{index}: {{ status: 400{more} }}\n")
        });
        format!("errors:\n{errors}")
    };
    let long = "word ".repeat(10_000);
    let large = format!("envelope: {{ body: {{ code: \"{{code}}\", m: \"{long}\" }} }}\n");
    assert_bounded(&format!("{HEAD}{large}{}", errors(2000, "")), "bodies");

    let nested = lines(5, |index| match index {
        0 => "    a0: &a0 { c: x }\n".to_owned(),
        _ => format!("    a{index}: &a{index} {{ {} }}\n", {
            let members = (0..9).map(|key| format!("k{key}: *a{}", index - 1));
            members.collect::<Vec<_>>().join(", ")
        }),
    });
    let aliased = format!("envelope:\n  body:\n    code: \"{{code}}\"\n{nested}");
    assert_bounded(
        &format!("{HEAD}{aliased}{}", errors(100, "")),
        "an aliased body",
    );

    let docs = format!("docs: &d \"{long}\"\n");
    let all = ", docs: *d, when: *d, summary: *d, causes: [*d, *d]";
    assert_bounded(
        &format!("{HEAD}{docs}{}", errors(1000, all)),
        "aliased docs",
    );

    let action = format!("statuses: {{ 400: {{ action: \"{long}\" }} }}\n");
    assert_bounded(&format!("{HEAD}{action}{}", errors(1000, "")), "actions");

    let with = format!("statuses: {{ 4xx: {{ retry: {{ with: \"{long}\" }} }} }}\n");
    assert_bounded(
        &format!("{HEAD}{with}{}", errors(1000, "")),
        "what is to be attached",
    );

    let link = format!("doc_url: \"https://{}/{{code}}\"\n", "x".repeat(50_000));
    assert_bounded(&format!("{HEAD}{link}{}", errors(1000, "")), "links");

    let operations = lines(1000, |index| {
        format!("  o{index}: {{ errors: [E0], docs: *d }}\n")
    });
    let spec = format!("{HEAD}{docs}{}operations:\n{operations}", errors(1, ""));
    assert_bounded(&spec, "operations");

    let summaries = format!("statuses: {{ 499: {{ summary: \"{long}\" }} }}\nerrors:\n");
    let many = lines(1000, |index| {
        format!("  E{index}: {{ status: [400, 499] }}\n")
    });
    assert_bounded(&format!("{HEAD}{summaries}{many}"), "summaries");

    let attributes = lines(200, |index| format!("a{index}: x, "));
    let spec = format!(
        "{HEAD}statuses: {{ 400: {{ attributes: {{ {attributes} }} }} }}\n{}",
        errors(2000, "")
    );
    assert_bounded(&spec, "attributes");
}

#[test]
fn more_errors_and_envelopes_than_can_be_counted_are_refused() {
    let errors = lines(66_000, |index| format!("  E{index}: {{ status: 400 }}\n"));
    assert_refused(
        &format!("{HEAD}errors:\n{errors}"),
        "more than 10000 errors",
    );
    let envelopes = lines(66_000, |index| {
        format!("  e{index}: {{ body: {{ c: \"{{code}}\" }} }}\n")
    });
    assert_refused(
        &format!("{HEAD}envelopes:\n{envelopes}errors: {{ A: {{ status: 400 }} }}\n"),
        "more than 1000 envelopes",
    );
}

/// Each error is compared with each where no code tells them apart, and looked for in each envelope.
#[test]
fn errors_that_take_too_long_to_be_told_apart_are_refused() {
    let messages = |count| {
        let errors = lines(count, |index| {
            format!("  E{index}: {{ status: 400, message: gone {index} }}\n")
        });
        format!(
            "{HEAD}identify: [message]\nenvelope: {{ body: {{ m: \"{{message}}\" }} }}\nerrors:\n{errors}"
        )
    };
    assert!(outcome(&messages(100)).is_ok());
    assert_refused(&messages(5000), "too many steps");
    let members = lines(990, |index| format!("k{index}: x, "));
    let envelopes = lines(20, |index| {
        format!("  e{index}: {{ body: {{ {members} c{index}: \"{{code}}\" }} }}\n")
    });
    let errors = lines(1100, |index| {
        format!("  E{index}: {{ status: 400, envelope: e{} }}\n", index % 20)
    });
    assert_refused(
        &format!("{HEAD}envelopes:\n{envelopes}errors:\n{errors}"),
        "too many steps",
    );
}

/// Each of a thousand records refers to fifteen others, in no circle and in many.
#[test]
fn many_types_that_refer_to_many_are_read_or_refused_at_once() {
    let types = |ty: fn(usize) -> String, step: usize| {
        let types = lines(999, |index| {
            let next = (1..16).map(|field| format!("f{field}: {}", ty(index + field * step)));
            format!(
                "  T{index}: {{ {} }}\n",
                next.collect::<Vec<_>>().join(", ")
            )
        });
        format!(
            "{HEAD}types:\n{types}  T999: {{ a: string }}\n\
             errors: {{ A: {{ status: 400, fields: {{ t: T999 }} }} }}\n"
        )
    };
    // What is nested by value would be larger than any memory.
    let nested = types(|index| format!("T{}", index.min(999)), 1);
    assert_refused(&nested, "more than 10000 fields");
    // rustc follows types so deep and no deeper, behind boxes and in lists too.
    for ty in [
        |index| format!("list<T{}>", index % 1000),
        |index| format!("T{}?", index % 1000),
    ] {
        assert_refused(&types(ty, 7), "too many types stand inside");
    }
}

#[test]
fn many_slots_that_tell_errors_apart_are_refused() {
    let names = lines(40, |index| format!("a{index}, "));
    let slots = lines(40, |index| format!("a{index}: \"{{a{index}}}\", "));
    let values = lines(40, |index| format!("a{index}: x, "));
    let spec = format!(
        "{HEAD}identify: [{names} code]\nenvelope: {{ body: {{ {slots} c: \"{{code}}\" }} }}\n\
         errors: {{ A: {{ status: 400, attributes: {{ {values} }} }} }}\n"
    );
    assert_refused(&spec, "more than 32 slots");
}

#[test]
fn a_long_chain_of_types_is_followed_and_a_longer_one_refused() {
    let chain = |length: usize| {
        let types = lines(length, |index| {
            format!("  T{index}: {{ next: T{} }}\n", index + 1)
        });
        format!("{HEAD}errors: {{ A: {{ status: 400 }} }}\ntypes:\n{types}  T{length}: [a]\n")
    };
    assert!(outcome(&chain(80)).is_ok());
    assert_refused(&chain(200), "too many types stand inside");
    assert_refused(&chain(20_000), "E0026");
}

/// Were the rest of the file looked at for each key, it would take minutes.
#[test]
fn keys_without_values_are_refused_at_once() {
    for key in ["\n? ", "? a\n", "a\n? b b b b\n", "? |\n", "a: \n"] {
        let result = outcome(&key.repeat(60_000 / key.len()));
        assert!(result.is_err(), "{key}");
    }
    let names = lines(3_000, |at| format!("? name {at}\n"));
    assert_refused(&format!("errspec: 1\napi: x\n{names}"), "E0004");
}

/// Were brackets counted anew for each that ends a map, it would take minutes.
#[test]
fn brackets_that_end_nothing_are_refused_at_once() {
    for (before, bracket) in [
        ("a: {b: ", "}"),
        ("a: {b: [", "}"),
        ("{a: b, c: \"", "} "),
        ("[", "]"),
    ] {
        assert_refused(&format!("{before}{}", bracket.repeat(300_000)), "E0001");
    }
}

#[test]
fn brackets_without_end_are_refused_at_once() {
    for open in [
        "[", "{a: ", "{\"a\":[", "[\n", "? [", "- [", "{? ", "[\"}\", ", "[ # }\n", "{&a ", "[!x ",
    ] {
        let text = open.repeat(300_000 / open.len());
        assert_refused(&text, "E0001");
    }
}

#[test]
fn megabytes_of_warnings_are_cut_short() {
    let errors = lines(1200, |index| {
        format!("  E{index}: {{ status: 400, fields: {{ a{index}: string }} }}\n")
    });
    let spec = format!("{HEAD}envelope: {{ body: {{ c: \"{{code}}\" }} }}\nerrors:\n{errors}");
    let read = |_: &Path| Err(io::Error::other("no such file"));
    let generated = generate(Path::new("x.yaml"), &spec, &Options::default(), &read).unwrap();
    let warnings = generated.report().of(Severity::Warning);
    let last = warnings.last().unwrap().text();
    let shown = warnings.len() - 1;
    let more = 1200 - shown;
    assert_eq!(
        last,
        format!("warning: {more} more like these are not shown")
    );
}

#[test]
fn megabytes_of_wrong_names_are_cut_short() {
    let types = lines(200, |index| format!("  SomeTypeOfOurs{index}: [a]\n"));
    let fields = lines(300, |index| format!("a{index}: SomeTypOfOur{index}x, "));
    let spec = format!(
        "{HEAD}types:\n{types}errors: {{ A: {{ status: 400, fields: {{ {fields} }} }} }}\n"
    );
    assert_refused(&spec, "did you mean");
}

/// A large file that says little.
#[test]
fn ten_megabytes_are_read() {
    let rest = "errors: { A: { status: 400 } }\n";
    let comment = format!("{HEAD}# {}\n{rest}", "x".repeat(10_000_000));
    assert!(outcome(&comment).is_ok());
    let docs = format!("{HEAD}docs: {}\n{rest}", "word ".repeat(20_000));
    assert!(outcome(&docs).is_ok());
    let blanks = format!("{HEAD}{}{rest}", "\n".repeat(1_000_000));
    assert!(outcome(&blanks).is_ok());
    assert_refused(&"\0".repeat(100_000), "E0001");
}

/// What editors of all systems write.
#[test]
fn a_mark_of_byte_order_and_line_ends_of_all_kinds_are_read() {
    let spec = format!("{HEAD}docs: |\n  two\n  lines\nerrors:\n  A: {{ status: 400 }}\n");
    let plain = outcome(&spec).unwrap();
    assert_eq!(outcome(&format!("\u{feff}{spec}")), Ok(plain.clone()));
    assert_eq!(outcome(&spec.replace('\n', "\r\n")), Ok(plain));
    assert_refused(&spec.replace("  A", "\tA"), "E0001");
    assert_refused(&spec.replace("two", "t\0o"), "E0001");
}

/// What YAML takes for something else than it looks like is never taken for a name or a code.
#[test]
fn odd_scalars_are_refused_as_names_and_codes() {
    for odd in [
        "no", "0o17", "0x1F", "1e3", "~", "+5", ".inf", ".nan", "true", "1.0", "[a]",
    ] {
        let name = format!("{HEAD}errors: {{ {odd}: {{ status: 400 }} }}\n");
        let code = format!("{HEAD}errors: {{ A: {{ status: 400, code: {odd} }} }}\n");
        for (spec, what) in [(name, "name"), (code, "code")] {
            // In YAML 1.2 `no` is text, and `code: ~` says that there is none.
            if odd == "no" || (odd, what) == ("~", "code") {
                assert!(outcome(&spec).is_ok(), "{spec}");
            } else {
                assert!(outcome(&spec).is_err(), "{spec}");
            }
        }
    }
    // YAML 1.2 has no dates: this is text.
    let date = format!("{HEAD}errors: {{ A: {{ status: 400, code: 2001-01-01 }} }}\n");
    assert!(outcome(&date).unwrap().contains("\"2001-01-01\""));
}

/// Each place counts where those before it have no value: so each was written inside of as many others.
#[test]
fn a_slot_in_many_places_is_refused() {
    let body = |count| {
        let slots = "\"{message}\", ".repeat(count);
        format!(
            "{HEAD}envelope: {{ body: {{ code: \"{{code}}\", m: [{slots}] }} }}\nerrors: {{ A: {{ status: 400 }} }}\n"
        )
    };
    assert!(outcome(&body(16)).is_ok());
    assert_bounded(&body(16), "a slot in many places");
    assert_refused(&body(17), "more than 16 places");
    assert_refused(&body(100_000), "more than 1000 values");
    let text = format!(
        "{HEAD}envelope: {{ body: {{ a: \"{{message}}\", b: \"{}\" }} }}\nerrors: {{ A: {{ status: 400 }} }}\n",
        "x{message}".repeat(50_000)
    );
    assert_refused(&text, "more than 16 places");
}

/// Members, headers and parameters are compared with those beside them.
#[test]
fn more_members_headers_and_parameters_than_anybody_reads_are_refused() {
    let spec = |envelope: &str, count, one: &dyn Fn(usize) -> String| {
        let envelope = envelope.replace("...", &lines(count, one));
        format!("{HEAD}envelope: {{ {envelope} }}\nerrors: {{ A: {{ status: 400 }} }}\n")
    };
    let body = ", body: { code: \"{code}\" }";
    let member = |index| format!("k{index}: 1, ");
    let members = "body: { code: \"{code}\", ... }";
    assert!(outcome(&spec(members, 900, &member)).is_ok());
    assert_refused(&spec(members, 100_000, &member), "more than 1000 values");
    let header = |index| format!("X-{index}: a, ");
    let headers = format!("headers: {{ ... }}{body}");
    assert!(outcome(&spec(&headers, 100, &header)).is_ok());
    assert_refused(&spec(&headers, 50_000, &header), "more than 100 headers");
    let shape = |index| format!("\"a{index} {{message}}\", ");
    let shapes = format!("headers: {{ X-A: [...] }}{body}");
    assert_refused(&spec(&shapes, 20_000, &shape), "more than 100 headers");
    let link = |index| format!("r{index}: \"https://a.example/{{message}}\", ");
    let links = format!("headers: {{ Link: {{ links: {{ ... }} }} }}{body}");
    assert_refused(&spec(&links, 20_000, &link), "more than 100 parameters");
}

/// In the log of a workflow, a line that begins with `::` is a command, also behind blanks; and cargo
/// takes those of a build script that begin with `cargo:`.
#[test]
fn no_text_of_a_spec_begins_a_line_of_a_message() {
    let hostile = "x\\n::error::y\\r\\u2028::z\\u001b[2J";
    let places = [
        "\"HOSTILE\": 1\nerrors: { A: { status: 400 } }",
        "errors: { \"A HOSTILE\": { status: 400, outcome: x } }",
        "errors: { A: { status: \"HOSTILE\" } }",
        "errors: { A: { status: 400, \"HOSTILE\": 1 } }",
        "errors: { A: { status: 400, message: \"{HOSTILE}\" } }",
        "errors: { A: { status: 400, outcome: \"HOSTILE\", envelope: \"HOSTILE\" } }",
        "errors: { A: { status: 400, rust: { from: [\"HOSTILE\"] } } }",
        "errors: { A: { status: 400, headers: { \"HOSTILE\": a, X-A: \"HOSTILE\" } } }",
        "errors: { A: { status: 400, fields: { \"HOSTILE\": string, b: \"HOSTILE\" } } }",
        "errors: { A: { status: 400, code: \"HOSTILE\" }, B: { status: 400, code: \"HOSTILE\" } }",
        "errors: { A: { status: 400 } }\noperations: { o: { errors: [\"HOSTILE\"] } }",
        "errors: { A: { status: 400 } }\ninclude: [\"HOSTILE\"]",
        "errors: { A: { status: 400 } }\ntypes: { \"HOSTILE\": [a] }",
        "errors: { A: { status: 400 } }\nenvelope: { content_type: \"HOSTILE\", body: { c: \"{code}\" } }",
        "errors: { A: { status: 400 } }\nenvelope: { proof: \"HOSTILE\", body: { c: \"{code}\" } }",
        "errors: { A: { status: 400 } }\nidentify: [\"HOSTILE\"]",
    ];
    for place in places {
        let spec = format!("{HEAD}{}\n", place.replace("HOSTILE", hostile));
        let shown = outcome(&spec).expect_err(place);
        for line in shown.split(['\n', '\r', '\u{2028}', '\u{85}']) {
            assert!(!line.trim_start().starts_with("::"), "{shown}");
        }
        assert!(!shown.contains('\u{1b}'), "{shown}");
    }
}

/// A message names what is wrong, which may be megabytes and stand in a thousand places.
#[test]
fn a_long_wrong_value_is_named_by_its_beginning() {
    let long = "9".repeat(200_000);
    let errors = lines(100, |index| format!("  E{index}: {{ status: *a }}\n"));
    let spec = format!("{HEAD}errors:\n  A: {{ status: &a \"{long}\" }}\n{errors}");
    let shown = outcome(&spec).expect_err("it is no status");
    assert!(shown.len() < 100_000, "{}", shown.len());
    let spec = format!("{HEAD}errors: {{ A: {{ status: {long} }} }}\n");
    let shown = outcome(&spec).expect_err("it is no status");
    assert!(shown.len() < 3000, "{}", shown.len());
}
