//! Finds the conformance ids that tests cite, by reading the sources as tokens.
//!
//! An id counts for a test when it stands in a comment directly above the function, among its attributes, or in its
//! body, and the function has an attribute `#[test]` and no `#[ignore]`; tests inside `proptest!` are found as well. In
//! the scripts of the lab an id counts for the script, provided that a Rust file beside it names the script.

use crate::tree;
use anyhow::Result;
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use std::fmt;
use std::path::{Path, PathBuf};

/// An id, and where it stands.
#[derive(Debug, PartialEq, Eq)]
pub struct Citation {
    /// The id itself.
    pub id: String,
    /// The function it stands at; empty when it stands at none.
    pub function: String,
    file: PathBuf,
    line: usize,
}

impl Citation {
    /// Whether it stands in a Rust file.
    pub fn is_rust(&self) -> bool {
        tree::has_extension(&self.file, &["rs"])
    }
}

impl fmt::Display for Citation {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        match self.function.as_str() {
            "" => write!(out, "{}:{}", self.file.display(), self.line),
            function => write!(out, "{}::{function}", self.file.display()),
        }
    }
}

/// Every id in the tree's sources.
#[derive(Default)]
pub struct Citations {
    /// Those that stand at a test.
    pub tests: Vec<Citation>,
    /// Those that stand elsewhere.
    pub elsewhere: Vec<Citation>,
    /// What kept a file from being read as meant.
    pub problems: Vec<String>,
}

impl Citations {
    /// Reads the sources of the checkout at `root`; this program's own tests cite ids that do not exist.
    pub fn of(root: &Path) -> Result<Self> {
        let files = tree::files(root)?;
        let mut citations = Citations::default();
        let mut lab_sources = String::new();
        for file in files
            .iter()
            .filter(|file| tree::has_extension(file, &["rs"]) && !file.starts_with("xtask"))
        {
            let source = tree::read(root, file)?;
            citations.scan_rust(file, &source);
            if file.starts_with("relay/tests") {
                lab_sources += &source;
            }
        }
        let is_script = |file: &&PathBuf| {
            file.starts_with("relay/tests") && tree::has_extension(file, &["py", "js", "mjs"])
        };
        for file in files.iter().filter(is_script) {
            citations.scan_script(file, &tree::read(root, file)?, &lab_sources);
        }
        Ok(citations)
    }

    /// Takes the ids out of one Rust file.
    pub fn scan_rust(&mut self, file: &Path, source: &str) {
        let mut functions = Vec::new();
        match source.parse::<TokenStream>() {
            Ok(tokens) => find_tests(tokens, &mut functions),
            Err(error) => self
                .problems
                .push(format!("{} is not Rust: {error}", file.display())),
        }
        let lines: Vec<_> = source.lines().collect();
        for function in &mut functions {
            while function.first > 1 && lines[function.first - 2].trim_start().starts_with("//") {
                function.first -= 1;
            }
        }
        for (line, text) in (1..).zip(&lines) {
            for id in ids(text) {
                let test = functions
                    .iter()
                    .find(|function| (function.first..=function.last).contains(&line));
                let function = test.map(|test| test.name.clone()).unwrap_or_default();
                let citations = if test.is_some() {
                    &mut self.tests
                } else {
                    &mut self.elsewhere
                };
                citations.push(Citation {
                    id: id.to_owned(),
                    function,
                    file: file.to_owned(),
                    line,
                });
            }
        }
    }

    /// Takes the ids out of a script, which `rust` has to name for them to count.
    fn scan_script(&mut self, file: &Path, source: &str, rust: &str) {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        let is_run = rust.contains(name.as_ref());
        let mut function = name.as_ref();
        for (line, text) in (1..).zip(source.lines()) {
            function = function_defined(text).unwrap_or(function);
            for id in ids(text) {
                let function = if is_run {
                    function.to_owned()
                } else {
                    String::new()
                };
                let citations = if is_run {
                    &mut self.tests
                } else {
                    &mut self.elsewhere
                };
                citations.push(Citation {
                    id: id.to_owned(),
                    function,
                    file: file.to_owned(),
                    line,
                });
            }
        }
    }
}

/// The function that a line of Python or JavaScript opens.
fn function_defined(line: &str) -> Option<&str> {
    let line = line.trim_start();
    let line = line.strip_prefix("export ").unwrap_or(line);
    let line = line.strip_prefix("async ").unwrap_or(line);
    let rest = line
        .strip_prefix("def ")
        .or_else(|| line.strip_prefix("function "))?;
    rest.split(|letter: char| !letter.is_alphanumeric() && letter != '_')
        .next()
}

/// A test function, from the first line of its attributes to the last of its body, counted from 1.
struct Function {
    name: String,
    first: usize,
    last: usize,
}

/// Collects the test functions of a token stream, those inside modules and macro calls too.
fn find_tests(tokens: TokenStream, found: &mut Vec<Function>) {
    let tokens: Vec<_> = tokens.into_iter().collect();
    let mut attributes: Vec<String> = Vec::new();
    let mut first = None;
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        match token {
            TokenTree::Punct(mark) if mark.as_char() == '#' => {
                if let Some(TokenTree::Group(group)) = tokens.get(at + 1) {
                    first.get_or_insert(mark.span().start().line);
                    attributes.push(path_end(group.stream()));
                    at += 1;
                }
            }
            TokenTree::Ident(word) if word == "fn" => {
                let first_line = first.take().unwrap_or(word.span().start().line);
                let has = |name: &str| attributes.iter().any(|attribute| attribute == name);
                let is_test = has("test") && !has("ignore");
                attributes.clear();
                let body = tokens[at..].iter().position(is_block);
                if let (Some(TokenTree::Ident(name)), Some(length)) = (tokens.get(at + 1), body) {
                    at += length;
                    if is_test {
                        let last = tokens[at].span().end().line;
                        found.push(Function {
                            name: name.to_string(),
                            first: first_line,
                            last,
                        });
                    }
                }
            }
            TokenTree::Ident(word)
                if ["pub", "async", "unsafe", "const", "extern"]
                    .iter()
                    .any(|known| word == known) => {}
            TokenTree::Literal(_) => {}
            TokenTree::Group(group)
                if group.delimiter() == Delimiter::Parenthesis && first.is_some() => {}
            TokenTree::Group(group) => {
                find_tests(group.stream(), found);
                attributes.clear();
                first = None;
            }
            _ => {
                attributes.clear();
                first = None;
            }
        }
        at += 1;
    }
}

fn is_block(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace)
}

/// The last name of an attribute's path: `test` for `#[test]` and `#[tokio::test(flavor = "...")]`, `cfg` for `#[cfg(test)]`.
fn path_end(attribute: TokenStream) -> String {
    let mut end = String::new();
    for token in attribute {
        match token {
            TokenTree::Ident(name) => end = name.to_string(),
            TokenTree::Punct(mark) if mark.as_char() == ':' => {}
            _ => break,
        }
    }
    end
}

/// The conformance ids in a line.
fn ids(line: &str) -> impl Iterator<Item = &str> {
    let belongs = |letter: char| letter.is_ascii_alphanumeric() || letter == '-' || letter == '.';
    line.split(move |letter| !belongs(letter))
        .map(|word| word.trim_end_matches(['-', '.']))
        .filter(|word| is_id(word))
}

/// Whether a word has the shape of an id: `T-`, an RFC's number, `UBERTI` or `SEC`, perhaps a section, two digits.
fn is_id(word: &str) -> bool {
    let Some((source, rest)) = word
        .strip_prefix("T-")
        .and_then(|rest| rest.split_once('-'))
    else {
        return false;
    };
    let all_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let is_source =
        source == "UBERTI" || source == "SEC" || (source.len() == 4 && all_digits(source));
    let number = rest.rsplit('-').next().unwrap_or(rest);
    is_source && number.len() == 2 && all_digits(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scanned(source: &str) -> Citations {
        let mut citations = Citations::default();
        citations.scan_rust(Path::new("a.rs"), source);
        citations
    }

    fn cited(source: &str) -> Vec<(String, String)> {
        let tests = scanned(source).tests;
        tests
            .into_iter()
            .map(|citation| (citation.id, citation.function))
            .collect()
    }

    fn pair(id: &str, function: &str) -> (String, String) {
        (id.to_owned(), function.to_owned())
    }

    #[test]
    fn an_id_counts_above_a_test_among_its_attributes_and_in_its_body() {
        let source = "
mod tests {
    // T-SEC-01 in a plain comment.
    /// T-SEC-02: in a doc comment.
    #[test]
    // T-SEC-03 after an attribute.
    #[should_panic(expected = \"x\")]
    fn refuses() -> Result<(), [u8; 4]> {
        check(); // T-SEC-04
    }
}";
        let expected =
            ["T-SEC-01", "T-SEC-02", "T-SEC-03", "T-SEC-04"].map(|id| pair(id, "refuses"));
        assert_eq!(cited(source), expected);
    }

    #[test]
    fn an_id_at_anything_but_a_test_does_not_count() {
        let source = "
//! T-SEC-01
/// T-SEC-02
fn plain() {}

/// T-SEC-03
#[cfg(test)]
fn only_in_tests() {}

/// T-SEC-04
#[test]
#[ignore = \"slow\"]
fn never_runs() {}

// T-SEC-05

#[test]
fn after_a_gap() {}
const AFTER: &str = \"T-SEC-06\";
";
        let citations = scanned(source);
        assert_eq!(citations.tests, []);
        assert_eq!(citations.elsewhere.len(), 6);
    }

    #[test]
    fn property_tests_and_tests_of_a_runtime_count() {
        let source = "
proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    /// T-8489-5-08
    #[test]
    fn lengths_are_even(words in vec(any::<u8>(), 0..9), x in 0u8..4) { prop_assert!(true); }
}
/// T-UBERTI-2.2-01
#[tokio::test(flavor = \"current_thread\")]
pub(crate) async fn known_answer() {}
";
        let expected = [
            pair("T-8489-5-08", "lengths_are_even"),
            pair("T-UBERTI-2.2-01", "known_answer"),
        ];
        assert_eq!(cited(source), expected);
    }

    #[test]
    fn a_test_does_not_take_the_comment_of_its_neighbour() {
        let source = "/// T-SEC-01\n#[test]\nfn a() {}\n#[test]\nfn b() {} // T-SEC-02\n";
        assert_eq!(
            cited(source),
            [pair("T-SEC-01", "a"), pair("T-SEC-02", "b")]
        );
    }

    #[test]
    fn ids_are_told_from_other_words() {
        let line = "T-8656-7.2-04: (T-8489-6.3.1.1-05), T-SEC-18. T-shirt T-12-3 XT-SEC-01 T-5766-C-01/T-SEC- T-8656-12.6-*";
        assert_eq!(
            ids(line).collect::<Vec<_>>(),
            [
                "T-8656-7.2-04",
                "T-8489-6.3.1.1-05",
                "T-SEC-18",
                "T-5766-C-01"
            ]
        );
    }

    #[test]
    fn a_script_counts_once_a_rust_file_names_it() {
        let script = "async def call(page):\n    # T-8445-7-02: both on relay\n";
        let mut citations = Citations::default();
        citations.scan_script(
            Path::new("relay/tests/foreign/pair.py"),
            script,
            "run(\"foreign/pair.py\")",
        );
        assert_eq!(
            citations.tests[0].to_string(),
            "relay/tests/foreign/pair.py::call"
        );
        citations.scan_script(
            Path::new("relay/tests/foreign/other.py"),
            script,
            "run(\"foreign/pair.py\")",
        );
        assert_eq!(
            citations.elsewhere[0].to_string(),
            "relay/tests/foreign/other.py:2"
        );
    }

    #[test]
    fn what_is_not_rust_is_a_problem() {
        assert_eq!(scanned("fn a( {").problems.len(), 1);
    }
}
