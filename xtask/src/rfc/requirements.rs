//! The project's list of conformance requirements, as `xtask/conformance.toml` has it.

use crate::tree;
use anyhow::{Context, Result, bail};
use serde::Deserialize;
use std::collections::BTreeSet;
use std::fmt;
use std::path::Path;

/// Where the list lies.
pub const PATH: &str = "xtask/conformance.toml";

/// The requirements that come from one document.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// Number and subject.
    pub title: String,
    /// In the order of the document's sections.
    pub requirements: Vec<Requirement>,
}

/// Something a server does, small enough to be tested.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Requirement {
    /// What tests cite, as in `T-8656-7.2-04`.
    pub id: String,
    /// The section of the document, and of any other that says more.
    pub section: String,
    /// How much it matters.
    pub priority: Priority,
    /// The requirement in one line.
    pub text: String,
    /// Why it has no test.
    pub excepted: Option<String>,
}

/// How much a requirement matters, in the words of RFC 2119.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Priority {
    /// Without it the server is wrong.
    Must,
    /// Without it the server needs a reason.
    Should,
    /// The server's own choice.
    May,
}

impl fmt::Display for Priority {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        out.pad(match self {
            Priority::Must => "must",
            Priority::Should => "should",
            Priority::May => "may",
        })
    }
}

/// Reads the list of the checkout at `root`.
pub fn read(root: &Path) -> Result<Vec<Document>> {
    parse(&tree::read(root, Path::new(PATH))?)
}

/// Reads a list; two rows of one id are an error.
pub fn parse(text: &str) -> Result<Vec<Document>> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct List {
        document: Vec<Document>,
    }
    let list: List =
        toml::from_str(text).with_context(|| format!("{PATH} is not a list of requirements"))?;
    let mut seen = BTreeSet::new();
    for requirement in list
        .document
        .iter()
        .flat_map(|document| &document.requirements)
    {
        if !seen.insert(&requirement.id) {
            bail!("{PATH} lists {} twice; keep one", requirement.id);
        }
        if requirement
            .excepted
            .as_ref()
            .is_some_and(|reason| reason.trim().is_empty())
        {
            bail!(
                "{PATH}: the `excepted` of {} is empty; write the reason",
                requirement.id
            );
        }
    }
    Ok(list.document)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_of_this_checkout_is_sound() {
        let rows: usize = read(tree::root())
            .unwrap()
            .iter()
            .map(|document| document.requirements.len())
            .sum();
        assert_eq!(
            rows, 454,
            "a row was added or lost; when on purpose, change this number"
        );
    }

    #[test]
    fn an_id_is_listed_once() {
        let row = r#"{ id = "T-SEC-01", section = "15", priority = "must", text = "Loopback." }"#;
        let list = format!("[[document]]\ntitle = \"Security\"\nrequirements = [{row}, {row}]");
        assert!(
            parse(&list)
                .unwrap_err()
                .to_string()
                .contains("lists T-SEC-01 twice")
        );
    }

    #[test]
    fn an_exception_needs_a_reason() {
        let row = r#"{ id = "T-SEC-01", section = "15", priority = "must", text = "Loopback.", excepted = " " }"#;
        let list = format!("[[document]]\ntitle = \"Security\"\nrequirements = [{row}]");
        assert!(
            parse(&list)
                .unwrap_err()
                .to_string()
                .contains("write the reason")
        );
    }
}
