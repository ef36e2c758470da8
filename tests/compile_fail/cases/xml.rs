// What a module asks for whose spec has bodies in XML.
errspec::__xml!("storage");

fn main() {}
