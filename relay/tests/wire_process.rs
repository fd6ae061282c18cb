//! What the relay's process keeps in its memory, and what it writes to its log.

mod lab;

use std::fs::{self, File};
use std::os::unix::fs::FileExt;

use lab::needs;
use lab::process::Stream;
use lab::relay::{PASSWORD, RelayUnderTest};
use lab::scene::{CHANNEL, Scene};
use lab::tap::PATIENCE;
use lab::world::{Family, World};
use memchr::memmem;
use serde_json::Value;

/// A piece of a process's memory that is read at a time.
const PIECE: usize = 1 << 20;

/// Where in the memory of a process, other than its executable and libraries, `secret` is found, with what is there.
fn find_in_memory(pid: u32, secret: &[u8]) -> Vec<String> {
    let maps = fs::read_to_string(format!("/proc/{pid}/maps")).expect("the process runs");
    let memory = File::open(format!("/proc/{pid}/mem")).expect("root may read it");
    let mut found = Vec::new();
    for line in maps.lines() {
        let words: Vec<&str> = line.split_whitespace().collect();
        if !words[1].starts_with('r') || line.ends_with("[vvar]") {
            continue;
        }
        let (start, end) = words[0].split_once('-').expect("a range");
        let bound = |text| u64::from_str_radix(text, 16).expect("a hexadecimal number");
        let (start, end) = (bound(start), bound(end));
        let mut at = start;
        while at < end {
            let mut bytes = vec![0; PIECE + secret.len()];
            // Some mappings cannot be read, and what is behind the end of this one is of the next.
            let Ok(length) = memory.read_at(&mut bytes, at) else {
                break;
            };
            for offset in memmem::find_iter(&bytes[..length], secret) {
                let around = offset.saturating_sub(40)..(offset + 40).min(length);
                let around = String::from_utf8_lossy(&bytes[around]);
                found.push(format!("{line}: {around:?}"));
            }
            at += PIECE as u64;
        }
    }
    found
}

/// T-8656-6-02: passwords are keys as soon as they have been read; after the start, and after clients have used them, no
/// password is anywhere in the memory of the process.
#[test]
fn no_password_is_kept_in_memory() {
    if !lab::require("no_password_is_kept_in_memory", &[needs::NETWORK]) {
        return;
    }
    // Long and unlike anything else; two users, so that a copy of one is not overwritten by chance.
    const SECRETS: [&str; 2] = [
        "Tr0ub4dor-and-its-first-friend",
        "correct-horse-battery-staple-9",
    ];
    let [one, other] = SECRETS;
    let world = World::new();
    let options = format!("[users]\nbob = \"{one}\"\ncarol = \"{other}\"\n");
    let relay = RelayUnderTest::start_configured(&world, &options);
    let scene = Scene::with_relay(world, relay);
    let pid = scene.relay.pid();
    // The search finds what is there: the realm is needed all the time.
    assert!(!find_in_memory(pid, lab::relay::REALM.as_bytes()).is_empty());

    let passwords = [("bob", one), ("carol", other)];
    for (user, password) in passwords {
        let mut client = scene.client(Family::V4);
        client.user = user.to_owned();
        client.password = password.to_owned();
        client.allocate(Family::V4);
        client.refresh().granted();
    }
    for (user, password) in passwords {
        assert_eq!(find_in_memory(pid, password.as_bytes()), [""; 0], "{user}");
    }
}

/// T-SEC-14, T-8656-21.3.2-01, T-SEC-13: the log says when, who, from where and as what, for each allocation, permission and
/// channel; it never says a password or a nonce.
#[test]
fn the_log_says_who_relayed_to_whom() {
    if !lab::require("the_log_says_who_relayed_to_whom", &[needs::NETWORK]) {
        return;
    }
    let world = World::new();
    let relay = RelayUnderTest::start_configured(
        &world,
        "[log]\nlevel = \"debug\"\nformat = \"json\"\n[secrets]\nsha1 = [\"a-shared-secret\"]\n",
    );
    let scene = Scene::with_relay(world, relay);
    let mut client = scene.client(Family::V4);
    let relayed = client.allocate(Family::V4);
    let peer = scene.peer(Family::V4).local_addr().expect("bound");
    client.permit(peer);
    client.bind(CHANNEL, peer);
    client.delete();

    let entry = |message: &str| {
        let entry = scene.relay.program.wait_for(PATIENCE, |stream, line| {
            let entry: Value = serde_json::from_str(line).ok()?;
            (stream == Stream::Stderr && entry["message"] == message).then_some(entry)
        });
        let entry = entry.unwrap_or_else(|| panic!("nothing says {message}"));
        // RFC 3339, in UTC.
        let time = entry["timestamp"].as_str().expect("a time");
        assert!(time.starts_with("20") && time.ends_with('Z'), "{time}");
        let says = |key: &str, value: String| {
            let text = entry[key].as_str().map(|text| text.trim_matches('"'));
            assert_eq!(text, Some(value.as_str()), "{entry}");
        };
        says("user", client.user.clone());
        says("client", client.address().to_string());
        entry
    };
    assert_eq!(entry("allocated")["relayed"], relayed.to_string());
    assert_eq!(entry("permitted")["peer"], peer.ip().to_string());
    assert_eq!(entry("channel bound")["peer"], peer.to_string());
    let freed = entry("freed");
    assert_eq!(freed["relayed"], relayed.to_string());

    let log = scene.relay.transcript();
    for secret in [PASSWORD, "a-shared-secret", "obMatJos2"] {
        assert!(!log.contains(secret), "{log}");
    }
    let finished = scene.relay.stop();
    assert!(finished.status.success());
}
