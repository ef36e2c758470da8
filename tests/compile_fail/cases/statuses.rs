use errspec::ClassStatus;
use errspec_compile_fail::statuses::{self, Blocked, LockedStatus, Malformed, MalformedStatus};

#[derive(Debug, errspec::IntoApiError)]
#[api_error(statuses::Error, Malformed, part = "a".to_owned(), status = LockedStatus::Ok)]
struct Mine;

fn main() {
    let declared = Malformed::new("a").with_status(MalformedStatus::NotFound);
    // None of these is a status of the error.
    let _ = declared.with_status(MalformedStatus::Conflict);
    let _ = Malformed::new("a").with_status(409);
    let _ = Malformed::new("a").with_status(LockedStatus::Ok);
    let _ = Blocked::new().with_status(ClassStatus::BAD_GATEWAY);
}
