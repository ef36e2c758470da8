//! What the engine and the runtime of errspec both know: the words of the language, and a spec as
//! data over borrowed text.
//!
//! The engine makes a [`Spec`] from YAML. Generated code contains it as static data, and the runtime
//! reads and writes answers by it. The two depend on this crate and not on each other. It has no
//! idea of YAML, of Rust's names or of an HTTP library.

mod code;
mod constant;
mod contested;
mod docs;
mod encode;
mod envelope;
mod error;
mod field;
#[doc(hidden)]
pub mod fixed;
mod format;
mod header;
mod held;
mod identify;
pub mod json;
mod kinds;
mod list;
mod log;
pub mod lookup;
mod one_line;
mod others;
mod outcome;
mod pattern;
mod proof;
pub mod quoted;
mod rest;
mod retry;
mod scan;
mod several;
mod slot;
mod spec;
mod status;
mod template;
mod text;
mod write;
pub mod xml;

pub use constant::Constant;
pub use contested::Contested;
pub use docs::{Action, Docs};
pub use encode::{Encoder, Values, write_message};
pub use envelope::{Envelope, Member, Named, Shape};
pub use error::{ErrorInfo, Kind};
pub use field::{FieldInfo, Fill, Notation, Type, TypeInfo, TypeKind, Unit};
pub use format::Format;
pub use header::{Charset, Header, Param, Params, Style};
pub use held::Held;
pub use identify::{By, Evidence, Told};
pub use kinds::Kinds;
pub use list::{ListItem, ListItems};
pub use log::Log;
pub use lookup::Lookup;
pub use one_line::{OneLine, write_escaped};
pub use others::OthersWriter;
pub use outcome::Outcome;
pub use pattern::pattern;
pub use proof::{Proof, Sighting, is_filled_text};
pub use rest::RestWriter;
pub use retry::{Backoff, Retry};
pub use several::Together;
pub use slot::{Part, Slot};
pub use spec::{Identifier, Replacement, Spec};
pub use status::{ClassInfo, StatusInfo, StatusRange, reason_phrase};
pub use template::{MessageParts, match_parts};
pub use text::TextWriter;
pub use write::ValueWriter;
