//! What a spec tells people.

use errspec::model::Action;
use errspec_interpret::Api;

const SPEC: &str = r#"
errspec: 1
api: tickets
statuses:
  4xx: { action: { user: Call us., operator: Look at the log. } }
  404: { action: Look again. }
errors:
  SOLD_OUT: { status: 409, action: { developer: Do not repeat it., user: Choose another date. } }
  CLOSED: { status: 410 }
  NO_SEAT: { status: 404 }
"#;

#[test]
fn what_to_do_is_told_by_who_must_act_and_inherited_as_a_whole() {
    let api = Api::parse("tickets.yaml", SPEC).expect("it is right");
    let action = |name| api.error(name).map(|error| error.info().docs.action);
    let sold_out = Action {
        developer: "Do not repeat it.",
        user: "Choose another date.",
        ..Action::NONE
    };
    assert_eq!(action("SOLD_OUT"), Some(sold_out));
    let closed = Action {
        user: "Call us.",
        operator: "Look at the log.",
        ..Action::NONE
    };
    assert_eq!(action("CLOSED"), Some(closed));
    let by_who: Vec<_> = action("NO_SEAT")
        .into_iter()
        .flat_map(|one| one.by_who().collect::<Vec<_>>())
        .collect();
    assert_eq!(by_who, [("", "Look again.")]);
}
