//! Generated modules, compiled under the strictest lints a user may set.

#![deny(warnings, missing_docs, clippy::all, clippy::pedantic)]
#![forbid(unsafe_code)]

/// The module of each spec that ships: its golden file, or what is generated when this is built.
pub mod api {
    include!(concat!(env!("OUT_DIR"), "/api.rs"));
}

/// The module of each feature of the emitter, from `golden/features/`.
pub mod features {
    include!(concat!(env!("OUT_DIR"), "/features.rs"));
}

pub mod derive;
pub mod hygiene;

/// Specs of the tests' own, for the parts of the language that no shipped spec uses.
pub mod specs {
    #[errspec::spec("specs/everything.yaml")]
    pub mod everything {}

    #[errspec::spec("specs/formats.yaml")]
    pub mod formats {}

    #[errspec::spec("specs/headers.yaml")]
    pub mod headers {}

    #[errspec::spec("specs/families.yaml")]
    pub mod families {}

    /// The same spec, for those who call the API only.
    #[errspec::spec("specs/families.yaml", side = "client")]
    pub mod called_families {}

    #[errspec::spec("specs/composed.yaml")]
    pub mod composed {}

    /// The same spec, for those who call the API only.
    #[errspec::spec("specs/composed.yaml", side = "client")]
    pub mod called_composed {}

    #[errspec::spec("specs/fields.yaml")]
    pub mod fields {}

    #[errspec::spec("specs/filled.yaml")]
    pub mod filled {}

    #[errspec::spec("specs/held.yaml")]
    pub mod held {}

    /// A number that only a type of our own can hold.
    #[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
    pub struct Count(pub u32);

    #[errspec::spec("specs/lists.yaml")]
    pub mod lists {}

    #[errspec::spec("specs/messages.yaml")]
    pub mod messages {}

    #[errspec::spec("specs/moments.yaml")]
    pub mod moments {}

    #[errspec::spec("specs/negotiated.yaml")]
    pub mod negotiated {}

    #[errspec::spec("specs/numbers.yaml")]
    pub mod numbers {}

    #[errspec::spec("specs/phrases.yaml")]
    pub mod phrases {}

    #[errspec::spec("specs/retryable.yaml")]
    pub mod retryable {}

    #[errspec::spec("specs/served.yaml", side = "client")]
    pub mod served {}

    #[errspec::spec("specs/several.yaml")]
    pub mod several {}

    #[errspec::spec("specs/stand_in.yaml")]
    pub mod stand_in {}

    #[errspec::spec("specs/statuses.yaml")]
    pub mod statuses {}

    #[errspec::spec("specs/success.yaml")]
    pub mod success {}

    #[errspec::spec("specs/twilio.yaml")]
    pub mod twilio {}

    #[errspec::spec("specs/uncoded.yaml")]
    pub mod uncoded {}

    #[errspec::spec("specs/shop_v1.yaml")]
    pub mod shop_v1 {}

    #[errspec::spec("specs/shop_v2.yaml")]
    pub mod shop_v2 {}

    #[errspec::spec("specs/verdicts.yaml")]
    pub mod verdicts {}
}
