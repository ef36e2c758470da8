//! The adapters of retry libraries, against servers that fail by a script. Each case is run by
//! `tower::retry` and by backon, and must come out the same.

use crate::net::scripted_each;
use backon::{BackoffBuilder, Retryable, Sleeper};
use errspec::adapter::backon::{adjust, when};
use errspec::adapter::reqwest::Check;
use errspec::adapter::tower::RetryPolicy;
use errspec::{ApiError, Call, CheckError, RetryLimits};
use errspec_tests::api::{infinex, statuspage};
use errspec_tests::specs::verdicts;
use http::Method;
use reqwest::{Request, Response};
use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tower::retry::budget::{Budget, TpsBudget};
use tower::retry::{Policy, RetryLayer};
use tower::{ServiceBuilder, ServiceExt, service_fn};

type Error<E> = CheckError<E, reqwest::Error>;

/// What came of a request that was repeated, and how many requests the server got.
struct Ended<E: ApiError> {
    result: Result<u16, Error<E>>,
    requests: usize,
}

impl<E: ApiError> Ended<E> {
    fn is(&self, status: u16, requests: usize) {
        let found = match &self.result {
            Ok(status) => *status,
            Err(error) => error
                .failure()
                .map_or(0, |failure| failure.status().as_u16()),
        };
        assert_eq!(
            (found, self.requests),
            (status, requests),
            "{:?}",
            self.result
        );
    }
}

async fn send<E: ApiError>(http: reqwest::Client, request: Request) -> Result<Response, Error<E>> {
    http.execute(request).await?.check::<E>().await
}

fn request(method: &Method, url: &str) -> (reqwest::Client, Request) {
    let http = reqwest::Client::builder()
        .pool_max_idle_per_host(0)
        .build()
        .unwrap();
    let request = http
        .request(method.clone(), url)
        .body("{}")
        .build()
        .unwrap();
    (http, request)
}

async fn by_tower<E: ApiError>(
    policy: RetryPolicy,
    method: &Method,
    answers: &[String],
) -> Ended<E> {
    let (url, requests) = scripted_each(answers).await;
    let (http, request) = request(method, &url);
    let service = ServiceBuilder::new()
        .layer(RetryLayer::new(policy))
        .service(service_fn(move |request| send::<E>(http.clone(), request)));
    let result = service.oneshot(request).await;
    Ended {
        result: result.map(|answer| answer.status().as_u16()),
        requests: requests.load(Ordering::SeqCst),
    }
}

/// Notes the delays instead of waiting.
#[derive(Clone, Default)]
struct Noted(Arc<Mutex<Vec<Duration>>>);

impl Sleeper for Noted {
    type Sleep = std::future::Ready<()>;

    fn sleep(&self, delay: Duration) -> Self::Sleep {
        self.0.lock().unwrap().push(delay);
        std::future::ready(())
    }
}

async fn by_backon<E: ApiError>(
    limits: RetryLimits,
    method: &Method,
    answers: &[String],
) -> (Ended<E>, Vec<Duration>) {
    let (url, requests) = scripted_each(answers).await;
    let (http, request) = request(method, &url);
    let (call, noted) = (Call::from(&request), Noted::default());
    let sends = || send::<E>(http.clone(), request.try_clone().unwrap());
    let result = sends
        .retry(limits)
        .sleep(noted.clone())
        .when(when(&call))
        .adjust(adjust(&call, limits))
        .await;
    let ended = Ended {
        result: result.map(|answer| answer.status().as_u16()),
        requests: requests.load(Ordering::SeqCst),
    };
    let delays = noted.0.lock().unwrap().clone();
    (ended, delays)
}

/// Runs a case both ways, within the same limits. Returns the delays.
async fn both<E: ApiError>(
    limits: RetryLimits,
    method: Method,
    answers: &[String],
    (status, requests): (u16, usize),
) -> Vec<Duration> {
    let policy = RetryPolicy::new().limits(limits);
    by_tower::<E>(policy, &method, answers)
        .await
        .is(status, requests);
    let (ended, delays) = by_backon::<E>(limits, &method, answers).await;
    ended.is(status, requests);
    delays
}

fn answer(status: u16, headers: &str, body: &str) -> String {
    let length = body.len();
    format!(
        "HTTP/1.1 {status} x\r\nConnection: close\r\nContent-Length: {length}\r\n{headers}\r\n{body}"
    )
}

fn infinex_error(status: u16, code: &str) -> String {
    answer(
        status,
        "",
        &format!(r#"{{"error":{{"code":"{code}","msg":"m"}}}}"#),
    )
}

fn fine() -> String {
    answer(200, "", "fine")
}

const DEFAULT: RetryLimits = RetryLimits::DEFAULT;

#[tokio::test(start_paused = true)]
async fn the_servers_delay_is_kept() {
    let slow_down = |seconds| answer(429, &format!("Retry-After: {seconds}\r\n"), "{}");
    let answers = [slow_down(7), slow_down(30), fine()];
    let start = tokio::time::Instant::now();
    let delays = both::<statuspage::Error>(DEFAULT, Method::POST, &answers, (200, 3)).await;
    assert_eq!(delays, [Duration::from_secs(7), Duration::from_secs(30)]);
    assert!(
        start.elapsed() >= Duration::from_secs(37),
        "tower waited as long"
    );
}

#[tokio::test(start_paused = true)]
async fn a_longer_delay_than_the_limit_is_not_waited_for() {
    let answers = [answer(429, "Retry-After: 61\r\n", "{}"), fine()];
    both::<statuspage::Error>(DEFAULT, Method::GET, &answers, (429, 1)).await;
    let patient = DEFAULT.max_delay(Duration::from_secs(61));
    both::<statuspage::Error>(patient, Method::GET, &answers, (200, 2)).await;
}

#[tokio::test(start_paused = true)]
async fn the_backoff_of_the_spec_is_kept() {
    // From 1 s to 4 s, doubled, three attempts.
    let answers = [answer(500, "", r#"{"code":"FAILED_BACKOFF"}"#)];
    let delays = both::<verdicts::Error>(DEFAULT, Method::POST, &answers, (500, 3)).await;
    let within = |delay: &Duration, most| (most / 2.0..=most).contains(&delay.as_secs_f64());
    assert_eq!(delays.len(), 2, "{delays:?}");
    assert!(
        within(&delays[0], 1.0) && within(&delays[1], 2.0),
        "{delays:?}"
    );

    let short = DEFAULT.max_delay(Duration::from_millis(100));
    let delays = both::<verdicts::Error>(short, Method::POST, &answers, (500, 3)).await;
    assert_eq!(
        delays,
        [Duration::from_millis(100); 2],
        "a growing delay is cut"
    );
}

#[tokio::test(start_paused = true)]
async fn attempts_end_where_the_client_says() {
    let answers = [answer(500, "", r#"{"code":"FAILED_NOW"}"#)];
    for (most, requests) in [(1, 1), (2, 2), (4, 4), (100, 5)] {
        let limits = DEFAULT.max_attempts(most);
        both::<verdicts::Error>(limits, Method::GET, &answers, (500, requests)).await;
    }
}

#[tokio::test(start_paused = true)]
async fn what_may_have_been_carried_out_is_not_repeated() {
    let unknown = answer(500, "", r#"{"code":"UNKNOWN_NOW"}"#);
    let answers = [unknown, fine()];
    both::<verdicts::Error>(DEFAULT, Method::POST, &answers, (500, 1)).await;
    both::<verdicts::Error>(DEFAULT, Method::PATCH, &answers, (500, 1)).await;
    both::<verdicts::Error>(DEFAULT, Method::PUT, &answers, (200, 2)).await;
    // A spec that says to verify is heard whatever the method.
    let answers = [infinex_error(504, "GATEWAY_TIMEOUT"), fine()];
    both::<infinex::Error>(DEFAULT, Method::GET, &answers, (504, 1)).await;
    // No answer at all.
    let answers = [String::new(), fine()];
    both::<verdicts::Error>(DEFAULT, Method::POST, &answers, (0, 1)).await;
    both::<verdicts::Error>(DEFAULT, Method::DELETE, &answers, (200, 2)).await;
}

#[tokio::test(start_paused = true)]
async fn a_second_factor_is_not_repeated_without_it() {
    let answers = [infinex_error(511, "TWO_FACTOR_REQUIRED"), fine()];
    both::<infinex::Error>(DEFAULT, Method::POST, &answers, (511, 1)).await;
    both::<infinex::Error>(DEFAULT, Method::GET, &answers, (511, 1)).await;
}

#[tokio::test(start_paused = true)]
async fn a_retry_of_the_error_itself_holds_under_any_status() {
    let answers = [answer(503, "", r#"{"code":"FAILED_NEVER"}"#), fine()];
    both::<verdicts::Error>(DEFAULT, Method::GET, &answers, (503, 1)).await;
    // One that the error has from its status does not: that of the answer counts.
    let answers = [infinex_error(503, "NOT_FOUND"), fine()];
    both::<infinex::Error>(DEFAULT, Method::GET, &answers, (200, 2)).await;
    let answers = [answer(503, "", "<html>"), fine()];
    both::<infinex::Error>(DEFAULT, Method::GET, &answers, (200, 2)).await;
}

/// A budget that counts, and has only so much.
#[derive(Clone)]
struct Purse(Arc<Mutex<i32>>);

impl Budget for Purse {
    fn deposit(&self) {
        *self.0.lock().unwrap() += 10;
    }

    fn withdraw(&self) -> bool {
        let mut left = self.0.lock().unwrap();
        *left -= 1;
        *left >= 0
    }
}

#[tokio::test(start_paused = true)]
async fn the_budget_is_kept() {
    let purse = Purse(Arc::new(Mutex::new(2)));
    let policy = RetryPolicy::new().budget(purse.clone());
    let failing = [answer(500, "", r#"{"code":"FAILED_NOW"}"#)];
    let ended = by_tower::<verdicts::Error>(policy.clone(), &Method::GET, &failing).await;
    ended.is(500, 3);
    assert!(*purse.0.lock().unwrap() < 0, "it was empty");

    // What is not repeated costs nothing, and a success pays in.
    *purse.0.lock().unwrap() = 0;
    let final_one = [answer(500, "", r#"{"code":"FAILED_NEVER"}"#)];
    let ended = by_tower::<verdicts::Error>(policy.clone(), &Method::GET, &final_one).await;
    ended.is(500, 1);
    assert_eq!(*purse.0.lock().unwrap(), 0);
    let ended = by_tower::<verdicts::Error>(policy, &Method::GET, &[fine()]).await;
    ended.is(200, 1);
    assert_eq!(*purse.0.lock().unwrap(), 10);

    // tower's own: no reserve, so nothing is repeated before anything succeeded.
    let policy = RetryPolicy::new().budget(TpsBudget::new(Duration::from_secs(10), 0, 0.1));
    by_tower::<verdicts::Error>(policy, &Method::GET, &failing)
        .await
        .is(500, 1);
}

/// The wait of tower's policy is as long as it says, to the millisecond.
#[tokio::test(start_paused = true)]
async fn the_policy_waits_until_the_delay_has_passed() {
    let mut policy = RetryPolicy::new();
    let mut request = http::Request::post("/").body(()).unwrap();
    let body = r#"{"code":"FAILED_AFTER"}"#;
    let response = http::Response::builder()
        .status(500)
        .body(body.into())
        .unwrap();
    let failure = errspec::Failure::<verdicts::Error>::check(response).unwrap_err();
    let mut result: Result<(), CheckError<_, std::io::Error>> = Err(failure.into());
    let wait = policy
        .retry(&mut request, &mut result)
        .expect("a repetition");
    let delay = wait.deadline() - tokio::time::Instant::now();
    assert_eq!(delay, Duration::from_secs(7), "as the spec says");
}

/// Without `adjust`, the builder's own delays grow and end.
#[test]
fn the_builder_of_backon_is_limited() {
    let limits = DEFAULT
        .max_attempts(4)
        .max_delay(Duration::from_millis(700));
    let delays: Vec<_> = limits.build().collect();
    assert_eq!(delays.len(), 3);
    assert!(
        delays
            .iter()
            .all(|delay| *delay <= Duration::from_millis(700)),
        "{delays:?}"
    );
}
