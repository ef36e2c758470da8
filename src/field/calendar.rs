//! Moments as dates and times of the day in UTC: RFC 3339 and RFC 9110 section 5.6.7.

use std::time::{Duration, SystemTime};

const SECONDS_OF_A_DAY: i64 = 24 * 60 * 60;

const DAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];

/// The first and the last second that can be written with a year of four digits.
const RANGE: (i64, i64) = (-62_167_219_200, 253_402_300_799);

/// Writes a moment as RFC 3339 does, in UTC and with as many digits of a second as it has.
pub(crate) fn date_time(moment: SystemTime) -> String {
    let (seconds, nanos) = within_range(moment);
    let Parts { date, time, .. } = Parts::of(seconds);
    let ((year, month, day), (hour, minute, second)) = (date, time);
    let mut text = format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}");
    if nanos > 0 {
        let digits = format!(".{nanos:09}");
        text.push_str(digits.trim_end_matches('0'));
    }
    text + "Z"
}

/// Writes a moment as HTTP does: `Sun, 06 Nov 1994 08:49:37 GMT`, without the fraction of a second.
pub(crate) fn http_date(moment: SystemTime) -> String {
    let (seconds, _) = within_range(moment);
    let Parts {
        weekday,
        date,
        time,
    } = Parts::of(seconds);
    let ((year, month, day), (hour, minute, second)) = (date, time);
    let month = usize::try_from(month - 1).ok();
    let month = month.and_then(|month| MONTHS.get(month)).unwrap_or(&"");
    let weekday = DAYS.get(weekday).unwrap_or(&"");
    format!("{weekday}, {day:02} {month} {year:04} {hour:02}:{minute:02}:{second:02} GMT")
}

/// Reads RFC 3339: any offset, any number of digits of a second.
pub(super) fn parse_date_time(text: &str) -> Option<SystemTime> {
    let (date, rest) = text.trim().split_at_checked(10)?;
    // A blank instead of the `T` is common, and RFC 3339 section 5.6 mentions it.
    let rest = rest.strip_prefix(['T', 't', ' '])?;
    let (time, rest) = rest.split_at_checked(8)?;
    let [year, month, day] = numbers(date, '-', [4, 2, 2])?;
    let [hour, minute, second] = numbers(time, ':', [2, 2, 2])?;
    // A leap second is the first of the next minute.
    if day < 1 || day > days_of(year, month)? || hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    let (nanos, rest) = fraction(rest)?;
    let offset = offset(rest)?;
    let seconds = days_since_1970(year, month, day) * SECONDS_OF_A_DAY;
    moment(seconds + hour * 3600 + minute * 60 + second - offset, nanos)
}

/// Reads a date of HTTP, in its present form or the obsolete ones.
pub(super) fn parse_http_date(text: &str) -> Option<SystemTime> {
    if let Ok(moment) = httpdate::parse_http_date(text.trim()) {
        return Some(moment);
    }
    // The crate has no dates before 1970.
    let (_, rest) = text.trim().split_once(", ")?;
    let (date, time) = rest.strip_suffix(" GMT")?.split_at_checked(11)?;
    let mut date = date.split(' ');
    let (day, month, year) = (date.next()?, date.next()?, date.next()?);
    let month = MONTHS.iter().position(|known| *known == month)? + 1;
    parse_date_time(&format!("{year}-{month:02}-{day}T{}Z", time.trim_start()))
}

/// The fraction of a second in nanoseconds, and what is behind it.
fn fraction(text: &str) -> Option<(u32, &str)> {
    let Some(rest) = text.strip_prefix('.') else {
        return Some((0, text));
    };
    let end = rest.find(|c: char| !c.is_ascii_digit())?;
    let (digits, rest) = rest.split_at_checked(end)?;
    let kept = digits.get(..9).unwrap_or(digits);
    let nanos = format!("{kept:0<9}").parse().ok()?;
    (!digits.is_empty()).then_some((nanos, rest))
}

/// The seconds by which a local time is ahead of UTC.
fn offset(text: &str) -> Option<i64> {
    if matches!(text, "Z" | "z") {
        return Some(0);
    }
    let (sign, text) = text.split_at_checked(1)?;
    let sign = match sign {
        "+" => 1,
        "-" => -1,
        _ => return None,
    };
    let [hours, minutes] = numbers(text, ':', [2, 2])?;
    (hours < 24 && minutes < 60).then_some(sign * (hours * 3600 + minutes * 60))
}

/// Numbers of so many digits each, with a separator between them.
fn numbers<const N: usize>(text: &str, separator: char, digits: [usize; N]) -> Option<[i64; N]> {
    let mut parts = text.split(separator);
    let mut numbers = [0; N];
    for (number, digits) in numbers.iter_mut().zip(digits) {
        let part = parts.next()?;
        let is_number = part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit());
        *number = part.parse().ok().filter(|_| is_number)?;
    }
    parts.next().is_none().then_some(numbers)
}

/// A second of history, taken apart.
struct Parts {
    /// Counted from Monday.
    weekday: usize,
    date: (i64, i64, i64),
    time: (i64, i64, i64),
}

impl Parts {
    fn of(seconds: i64) -> Self {
        let (days, second) = (
            seconds.div_euclid(SECONDS_OF_A_DAY),
            seconds.rem_euclid(SECONDS_OF_A_DAY),
        );
        Self {
            // 1 January 1970 was a Thursday.
            weekday: usize::try_from((days + 3).rem_euclid(7)).unwrap_or_default(),
            date: date_of(days),
            time: (second / 3600, second / 60 % 60, second % 60),
        }
    }
}

const fn days_of(year: i64, month: i64) -> Option<i64> {
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 if is_leap => Some(29),
        2 => Some(28),
        4 | 6 | 9 | 11 => Some(30),
        1..=12 => Some(31),
        _ => None,
    }
}

/// The days from 1 January 1970 to a date. The year begins in March, so that the day that some years
/// have more is the last; 400 years have 146097 days.
const fn days_since_1970(year: i64, month: i64, day: i64) -> i64 {
    let year = if month > 2 { year } else { year - 1 };
    let (era, year) = (year.div_euclid(400), year.rem_euclid(400));
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + year * 365 + year / 4 - year / 100 + day_of_year - 719_468
}

/// The date that is so many days behind 1 January 1970.
const fn date_of(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let (era, day) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
    let day_of_year = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month + 2) / 5 + 1;
    let (month, next) = if month < 10 {
        (month + 3, 0)
    } else {
        (month - 9, 1)
    };
    (era * 400 + year + next, month, day)
}

/// The whole seconds from 1970 to a moment, rounded down, and the nanoseconds behind them. A moment
/// that no year of four digits has is the first or last one that has.
fn within_range(moment: SystemTime) -> (i64, u32) {
    let whole = |duration: Duration| i64::try_from(duration.as_secs()).unwrap_or(i64::MAX);
    let (seconds, nanos) = match moment.duration_since(SystemTime::UNIX_EPOCH) {
        Ok(after) => (whole(after), after.subsec_nanos()),
        Err(before) => match before.duration() {
            before if before.subsec_nanos() == 0 => (-whole(before), 0),
            before => (
                (-whole(before)).saturating_sub(1),
                1_000_000_000 - before.subsec_nanos(),
            ),
        },
    };
    let (first, last) = RANGE;
    if seconds < first {
        (first, 0)
    } else if seconds > last {
        (last, 999_999_999)
    } else {
        (seconds, nanos)
    }
}

fn moment(seconds: i64, nanos: u32) -> Option<SystemTime> {
    let whole = Duration::from_secs(seconds.unsigned_abs());
    let moment = if seconds < 0 {
        SystemTime::UNIX_EPOCH.checked_sub(whole)
    } else {
        SystemTime::UNIX_EPOCH.checked_add(whole)
    };
    moment?.checked_add(Duration::from_nanos(nanos.into()))
}

#[cfg(test)]
#[allow(
    clippy::unwrap_used,
    reason = "a test that meets what it does not expect has failed"
)]
mod tests {
    use super::*;

    #[test]
    fn dates_and_times_are_written_and_read() {
        for (seconds, nanos, date_and_time, of_http) in [
            (
                0,
                0,
                "1970-01-01T00:00:00Z",
                "Thu, 01 Jan 1970 00:00:00 GMT",
            ),
            (
                -1,
                500_000_000,
                "1969-12-31T23:59:59.5Z",
                "Wed, 31 Dec 1969 23:59:59 GMT",
            ),
            (
                784_111_777,
                0,
                "1994-11-06T08:49:37Z",
                "Sun, 06 Nov 1994 08:49:37 GMT",
            ),
            (
                951_782_400,
                1,
                "2000-02-29T00:00:00.000000001Z",
                "Tue, 29 Feb 2000 00:00:00 GMT",
            ),
            (
                -2_203_891_200,
                0,
                "1900-03-01T00:00:00Z",
                "Thu, 01 Mar 1900 00:00:00 GMT",
            ),
            (
                RANGE.0,
                0,
                "0000-01-01T00:00:00Z",
                "Sat, 01 Jan 0000 00:00:00 GMT",
            ),
            (
                RANGE.1,
                0,
                "9999-12-31T23:59:59Z",
                "Fri, 31 Dec 9999 23:59:59 GMT",
            ),
        ] {
            let at = moment(seconds, nanos).unwrap();
            assert_eq!(date_time(at), date_and_time);
            assert_eq!(http_date(at), of_http);
            assert_eq!(parse_date_time(date_and_time), Some(at));
            assert_eq!(parse_http_date(of_http), moment(seconds, 0));
        }
    }

    #[test]
    fn every_day_is_the_one_after_the_day_before() {
        let mut before = (-1, 12, 31);
        for days in RANGE.0 / SECONDS_OF_A_DAY..=RANGE.1 / SECONDS_OF_A_DAY {
            let (year, month, day) = date_of(days);
            let next = match before {
                (year, 12, 31) => (year + 1, 1, 1),
                (year, month, day) if Some(day) == days_of(year, month) => (year, month + 1, 1),
                (year, month, day) => (year, month, day + 1),
            };
            assert_eq!((year, month, day), next);
            assert_eq!(days_since_1970(year, month, day), days);
            before = next;
        }
    }

    #[test]
    fn offsets_and_spellings_are_read() {
        let at = parse_date_time("2026-01-01T12:00:00.25Z");
        assert!(at.is_some());
        for same in [
            "2026-01-01t12:00:00.2500000000001z",
            "2026-01-01 13:30:00.25+01:30",
            "2025-12-31T23:00:00.250-13:00",
            "2026-01-01T11:59:60.25-00:00",
        ] {
            assert_eq!(parse_date_time(same), at, "{same}");
        }
    }

    #[test]
    fn what_is_no_date_is_none() {
        for text in [
            "",
            "2026-01-01",
            "2026-01-01T12:00:00",
            "2026-02-29T00:00:00Z",
            "2026-13-01T00:00:00Z",
            "2026-00-01T00:00:00Z",
            "2026-01-00T00:00:00Z",
            "2026-01-01T24:00:00Z",
            "2026-01-01T00:00:00.Z",
            "2026-01-01T00:00:00+24:00",
            "2026-01-01T00:00:00+0100",
            "+026-01-01T00:00:00Z",
            "2026-1-001T00:00:00Z",
            "2026-01-01T00:00:0éZ",
            "1767225600",
        ] {
            assert_eq!(parse_date_time(text), None, "{text}");
        }
        for text in [
            "",
            "Thu",
            "Thu, 01 Jan 1969",
            "Thu, 32 Jan 1969 00:00:00 GMT",
        ] {
            assert_eq!(parse_http_date(text), None, "{text}");
        }
    }

    #[test]
    fn what_no_year_of_four_digits_has_is_the_nearest_that_has() {
        let far = moment(RANGE.1 + 1, 0).unwrap();
        assert_eq!(date_time(far), "9999-12-31T23:59:59.999999999Z");
        let before = moment(RANGE.0 - 1, 0).unwrap();
        assert_eq!(http_date(before), "Sat, 01 Jan 0000 00:00:00 GMT");
    }
}
