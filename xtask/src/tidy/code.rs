//! Rules for source files: where `unsafe` may stand, how long a file is, how it opens, what it is called.

use super::{EXCEPTIONS, Exceptions};
use proc_macro2::{TokenStream, TokenTree};
use std::path::Path;

/// A longer file does more than one thing, or has a reason.
const MOST_LINES: usize = 700;

/// Names that say nothing about what a file is for.
const EMPTY_NAMES: [&str; 9] = [
    "common", "util", "utils", "helper", "helpers", "misc", "types", "manager", "managers",
];

/// Complains about a file or folder whose name says nothing.
pub fn complaint_about_name(file: &Path) -> Option<String> {
    let names = file
        .components()
        .filter_map(|part| Path::new(part.as_os_str()).file_stem()?.to_str());
    let words = names.flat_map(|name| name.split(['_', '-', '.']));
    let empty = words.into_iter().find(|word| EMPTY_NAMES.contains(word))?;
    Some(format!(
        "{}: `{empty}` says nothing; name the file for what it is for",
        file.display()
    ))
}

/// Complains about a Rust file that holds unlisted `unsafe`, is too long, or does not say what it is for.
pub fn complaints_about_rust(file: &Path, source: &str, exceptions: &Exceptions) -> Vec<String> {
    let mut complaints = Vec::new();
    let name = file.display();
    let may_hold_unsafe = exceptions.may_hold_unsafe.contains_key(file);
    match source.parse::<TokenStream>() {
        Err(error) => complaints.push(format!("{name} is not Rust: {error}")),
        Ok(tokens) => match (line_of_unsafe(tokens), may_hold_unsafe) {
            (Some(line), false) => complaints.push(format!(
                "{name}:{line} is unsafe in a file that is not listed for it; do it safely, or list the file in {EXCEPTIONS}"
            )),
            (None, true) => complaints.push(format!("{EXCEPTIONS}: {name} is safe now; remove its line")),
            _ => {}
        },
    }
    let lines = source.lines().count();
    match (lines > MOST_LINES, exceptions.may_be_long.contains_key(file)) {
        (true, false) => complaints.push(format!(
            "{name} has {lines} lines where {MOST_LINES} are the most; split it, or give the reason in {EXCEPTIONS}"
        )),
        (false, true) => complaints.push(format!("{EXCEPTIONS}: {name} is short now; remove its line")),
        _ => {}
    }
    if !source.starts_with("//! ") {
        complaints.push(format!(
            "{name} does not open with `//! ` and a sentence that says what it is for"
        ));
    }
    complaints
}

/// The line of the first keyword `unsafe`; the word in comments, strings and lint names is no keyword.
fn line_of_unsafe(tokens: TokenStream) -> Option<usize> {
    tokens.into_iter().find_map(|token| match token {
        TokenTree::Ident(word) if word == "unsafe" => Some(word.span().start().line),
        TokenTree::Group(group) => line_of_unsafe(group.stream()),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    #[test]
    fn unsafe_is_found_as_a_keyword_only() {
        let line = |source: &str| line_of_unsafe(source.parse().unwrap());
        assert_eq!(
            line("#![forbid(unsafe_code)]\n/// unsafe\nfn a() { b(\"unsafe\"); } // unsafe"),
            None
        );
        assert_eq!(line("fn a() {\n    unsafe { b() }\n}"), Some(2));
        assert_eq!(line("#[unsafe(no_mangle)]\nfn a() {}"), Some(1));
    }

    #[test]
    fn a_listed_file_may_be_unsafe_until_it_is_not() {
        let file = Path::new("relay/src/io/poll.rs");
        let listed = Exceptions {
            may_hold_unsafe: BTreeMap::from([(file.into(), "sockets".into())]),
            ..Exceptions::default()
        };
        let source = "//! Polls.\nfn a() { unsafe { b() } }\n";
        assert_eq!(complaints_about_rust(file, source, &listed), [""; 0]);
        assert_eq!(
            complaints_about_rust(file, source, &Exceptions::default()).len(),
            1
        );
        assert_eq!(
            complaints_about_rust(file, "//! Polls.\n", &listed).len(),
            1
        );
    }

    #[test]
    fn a_file_says_what_it_is_for_and_stays_short() {
        let file = Path::new("a.rs");
        let none = Exceptions::default();
        assert_eq!(complaints_about_rust(file, "fn a() {}\n", &none).len(), 1);
        assert_eq!(
            complaints_about_rust(file, &format!("//! A.\n{}", "\n".repeat(699)), &none),
            [""; 0]
        );
        assert_eq!(
            complaints_about_rust(file, &format!("//! A.\n{}", "\n".repeat(700)), &none).len(),
            1
        );
    }

    #[test]
    fn empty_names_are_refused_whole_or_in_part() {
        for name in [
            "control/src/util.rs",
            "relay/tests/common/mod.rs",
            "relay/src/session_manager.rs",
            "docs/misc.md",
        ] {
            assert!(complaint_about_name(Path::new(name)).is_some(), "{name}");
        }
        for name in [
            "control/src/utility_rates.rs",
            "relay/src/main.rs",
            "xtask/src/tidy.rs",
            ".ci/run",
        ] {
            assert!(complaint_about_name(Path::new(name)).is_none(), "{name}");
        }
    }
}
