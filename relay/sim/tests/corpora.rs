//! What fuzzing has found stays found: every committed input is replayed, with an ordinary compiler.

use std::fs;
use std::path::{Path, PathBuf};

use turnpike_sim::fuzz::TARGETS;

/// T-SEC-10, T-8489-5-03, T-8489-5-04, T-8489-6.3-01, T-8656-18-01: no input that once reached something new makes
/// anything panic, or differ from what the RFCs say.
#[test]
fn every_committed_input_is_harmless() {
    for (name, target) in TARGETS {
        let inputs = inputs(name);
        assert!(
            inputs.len() >= 10,
            "only {} inputs for {name}",
            inputs.len()
        );
        for path in inputs {
            println!("{}", path.display());
            target(&fs::read(&path).expect("a committed file can be read"));
        }
    }
}

/// A corpus that grows without end would make every test run slow.
#[test]
fn the_corpora_stay_small() {
    let all: Vec<PathBuf> = TARGETS.iter().flat_map(|(name, _)| inputs(name)).collect();
    let bytes: u64 = all
        .iter()
        .map(|path| fs::metadata(path).expect("it is there").len())
        .sum();
    assert!(bytes < 1_000_000, "{bytes} bytes");
    for (name, _) in TARGETS {
        assert!(
            inputs(name).len() < 200,
            "{} inputs for {name}",
            inputs(name).len()
        );
    }
}

/// Each target that can be fuzzed is one that is replayed here, and the reverse.
#[test]
fn the_fuzz_targets_are_those_that_are_replayed() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/fuzz_targets");
    let mut found: Vec<String> = fs::read_dir(folder)
        .expect("there are fuzz targets")
        .map(|entry| entry.expect("it can be listed").path())
        .map(|path| {
            path.file_stem()
                .expect("a name")
                .to_string_lossy()
                .into_owned()
        })
        .collect();
    found.sort();
    assert_eq!(found, TARGETS.map(|(name, _)| name));
}

fn inputs(target: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../fuzz/corpus")
        .join(target);
    let entries = fs::read_dir(&folder);
    let entries = entries.unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut inputs: Vec<PathBuf> = entries
        .map(|entry| entry.expect("it can be listed").path())
        .collect();
    inputs.sort();
    inputs
}
