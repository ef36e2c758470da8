//! What the value of a key looks like, for the help of messages.

/// Returns an example of the value at a path of keys. None where any text or number will do.
pub(crate) fn example(path: &[&str]) -> Option<&'static str> {
    Some(match path {
        ["statuses"] => "{ 404: Not here. }",
        ["statuses", _] => "{ summary: Not here. }",
        ["errors"] => "{ OUT_OF_STOCK: { status: 409 } }",
        ["errors", _] => "{ status: 409 }",
        ["operations"] => "{ buy: { errors: [OUT_OF_STOCK] } }",
        ["operations", _] => "{ errors: [OUT_OF_STOCK] }",
        ["operations", _, "errors"] => "[OUT_OF_STOCK]",
        ["types"] => "{ Reason: [expired, declined] }",
        ["types", _] => "[expired, declined]",
        ["types", _, _] | [.., "fields", _] => "string",
        ["envelopes"] => "{ short: { body: { code: \"{code}\" } } }",
        ["envelopes", _] | [.., "envelope"] => "{ body: { code: \"{code}\" } }",
        [.., "fields"] => "{ sku: string }",
        [.., "headers"] => "{ X-Error-Code: \"{code}\" }",
        [.., "params" | "query"] => "{ error: \"{code}\" }",
        [.., "headers" | "params" | "query", _] => "\"{code}\"",
        [.., "attributes"] => "{ kind: conflict }",
        [.., "attributes", _] => "conflict",
        ["api"] => "shop",
        ["errspec"] => "1",
        [.., "outcome"] => "failed",
        [.., "format"] => "json",
        [.., "style"] => "semicolon",
        [.., "charset"] => "utf-8",
        [.., "error" | "uncoded"] => "NOT_FOUND",
        [.., "status"] => "404",
        [.., "retry"] => "{ after: 2s }",
        [.., "backoff"] => "{ initial: 1s, attempts: 3 }",
        [.., "after" | "initial" | "max"] => "2s",
        [.., "attempts"] => "3",
        [.., "factor"] => "1.5",
        [.., "max_length"] => "100",
        [.., "deprecated"] => "true",
        [.., "rust"] => "{ name: SoldOut }",
        [.., "from"] => "[std::io::Error]",
        [.., "causes"] => "[Another order was faster.]",
        [.., "aliases"] | ["reserved"] => "[OLD_CODE]",
        ["success"] => "[0]",
        ["identify"] => "[code, message]",
        ["include"] => "[common.yaml]",
        _ => return None,
    })
}

/// Whether the author chooses the keys of the map at a path.
pub(crate) fn has_free_keys(path: &[&str]) -> bool {
    matches!(
        path,
        ["statuses" | "errors" | "operations" | "types" | "envelopes"]
            | [.., "fields" | "headers" | "params" | "query" | "attributes"]
    )
}
