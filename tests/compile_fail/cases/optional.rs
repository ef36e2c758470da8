use errspec_compile_fail::statuses::MalformedStatus;
use errspec_compile_fail::{everything, infinex, statuses};

#[derive(Debug, errspec::IntoApiError)]
#[api_error(statuses::Error)]
enum Mine {
    // A field of the class that has another type.
    #[api_error(Malformed, part = "a".to_owned(), hint = 7)]
    Hint,
    #[api_error(Malformed, part = "a".to_owned(), status = 404)]
    Number,
    // One of another status, given by a field of the same name.
    #[api_error(Malformed, part = "a".to_owned())]
    Field { status: u16 },
    // `Option` of the right type, and the type itself.
    #[api_error(Malformed, part = "a".to_owned(), status = MalformedStatus::NotFound)]
    Right { hint: Option<String> },
}

#[derive(Debug, errspec::IntoApiError)]
#[api_error(infinex::Error)]
enum OfInfinex {
    // A private field.
    #[api_error(WithdrawalExceedsBalance, amount = "1", asset = "BTC", available = "0", account_id = account)]
    Overdrawn { account: &'static str },
}

#[derive(Debug, errspec::IntoApiError)]
#[api_error(everything::Error)]
enum OfEverything {
    #[api_error(Rejected)]
    Rejected {
        side: everything::Side,
        first: everything::Violation,
        by_name: (),
        all: Vec<u8>,
    },
}

fn main() {}
