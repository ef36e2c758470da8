//! From a code to its error, and from an error to what is said of it.

use crate::Job;
use errspec::ErrorCode;
use std::collections::HashMap;
use std::hint::black_box;

mod peers_100 {
    include!(concat!(env!("OUT_DIR"), "/peers_100.rs"));
}
pub(crate) mod peers_1000 {
    include!(concat!(env!("OUT_DIR"), "/peers_1000.rs"));
}
mod peers_10000 {
    include!(concat!(env!("OUT_DIR"), "/peers_10000.rs"));
}

/// How many codes are asked for in turn: enough that no branch predictor knows them by heart.
const ASKED: usize = 4_096;

/// The lookups, of codes that are there and of codes that are not, and the facts of a code.
pub fn jobs() -> Vec<Job> {
    macro_rules! lookups {
        ($spec:ident, $peers:ident, $count:literal) => {{
            let known: Vec<String> = $peers::PHF.keys().map(|code| (*code).to_owned()).collect();
            let unknown = known.iter().map(|code| format!("{code}_X")).collect();
            let map: HashMap<&str, u16> = $peers::PHF.entries().map(|(k, v)| (*k, *v)).collect();
            let job = |what: &str, asked: Vec<String>, map: HashMap<&'static str, u16>| {
                let turns = || turns(&asked);
                let (mut a, mut b, mut c, mut d, mut e) =
                    (turns(), turns(), turns(), turns(), turns());
                let job = Job::new(
                    format!("code lookup, {} codes, {what}", $count),
                    move || crate::$spec::Code::find(a()),
                )
                .beside("phf", move || $peers::PHF.get(b()).copied())
                .beside("HashMap", move || map.get(c()).copied());
                let job = match $peers::by_match($peers::PHF.keys().next().map_or("", |code| code))
                {
                    Some(_) => job.beside("match", move || $peers::by_match(d())),
                    None => job,
                };
                job.beside("reading the bytes", move || {
                    e().bytes().fold(0_u8, |all, byte| all ^ byte)
                })
            };
            [job("hit", known, map.clone()), job("miss", unknown, map)]
        }};
    }
    let mut jobs = Vec::from(lookups!(of_100, peers_100, "100"));
    jobs.extend(lookups!(of_1000, peers_1000, "1,000"));
    jobs.extend(lookups!(of_10000, peers_10000, "10,000"));
    jobs.push(facts());
    jobs
}

/// Hands out the texts in an order of no order, over and over.
fn turns(texts: &[String]) -> impl FnMut() -> &'static str + use<> {
    let mut random = fastrand::Rng::with_seed(4);
    let texts: Vec<&'static str> = (0..ASKED)
        .filter_map(|_| random.choice(texts))
        .map(|text| &*Box::leak(text.clone().into_boxed_str()))
        .collect();
    let mut next = 0;
    move || {
        next = (next + 1) % ASKED;
        black_box(texts[next])
    }
}

fn facts() -> Job {
    use crate::of_1000::Code;
    let mut random = fastrand::Rng::with_seed(5);
    let codes: Vec<Code> = (0..ASKED)
        .filter_map(|_| random.choice(Code::ALL).copied())
        .collect();
    let statuses: Vec<u16> = Code::ALL
        .iter()
        .map(|code| code.status().as_u16())
        .collect();
    let by_code: HashMap<Code, u16> = Code::ALL
        .iter()
        .copied()
        .zip(statuses.iter().copied())
        .collect();
    let turns = || {
        let codes = codes.clone();
        let mut next = 0;
        move || {
            next = (next + 1) % ASKED;
            black_box(codes[next])
        }
    };
    let (mut a, mut b, mut c) = (turns(), turns(), turns());
    Job::new("status of a code, 1,000 codes", move || a().status())
        .beside("HashMap", move || by_code.get(&b()).copied())
        .beside("an array", move || statuses[c().index()])
}
