//! The parts of the language that no shipped spec uses, each written by a server and read back by
//! a client over a real socket.

mod items;
mod told_apart;

mod written;
