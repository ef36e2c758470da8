//! The errors of the API, as the build script made them from the spec.

errspec::include_spec!("infinex");
