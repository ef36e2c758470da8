//! Presets: a spec for each common shape of errors. `API` in them is replaced by the API's name.

/// A spec to start from.
pub(crate) struct Preset {
    /// Its name on the command line.
    pub(crate) name: &'static str,
    /// What it is, in one line.
    pub(crate) help: &'static str,
    envelope: &'static str,
    errors: &'static str,
}

/// Errors with codes in capitals.
const CAPITALS: &str = r#"
statuses:
  429:
    summary: There were too many requests.
    action: Wait for as long as `Retry-After` says.
    headers: { Retry-After: "{retry_after}" }
    fields: { retry_after: { type: "duration(s)?", docs: How long to wait, example: 3 } }
  500:
    summary: Something failed on our side.
    action: Look whether it was done before you repeat it.
    message: something failed on our side
    outcome: unknown

errors:
  NOT_FOUND:
    status: 404
    summary: There is no such thing.
    message: "there is no {what}"
    fields: { what: { type: string, docs: What was asked for, example: order 7 } }
    action: Check the id.
  TOO_MANY_REQUESTS: { status: 429, message: there were too many requests }
"#;

/// All presets.
pub(crate) const PRESETS: &[Preset] = &[
    Preset {
        name: "problem",
        help: "RFC 9457, problem details: `type`, `title`, `status`, `detail`",
        envelope: "# The shape is that of RFC 9457, which is the default.\n",
        errors: CAPITALS,
    },
    Preset {
        name: "plain",
        help: "`{ error: { code, message, details } }`",
        envelope: "envelope:\n  body: { error: { code: \"{code}\", message: \"{message}\", details: \"{fields}\" } }\n",
        errors: CAPITALS,
    },
    Preset {
        name: "google",
        help: "the status as `code`, the code as `status`, and typed details (AIP-193)",
        envelope: "envelope:\n  body:\n    error:\n      code: \"{status}\"\n      message: \"{message}\"\n      status: \"{code}\"\n      details:\n        - { \"@type\": type.googleapis.com/google.rpc.ResourceInfo, resourceName: \"{what}\" }\n        - { \"@type\": type.googleapis.com/google.rpc.RetryInfo, retryDelay: \"{retry_after}s\" }\n",
        errors: r#"
errors:
  NOT_FOUND:
    status: 404
    message: "there is no {what}"
    fields: { what: { type: string, docs: The name of the resource, example: orders/7 } }
  RESOURCE_EXHAUSTED:
    status: 429
    message: there were too many requests
    fields: { retry_after: { type: "duration(s)?", docs: How long to wait, example: 3 } }
  INTERNAL: { status: 500, message: something failed on our side, outcome: unknown }
"#,
    },
    Preset {
        name: "stripe",
        help: "`{ error: { type, code, message, param } }`, the type by status",
        envelope: "identify: [code, type]\nenvelope:\n  body: { error: { type: \"{type}\", code: \"{code}\", message: \"{message}\", param: \"{param}\" } }\n",
        errors: r#"
statuses:
  4xx:
    attributes: { type: invalid_request_error }
    fields: { param: { type: string?, docs: The parameter that is wrong, example: amount } }
  429:
    attributes: { type: rate_limit_error }
    headers: { Retry-After: "{retry_after}" }
    fields: { retry_after: { type: "duration(s)?", docs: How long to wait, example: 3 } }
  5xx: { attributes: { type: api_error }, outcome: unknown }

errors:
  parameter_missing: { status: 400, message: a parameter is missing }
  resource_missing: { status: 404, message: there is no such thing }
  rate_limit: { status: 429, message: there were too many requests }
  api_error: { status: 500, code: null, message: something failed on our side }
"#,
    },
    Preset {
        name: "jsonapi",
        help: "JSON:API, a list of errors",
        envelope: "envelope:\n  content_type: application/vnd.api+json\n  body:\n    errors:\n      - { status: \"{status:text}\", code: \"{code}\", title: \"{reason}\", detail: \"{message}\", source: { pointer: \"{pointer}\" } }\n",
        errors: r#"
statuses:
  422: { fields: { pointer: { type: string?, docs: Where the mistake is, example: /data/attributes/title } } }

errors:
  TOO_SHORT: { status: 422, message: the value is too short }
  MISSING: { status: 422, message: the value is missing }
  NOT_FOUND: { status: 404, message: there is no such resource }
"#,
    },
    Preset {
        name: "oauth2",
        help: "RFC 6749 and 6750: `{ error, error_description }`, and `WWW-Authenticate`",
        envelope: "envelope: { body: { error: \"{code}\", error_description: \"{message}\" } }\nenvelopes:\n  bearer:\n    body: none\n    headers:\n      WWW-Authenticate: { value: Bearer, params: { error: \"{code}\", error_description: \"{message}\" } }\n",
        errors: r#"
errors:
  invalid_request: { status: 400, message: a parameter is missing or wrong }
  invalid_grant: { status: 400, message: the grant is wrong or expired }
  invalid_token: { status: 401, envelope: bearer, message: the token is wrong or expired }
"#,
    },
    Preset {
        name: "slack",
        help: "`{ ok: false, error }` under the status 200",
        envelope: "envelope: { body: { ok: false, error: \"{code}\" } }\n",
        errors: r#"
statuses:
  200: The request was answered; `ok` says whether it succeeded.

errors:
  not_found: { status: 200, summary: There is no such thing. }
  not_allowed: { status: 200, summary: The token is not allowed to do that. }
  ratelimited:
    status: 429
    summary: There were too many requests.
    headers: { Retry-After: "{retry_after}" }
    fields: { retry_after: { type: "duration(s)?", docs: How long to wait, example: 3 } }
"#,
    },
    Preset {
        name: "headers",
        help: "no body: the code and the message in headers",
        envelope: "envelope:\n  body: none\n  headers:\n    X-Error-Code: \"{code}\"\n    X-Error-Message: { value: \"{message}\", max_length: 512 }\n    X-Error-Subject: { value: \"{what}\", max_length: 128 }\n    Access-Control-Expose-Headers: X-Error-Code, X-Error-Message, X-Error-Subject\n",
        errors: CAPITALS,
    },
];

impl Preset {
    /// The spec.
    pub(crate) fn to_spec(&self, api: &str) -> String {
        let Self {
            name: _,
            help: _,
            envelope,
            errors,
        } = self;
        format!(
            "# The errors of {api}. `errspec check` says what is wrong with this file, and \
             `errspec mock`\n# answers with them. The reference of the language:\n\
             # https://github.com/errspec/errspec/blob/main/specs/README.md\nerrspec: 1\napi: {api}\n\n{envelope}{errors}"
        )
    }
}
