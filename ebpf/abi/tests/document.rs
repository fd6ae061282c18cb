//! What the document on the data plane lists is what the kernel tells apart.

use turnpike_abi::Passed;

#[test]
fn every_cause_of_declining_is_in_the_document_with_its_text() {
    let document = include_str!("../../../docs/dataplane.md");
    let listed: Vec<_> = document
        .lines()
        .filter(|line| line.starts_with("| `") && !line.starts_with("| `--"))
        .collect();
    let known: Vec<_> = Passed::ALL
        .iter()
        .map(|cause| format!("| `{}` | {} |", cause.name(), cause.text()))
        .collect();
    assert_eq!(listed, known);
}
