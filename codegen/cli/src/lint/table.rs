//! The table of lints. `lints.md` has a section for each, in the same order.

use super::{Category, Lint, codes, documentation, http, leaks, messages, outcomes, shapes};
use crate::check::Level::{Allow, Deny, Note, Warn};

/// Declares the lints of a category after each other.
macro_rules! lints {
    ($($category:ident { $($level:ident $id:literal $look:expr,)* })*) => {
        &[$($(Lint {
            id: $id,
            category: Category::$category,
            level: $level,
            look: $look,
        },)*)*]
    };
}

/// All lints.
pub(crate) const LINTS: &[Lint] = lints! {
    Http {
        Warn "missing-www-authenticate" |s| http::missing_header(s, &http::WWW_AUTHENTICATE),
        Warn "missing-proxy-authenticate" |s| http::missing_header(s, &http::PROXY_AUTHENTICATE),
        Warn "missing-allow" |s| http::missing_header(s, &http::ALLOW),
        Warn "missing-retry-after" http::missing_retry_after,
        Note "missing-content-range" |s| http::missing_header(s, &http::CONTENT_RANGE),
        Note "missing-accept" |s| http::missing_header(s, &http::ACCEPT),
        Warn "missing-link" |s| http::missing_header(s, &http::LINK),
        Warn "unregistered-status" http::unregistered_status,
        Warn "reserved-status" http::reserved_status,
        Note "hidden-header" http::hidden_header,
        Warn "reason-phrase-only" http::reason_phrase_only,
        Allow "cached-fields" http::cached_fields,
    }
    Codes {
        Warn "code-style" codes::style,
        Warn "vague-code" codes::vague,
        Warn "status-in-code" codes::status_inside,
        Warn "similar-codes" codes::similar,
        Warn "code-unlike-header" codes::unlike_header,
    }
    Messages {
        Warn "no-message" messages::none,
        Note "message-style" messages::style,
        Note "blaming-message" messages::blame,
        Warn "message-with-hole" messages::hole,
        Note "message-identifies" messages::identifies,
        Warn "varying-title" messages::varying_title,
    }
    Leaks {
        Warn "leaking-field" leaks::field_name,
        Deny "leaking-example" leaks::example,
        Warn "leaking-message" leaks::message,
    }
    Outcomes {
        Note "implied-outcome" outcomes::implied,
        Warn "failed-after-work" outcomes::failed_after_work,
        Warn "repeated-client-error" outcomes::repeated_client_error,
        Warn "quota-with-backoff" outcomes::quota_with_backoff,
        Warn "never-after-rate-limit" outcomes::never_after_rate_limit,
        Note "two-delays" outcomes::two_delays,
    }
    Shapes {
        Deny "status-member" shapes::status_member,
        Warn "field-types" shapes::field_types,
        Warn "field-spelling" shapes::field_spelling,
        Note "no-request-id" shapes::no_request_id,
        Note "uncapped-header" shapes::uncapped_header,
        Allow "closed-enum" shapes::closed_enum,
    }
    Documentation {
        Warn "no-summary" documentation::no_summary,
        Note "no-action" documentation::no_action,
        Note "no-causes" documentation::no_causes,
        Note "no-example" documentation::no_example,
        Deny "wrong-example" documentation::wrong_example,
        Warn "no-operation" documentation::no_operation,
        Note "no-successor" documentation::no_successor,
    }
    Comments {
        Warn "unused-allow" |_| Vec::new(),
        Warn "unknown-lint" |_| Vec::new(),
        Warn "allow-without-reason" |_| Vec::new(),
    }
};

/// The lint of a name.
pub(crate) fn find(id: &str) -> Option<&'static Lint> {
    LINTS.iter().find(|lint| lint.id == id)
}
