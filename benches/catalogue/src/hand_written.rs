//! A catalogue as people write it by hand, and the least that could be written of it.

use crate::{Catalogue, Error, Type};
use std::fmt::Write;

impl Catalogue {
    /// The floor: the codes alone, with the derives that such an enum has.
    pub fn to_bare_enum(&self) -> String {
        let mut rust = String::from(
            "/// The codes.\n\
             #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]\n\
             pub enum Code {\n",
        );
        for error in &self.errors {
            let _ = writeln!(rust, "    /// {}\n    {},", error.docs, error.variant());
        }
        rust.push_str("}\n");
        rust
    }

    /// The same surface as errspec's, with thiserror, strum and serde: codes that go to and from
    /// text, errors with fields and messages, their status, and their body both ways.
    pub fn to_thiserror(&self) -> String {
        let mut rust = String::from(CODE_HEAD);
        for error in &self.errors {
            let _ = writeln!(rust, "    /// {}\n    {},", error.docs, error.variant());
        }
        rust.push_str("}\n\nimpl Code {\n    /// The status.\n    pub fn status(self) -> u16 {\n        match self {\n");
        for error in &self.errors {
            let _ = writeln!(
                rust,
                "            Self::{} => {},",
                error.variant(),
                error.status
            );
        }
        rust.push_str("        }\n    }\n}\n\n");
        rust.push_str(ERROR_HEAD);
        for error in &self.errors {
            let _ = writeln!(
                rust,
                "    /// {}\n    #[error(\"{}\")]\n    {}{},",
                error.docs,
                error.message,
                error.variant(),
                error.members()
            );
        }
        rust.push_str("}\n\nimpl Error {\n    /// The code.\n    pub fn code(&self) -> Code {\n        match self {\n");
        for error in &self.errors {
            let rest = if error.fields.is_empty() {
                ""
            } else {
                " { .. }"
            };
            let variant = error.variant();
            let _ = writeln!(
                rust,
                "            Self::{variant}{rest} => Code::{variant},"
            );
        }
        rust.push_str("        }\n    }\n}\n");
        rust
    }
}

impl Error {
    /// ` { id: String }`, or nothing.
    pub fn members(&self) -> String {
        let members: Vec<String> = self
            .fields
            .iter()
            .map(|field| {
                let ty = match field.ty {
                    Type::Text => "String",
                    Type::Integer => "i64",
                    Type::Bool => "bool",
                };
                format!("/** The {0}. */ {0}: {ty}", field.name)
            })
            .collect();
        if members.is_empty() {
            return String::new();
        }
        format!(" {{ {} }}", members.join(", "))
    }
}

const CODE_HEAD: &str = "\
/// The codes.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize,
    strum::Display, strum::EnumString, strum::IntoStaticStr, strum::VariantArray,
)]
#[serde(rename_all = \"SCREAMING_SNAKE_CASE\")]
#[strum(serialize_all = \"SCREAMING_SNAKE_CASE\")]
pub enum Code {
";

const ERROR_HEAD: &str = "\
/// The errors.
#[derive(Clone, Debug, PartialEq, thiserror::Error, serde::Serialize, serde::Deserialize)]
#[serde(tag = \"code\", content = \"details\", rename_all = \"SCREAMING_SNAKE_CASE\")]
pub enum Error {
";
