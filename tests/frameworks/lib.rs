//! Only tests: see `suite/`.
