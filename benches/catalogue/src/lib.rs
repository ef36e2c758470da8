//! A catalogue of errors, made from a seed: the same errors for errspec and for its peers.
//!
//! One error in five has one to three fields, and every one is documented.

mod hand_written;
mod spec;

/// The errors of an API that nobody has.
#[derive(Debug)]
pub struct Catalogue {
    /// The API's name.
    pub name: String,
    /// Its errors, each with a name of its own.
    pub errors: Vec<Error>,
}

/// One error.
#[derive(Debug)]
pub struct Error {
    /// `PAYMENT_CARD_EXPIRED`, which is its code too.
    pub name: String,
    /// Its status: 400 to 504.
    pub status: u16,
    /// Its message, with a slot for each field.
    pub message: String,
    /// What its documentation says.
    pub docs: String,
    /// One to three fields, or none.
    pub fields: Vec<Field>,
}

/// A field of an error.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Its name.
    pub name: &'static str,
    /// Its type.
    pub ty: Type,
}

/// The type of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Type {
    /// Text.
    Text,
    /// A signed integer of 64 bits.
    Integer,
    /// `true` or `false`.
    Bool,
}

const SUBJECTS: [&str; 32] = [
    "account", "address", "api_key", "archive", "balance", "basket", "batch", "card", "channel",
    "contract", "coupon", "currency", "customer", "device", "document", "domain", "export", "file",
    "gateway", "invoice", "ledger", "mandate", "message", "order", "payment", "payout", "product",
    "profile", "refund", "session", "transfer", "webhook",
];
const PARTS: [&str; 20] = [
    "amount", "country", "date", "email", "format", "holder", "id", "key", "limit", "method",
    "name", "owner", "period", "region", "schema", "secret", "size", "state", "target", "version",
];
const PROBLEMS: [&str; 18] = [
    "blocked",
    "conflicts",
    "disabled",
    "duplicate",
    "exceeded",
    "expired",
    "forbidden",
    "frozen",
    "invalid",
    "locked",
    "mismatch",
    "missing",
    "not_found",
    "not_supported",
    "rejected",
    "required",
    "stale",
    "too_long",
];
const STATUSES: [u16; 10] = [400, 401, 403, 404, 409, 410, 422, 429, 500, 503];
const FIELDS: [Field; 6] = [
    Field {
        name: "id",
        ty: Type::Text,
    },
    Field {
        name: "parameter",
        ty: Type::Text,
    },
    Field {
        name: "limit",
        ty: Type::Integer,
    },
    Field {
        name: "left",
        ty: Type::Integer,
    },
    Field {
        name: "detail",
        ty: Type::Text,
    },
    Field {
        name: "permanent",
        ty: Type::Bool,
    },
];

impl Catalogue {
    /// So many errors, at most 11,520, which always are the same ones.
    pub fn new(name: &str, count: usize) -> Self {
        let mut random = fastrand::Rng::with_seed(20);
        let mut places: Vec<usize> = (0..SUBJECTS.len() * PARTS.len() * PROBLEMS.len()).collect();
        random.shuffle(&mut places);
        let places = places.into_iter().take(count).enumerate();
        Self {
            name: name.to_owned(),
            errors: places
                .map(|(index, place)| Error::new(place, index % 5 == 0, &mut random))
                .collect(),
        }
    }
}

impl Error {
    fn new(place: usize, has_fields: bool, random: &mut fastrand::Rng) -> Self {
        let subject = SUBJECTS[place % SUBJECTS.len()];
        let part = PARTS[place / SUBJECTS.len() % PARTS.len()];
        let problem = PROBLEMS[place / SUBJECTS.len() / PARTS.len()];
        let mut fields = FIELDS;
        random.shuffle(&mut fields);
        let count = if has_fields { random.usize(1..=3) } else { 0 };
        let fields = fields[..count].to_vec();
        let said = format!("{subject} {part} {problem}").replace('_', " ");
        let slots: Vec<String> = fields
            .iter()
            .map(|field| format!("{} {{{}}}", field.name, field.name))
            .collect();
        let message = match slots.as_slice() {
            [] => format!("the {said}"),
            slots => format!("the {said}: {}", slots.join(", ")),
        };
        Self {
            name: format!("{subject}_{part}_{problem}").to_ascii_uppercase(),
            status: STATUSES[random.usize(..STATUSES.len())],
            message,
            docs: format!("The {part} of the {subject} is not what this operation can work with."),
            fields,
        }
    }

    /// Its name as Rust writes that of a variant.
    pub fn variant(&self) -> String {
        let words = self.name.split('_').map(|word| {
            let (first, rest) = word.split_at(1);
            format!("{first}{}", rest.to_ascii_lowercase())
        });
        words.collect()
    }
}
