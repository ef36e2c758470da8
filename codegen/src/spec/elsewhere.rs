//! Keys at the wrong level, and keys that other formats have for some of ours: what to write instead.

/// Returns what to write instead of a key that the map at a path of keys does not have.
pub(crate) fn elsewhere(path: &[&str], key: &str) -> Option<String> {
    let help = match path {
        [] => of_spec(key),
        ["errors", _] => of_error(key).or_else(|| of_both(key)),
        ["statuses", _] => of_status(key).or_else(|| of_both(key)),
        [.., "fields", _] | ["types", _, _] => of_field(key),
        [.., "envelope"] | ["envelopes", _] => of_envelope(key),
        [.., "retry"] => of_retry(key),
        _ => None,
    };
    help.map(|help| help.replace("KEY", key))
}

fn of_spec(key: &str) -> Option<&'static str> {
    Some(match key {
        "status" | "code" | "message" | "fields" | "headers" | "retry" | "outcome" | "action"
        | "attributes" | "log" => {
            "it belongs to an error, or to a status for all of its errors: `statuses: { any: { KEY: … } }`"
        }
        "body" | "content_type" | "format" | "proof" | "reason_phrase" => {
            "write it under `envelope`"
        }
        "version" => {
            "the version of the language is `errspec: 1`; that of the API has no key, and can stand in `title`"
        }
        "name" | "id" => "write `api: NAME`",
        "description" => "write `title` for one line, and `docs` for more",
        "openapi" | "swagger" | "info" | "paths" | "components" | "servers" => {
            "it is a key of OpenAPI: a spec names its errors under `errors`, and \
             `errspec generate openapi` makes OpenAPI of it"
        }
        _ => return None,
    })
}

/// What neither an error nor a status has.
fn of_both(key: &str) -> Option<&'static str> {
    Some(match key {
        "body" | "content_type" | "format" | "proof" | "reason_phrase" => {
            "write it under `envelope`: `envelope: { body: { … } }`"
        }
        "description" | "title" => "write `summary` for one line, and `docs` for more",
        "type" | "kind" | "category" | "class" => {
            "a constant that an envelope can show stands under `attributes`: `attributes: { KEY: … }`"
        }
        "retryable" => "write `retry: backoff`, or `retry: never`",
        "retry_after" => {
            "write `retry: { after: 30s }`; where it differs from answer to answer it is a field: \
             `fields: { retry_after: duration(s) }`"
        }
        "severity" | "level" | "log_level" => "write `log: warn`, say",
        "params" | "parameters" | "args" | "data" | "details" | "properties" => "write `fields`",
        "hint" | "solution" | "remedy" | "resolution" => {
            "write `action`: what to do about the error"
        }
        "reserved" | "identify" | "success" | "types" | "operations" | "envelopes" => {
            "it stands at the top of the spec"
        }
        _ => return None,
    })
}

fn of_error(key: &str) -> Option<&'static str> {
    Some(match key {
        "http_status" | "status_code" | "statuscode" | "http" | "http_code" => "write `status`",
        "error" | "uncoded" => "it belongs to a status: `statuses: { 404: { KEY: … } }`",
        "name" | "id" | "key" => {
            "the name is the key of the entry; `code` is what the wire has, and `rust: { name: … }` the name in Rust"
        }
        "alias" | "old_codes" => "write `aliases`",
        _ => return None,
    })
}

fn of_status(key: &str) -> Option<&'static str> {
    Some(match key {
        "status" => "the key of the entry is the status",
        "code" | "aliases" | "deprecated" => {
            "it belongs to an error: `errors: { OUT_OF_STOCK: { KEY: … } }`"
        }
        "errors" => "each error names its status: `errors: { OUT_OF_STOCK: { status: 409 } }`",
        _ => return None,
    })
}

fn of_field(key: &str) -> Option<&'static str> {
    Some(match key {
        "optional" | "required" | "nullable" | "option" => {
            "a `?` behind the type makes a field optional: `type: string?`"
        }
        "description" | "summary" | "title" => "write `docs`",
        "enum" | "values" | "options" => {
            "declare the texts under `types`, such as `Reason: [expired, declined]`, and write \
             `type: Reason`"
        }
        "properties" | "fields" | "members" => {
            "declare a record under `types`, such as `Item: { sku: string }`, and write `type: Item`"
        }
        "items" => "write `type: list<string>`, say",
        "name" | "rename" | "json" | "alias" => "write `wire`: the name of the member on the wire",
        "secret" | "internal" | "hidden" => "write `private: true`",
        "rust_type" => "write `rust`",
        "value" | "const" => {
            "a value that is always the same stands under `attributes` of the error"
        }
        _ => return None,
    })
}

fn of_envelope(key: &str) -> Option<&'static str> {
    Some(match key {
        "status" => "the status is that of each error",
        "media_type" | "mime" | "mime_type" => "write `content_type`",
        "reason" => "write `reason_phrase`",
        "fields" => {
            "fields are those of errors: the body shows them by `{fields}`, or one by its name"
        }
        _ => return None,
    })
}

fn of_retry(key: &str) -> Option<&'static str> {
    Some(match key {
        "initial" | "max" | "factor" | "attempts" => "write it under `backoff`",
        "delay" | "wait" | "seconds" => "write `after: 2s`, say",
        _ => return None,
    })
}
