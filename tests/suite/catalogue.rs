//! A catalogue of 1,953 integer codes, as big as real ones get.

use bytes::Bytes;
use errspec::{ApiError, Failure};
use errspec_tests::specs::twilio::{Code, Error};
use http::Response;

#[test]
fn every_code_of_a_large_catalogue_goes_there_and_back() {
    assert_eq!(Code::ALL.len(), 1953);
    for code in Code::ALL {
        let number = code.as_int().unwrap();
        assert_eq!(format!("{code:?}"), format!("Code{number}"));
        assert_eq!(code.as_str().parse(), Ok(*code));
        let error = Error::from_texts(*code, &[]).unwrap();
        let failure: Failure<Error> = Failure::check(error.to_response()).unwrap_err();
        assert_eq!(failure.error(), Some(&error));
        assert_eq!(failure.message(), Some(error.to_string().as_str()));
    }
}

#[test]
fn answers_of_the_documentation_are_read_as_what_they_are() {
    let answers = [
        (
            400,
            r#"{"code": 21211, "message": "The 'To' number +1asd is not a valid phone number.",
                "more_info": "https://www.twilio.com/docs/errors/21211", "status": 400}"#,
            Some(Code::Code21211),
        ),
        (
            401,
            r#"{"code": 20003, "message": "Authenticate", "more_info": "", "status": 401}"#,
            Some(Code::Code20003),
        ),
        (
            400,
            r#"{"code": 99999, "message": "New", "more_info": "", "status": 400}"#,
            None,
        ),
    ];
    for (status, body, code) in answers {
        let answer = Response::builder()
            .status(status)
            .body(Bytes::from_static(body.as_bytes()));
        let failure = Failure::<Error>::check(answer.unwrap()).unwrap_err();
        assert_eq!(failure.code(), code, "{body}");
        let number = failure.raw_code().unwrap();
        assert!(body.contains(number), "{number} is not in {body}");
    }
}
