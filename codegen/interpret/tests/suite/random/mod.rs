//! Random specs, and what must hold for any of them.

mod answer;
mod choices;
mod round_trip;
mod shapes;
mod spec;
mod values;
