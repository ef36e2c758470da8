//! Random specs, and what must hold for any of them.

mod answer;
mod choices;
mod reference;
mod round_trip;
mod shapes;
mod shuffled;
mod spec;
mod values;
