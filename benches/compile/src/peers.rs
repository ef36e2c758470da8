//! Two generators that many Rust projects run in their build, at the same catalogue.
//!
//! Both make an enum of the codes, a type of an error with its fields, all of them documented, and
//! Rust's own formatting. Neither makes messages, statuses, retry advice, constructors or a lookup.

use errspec_catalogue::{Catalogue, Error, Type};
use prost_types::field_descriptor_proto::{Label, Type as Kind};
use prost_types::source_code_info::Location;
use prost_types::{
    DescriptorProto, EnumDescriptorProto, EnumValueDescriptorProto, FieldDescriptorProto,
    FileDescriptorProto, OneofDescriptorProto, SourceCodeInfo,
};
use serde_json::{Value, json};
use std::collections::HashMap;
use std::io;

/// The catalogue as protoc hands it to prost-build: a process of its own has read the `.proto`.
pub fn descriptor(catalogue: &Catalogue) -> FileDescriptorProto {
    let errors = &catalogue.errors;
    let code = |(index, error): (usize, &Error)| EnumValueDescriptorProto {
        name: Some(error.name.clone()),
        number: Some(number(index)),
        options: None,
    };
    let choice = |(index, error): (usize, &Error)| FieldDescriptorProto {
        type_name: Some(format!(".bench.{}", error.variant())),
        oneof_index: Some(0),
        ..field(&error.name.to_ascii_lowercase(), index, Kind::Message)
    };
    let all = DescriptorProto {
        name: Some("Error".to_owned()),
        field: errors.iter().enumerate().map(choice).collect(),
        oneof_decl: vec![OneofDescriptorProto {
            name: Some("error".to_owned()),
            options: None,
        }],
        ..DescriptorProto::default()
    };
    FileDescriptorProto {
        name: Some("bench.proto".to_owned()),
        package: Some("bench".to_owned()),
        syntax: Some("proto3".to_owned()),
        message_type: errors.iter().map(message).chain([all]).collect(),
        enum_type: vec![EnumDescriptorProto {
            name: Some("Code".to_owned()),
            value: errors.iter().enumerate().map(code).collect(),
            ..EnumDescriptorProto::default()
        }],
        source_code_info: Some(SourceCodeInfo {
            location: comments(catalogue),
        }),
        ..FileDescriptorProto::default()
    }
}

fn message(error: &Error) -> DescriptorProto {
    let fields = error.fields.iter().enumerate();
    DescriptorProto {
        name: Some(error.variant()),
        field: fields
            .map(|(index, found)| field(found.name, index, kind(found.ty)))
            .collect(),
        ..DescriptorProto::default()
    }
}

/// What the `.proto` says of each of its parts. The steps of the way to a part are the numbers of
/// the fields in `descriptor.proto`, and prost-build looks the ways up by halving.
fn comments(catalogue: &Catalogue) -> Vec<Location> {
    let (messages, enums, members, choices) = (4, 5, 2, 8);
    let mut comments = Vec::new();
    let mut add = |way: &[usize], docs: &str| {
        comments.push(Location {
            path: way.iter().map(|step| number(*step)).collect(),
            span: vec![0, 0, 0],
            leading_comments: Some(format!(" {docs}\n")),
            ..Location::default()
        });
    };
    let all = catalogue.errors.len();
    add(&[messages, all], "The errors.");
    add(&[messages, all, choices, 0], "An error.");
    add(&[enums, 0], "The codes.");
    for (index, error) in catalogue.errors.iter().enumerate() {
        add(&[messages, index], &error.docs);
        for (place, field) in error.fields.iter().enumerate() {
            let docs = format!("The field `{}`.", field.name);
            add(&[messages, index, members, place], &docs);
        }
        add(&[messages, all, members, index], &error.docs);
        add(&[enums, 0, members, index], &error.docs);
    }
    comments.sort_by(|one, other| one.path.cmp(&other.path));
    comments
}

fn number(index: usize) -> i32 {
    i32::try_from(index).unwrap_or(i32::MAX)
}

fn kind(ty: Type) -> Kind {
    match ty {
        Type::Text => Kind::String,
        Type::Integer => Kind::Int64,
        Type::Bool => Kind::Bool,
    }
}

fn field(name: &str, index: usize, kind: Kind) -> FieldDescriptorProto {
    FieldDescriptorProto {
        name: Some(name.to_owned()),
        number: Some(number(index + 1)),
        label: Some(Label::Optional.into()),
        r#type: Some(kind.into()),
        ..FieldDescriptorProto::default()
    }
}

/// What prost-build makes of it.
///
/// # Errors
///
/// The descriptor is none.
pub fn prost_build(descriptor: FileDescriptorProto) -> io::Result<String> {
    let module = prost_build::Module::from_protobuf_package_name(descriptor.package());
    let made: HashMap<_, String> =
        prost_build::Config::new().generate(vec![(module, descriptor)])?;
    Ok(made.into_values().collect())
}

/// The catalogue as a JSON Schema: the codes, and one object of the errors' bodies.
pub fn schema(catalogue: &Catalogue) -> String {
    let codes = catalogue
        .errors
        .iter()
        .map(|error| json!({ "const": error.name, "description": error.docs }));
    let codes: Vec<Value> = codes.collect();
    let errors: Vec<Value> = catalogue.errors.iter().map(body).collect();
    let schema = json!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "definitions": {
            "Code": { "description": "The codes.", "type": "string", "oneOf": codes },
            "Error": { "description": "The errors.", "oneOf": errors },
        },
    });
    schema.to_string()
}

fn body(error: &Error) -> Value {
    let fields = error.fields.iter().map(|field| {
        let ty = match field.ty {
            Type::Text => "string",
            Type::Integer => "integer",
            Type::Bool => "boolean",
        };
        (field.name.to_owned(), json!({ "type": ty }))
    });
    let fields: serde_json::Map<String, Value> = fields.collect();
    let names: Vec<&str> = error.fields.iter().map(|field| field.name).collect();
    let mut properties = json!({ "code": { "type": "string", "enum": [error.name] } });
    let mut required = vec!["code"];
    if !fields.is_empty() {
        properties["details"] =
            json!({ "type": "object", "properties": fields, "required": names });
        required.push("details");
    }
    json!({
        "title": error.variant(),
        "description": error.docs,
        "type": "object",
        "properties": properties,
        "required": required,
    })
}

/// What typify makes of it, formatted as its documentation says.
///
/// # Errors
///
/// The schema is none, or one that typify does not take.
pub fn typify(schema: &str) -> io::Result<String> {
    let schema: schemars::schema::RootSchema = serde_json::from_str(schema)?;
    let mut types = typify::TypeSpace::default();
    types.add_root_schema(schema).map_err(io::Error::other)?;
    let file = syn::parse2(types.to_stream()).map_err(io::Error::other)?;
    Ok(prettyplease::unparse(&file))
}
