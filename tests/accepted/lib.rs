//! Random specs with hostile words, for the tests in `suite.rs`.
