//! Rules for what people read: a path, a link or a command that is mentioned exists.

use crate::{Arguments, tree};
use clap::CommandFactory;
use std::path::{Component, Path, PathBuf};

/// Complains about what a Rust file's comments mention and the tree lacks.
pub fn complaints_about_comments(root: &Path, file: &Path, source: &str) -> Vec<String> {
    let mut complaints = Vec::new();
    for (line, text) in (1..).zip(source.lines()) {
        if let Some((_, comment)) = text.split_once("//") {
            complaints.extend(complaints_about_line(root, file, line, comment));
        }
    }
    complaints
}

/// Complains about what a Markdown file mentions or links to and the tree lacks.
pub fn complaints_about_markdown(root: &Path, file: &Path, text: &str) -> Vec<String> {
    let mut complaints = Vec::new();
    let mut in_fence = false;
    for (number, line) in (1..).zip(text.lines()) {
        if line.trim_start().starts_with("```") {
            in_fence = !in_fence;
        }
        if in_fence {
            complaints.extend(complaint_about_commands(file, number, line));
            continue;
        }
        complaints.extend(complaints_about_line(root, file, number, line));
        for link in links(line) {
            if let Some(why) = flaw_of_link(root, file, text, link) {
                complaints.push(format!(
                    "{}:{number} links to {link}, {why}",
                    file.display()
                ));
            }
        }
    }
    complaints
}

fn complaints_about_line(root: &Path, file: &Path, line: usize, text: &str) -> Vec<String> {
    let paths = paths_mentioned(root, text);
    // What a build makes is there after a build.
    let committed = paths.filter(|path| !path.starts_with("target/"));
    let absent = committed.filter(|path| !root.join(path).exists());
    let complain = |path: &str| {
        format!(
            "{}:{line} mentions {path}, which does not exist",
            file.display()
        )
    };
    absent
        .map(complain)
        .chain(complaint_about_commands(file, line, text))
        .collect()
}

/// The words of a line that can only be paths from the root: they begin with a folder of the root and go on as a path.
fn paths_mentioned<'a>(root: &'a Path, text: &'a str) -> impl Iterator<Item = &'a str> {
    let parts = (0..).zip(text.split('`'));
    let words = parts.flat_map(|(at, part)| {
        let is_quoted = at % 2 == 1;
        let edges = |letter: char| letter.is_whitespace() || "()[]\"',;|".contains(letter);
        part.split(edges)
            .map(move |word| (word.trim_end_matches(['.', ':']), is_quoted))
    });
    words.filter_map(move |(word, is_quoted)| {
        let (first, rest) = word.split_once('/')?;
        let is_plain = word
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"/._-".contains(&byte));
        let starts_at_root = !["", ".", ".."].contains(&first) && root.join(first).is_dir();
        let looks_like_path = is_quoted || word.ends_with('/') || rest.contains('.');
        let is_path = is_plain && starts_at_root && looks_like_path;
        (is_path && !rest.split('/').any(is_placeholder)).then_some(word)
    })
}

/// Whether a part of a path stands for any name, as `TARGET` does.
fn is_placeholder(part: &str) -> bool {
    part.len() > 1 && part.bytes().all(|byte| byte.is_ascii_uppercase())
}

fn complaint_about_commands(file: &Path, line: usize, text: &str) -> Option<String> {
    let known = Arguments::command();
    let mentions = text.split("cargo xtask ").skip(1);
    let names = mentions.map(|rest| {
        rest.split(|c: char| !c.is_ascii_lowercase() && c != '-')
            .next()
            .unwrap_or_default()
    });
    let unknown = names
        .filter(|name| !name.is_empty() && !name.starts_with('-'))
        .find(|name| known.find_subcommand(name).is_none())?;
    Some(format!(
        "{}:{line} mentions `cargo xtask {unknown}`, which does not exist",
        file.display()
    ))
}

/// The targets of the links in a line of Markdown, those in code left out.
fn links(text: &str) -> impl Iterator<Item = &str> {
    let prose = (0..)
        .zip(text.split('`'))
        .filter(|(at, _)| at % 2 == 0)
        .map(|(_, part)| part);
    // A link whose text is code is cut at the backticks; its target still follows `](`.
    prose
        .flat_map(|part| part.split("](").skip(1))
        .filter_map(|rest| rest.split([')', ' ']).next())
}

/// Why a link in `file`, whose contents are `text`, leads nowhere.
fn flaw_of_link(root: &Path, file: &Path, text: &str, link: &str) -> Option<&'static str> {
    if link.contains("://") || link.starts_with("mailto:") {
        return None;
    }
    let (path, anchor) = link.split_once('#').unwrap_or((link, ""));
    let mut other = String::new();
    if !path.is_empty() {
        let Some(wanted) = resolve(&file.parent().unwrap_or(Path::new("")).join(path)) else {
            return Some("which lies outside the repository");
        };
        if !root.join(&wanted).exists() {
            return Some("which does not exist");
        }
        if anchor.is_empty() || !tree::has_extension(&wanted, &["md"]) {
            return None;
        }
        other = tree::read(root, &wanted).unwrap_or_default();
    }
    let headed = if path.is_empty() { text } else { &other };
    let exists = headings(headed).any(|heading| heading == anchor);
    (!exists).then_some("where there is no such heading")
}

/// The path without `.` and `..`, or `None` when it leads out of the repository.
fn resolve(path: &Path) -> Option<PathBuf> {
    let mut resolved = PathBuf::new();
    for part in path.components() {
        match part {
            Component::Normal(name) => resolved.push(name),
            Component::CurDir => {}
            Component::ParentDir => resolved.pop().then_some(())?,
            Component::RootDir | Component::Prefix(_) => return None,
        }
    }
    Some(resolved)
}

/// The anchors that a Markdown file's headings get.
fn headings(text: &str) -> impl Iterator<Item = String> {
    text.lines()
        .filter(|line| line.starts_with('#'))
        .map(|line| {
            let title = line.trim_start_matches('#').trim().to_lowercase();
            let kept = title
                .chars()
                .filter(|letter| letter.is_alphanumeric() || " -_".contains(*letter));
            kept.map(|letter| if letter == ' ' { '-' } else { letter })
                .collect()
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn complaints(text: &str) -> Vec<String> {
        complaints_about_markdown(tree::root(), Path::new("xtask/a.md"), text)
    }

    #[test]
    fn what_exists_may_be_mentioned_and_linked() {
        let text = "See [the list](conformance.toml), [the `root`](../Cargo.toml) and `xtask/src`; xtask/src/main.rs.
Run `cargo xtask test` or `cargo xtask`; [elsewhere](https://example.org/none), relay/peer, xtask/src/{a,b}.rs, `target/x`.
`xtask/src/TARGET/x`, [above](#a-title)
## A Title";
        assert_eq!(complaints(text), [""; 0]);
    }

    #[test]
    fn what_is_absent_is_named_with_its_line() {
        assert_eq!(
            complaints("\nsee `xtask/none`"),
            ["xtask/a.md:2 mentions xtask/none, which does not exist"]
        );
        assert_eq!(complaints("see xtask/none.rs.").len(), 1);
        assert_eq!(complaints("```\ncargo xtask nonsense\n```").len(), 1);
        assert_eq!(
            complaints("[a](none.md)"),
            ["xtask/a.md:1 links to none.md, which does not exist"]
        );
        assert_eq!(
            complaints("[a](../../b.md)"),
            ["xtask/a.md:1 links to ../../b.md, which lies outside the repository"]
        );
        assert_eq!(
            complaints("[a](#none)"),
            ["xtask/a.md:1 links to #none, where there is no such heading"]
        );
    }

    #[test]
    fn comments_are_held_to_the_same() {
        let source = "let a = \"xtask/none.rs\"; // as in xtask/gone.rs\n";
        let found = complaints_about_comments(tree::root(), Path::new("a.rs"), source);
        assert_eq!(
            found,
            ["a.rs:1 mentions xtask/gone.rs, which does not exist"]
        );
    }

    #[test]
    fn headings_become_anchors() {
        let text = "# How to test, fuzz & `simulate`\ntext\n";
        assert_eq!(
            headings(text).collect::<Vec<_>>(),
            ["how-to-test-fuzz--simulate"]
        );
    }
}
