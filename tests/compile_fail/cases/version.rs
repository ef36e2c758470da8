// What a module says that another version of the engine made.
errspec::__made_by!("0.0.9");

fn main() {}
