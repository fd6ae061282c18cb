//! XDP programs that are attached to devices already, and whether they are a relay's.

use std::fs::File;
use std::io::{self, BufRead as _, BufReader};

use aya::programs::loaded_programs;

use crate::next_hops::Netlink;

/// What the kernel calls the program of every relay: the name of its function.
const NAME: &str = "turnpike";

/// The devices with the program of a relay, by name. Only root may look at programs; to others every program is a relay's while
/// there is one of a relay on this machine at all, and where that is hidden too, what they are `presumed` to be.
///
/// # Errors
/// When the system does not answer.
pub fn of_relays(presumed: bool) -> io::Result<Vec<String>> {
    let attached = Netlink::open()?.programs()?;
    let told = |number| is_named(number).or_else(one_is_loaded);
    let ours = |number| told(number).unwrap_or(presumed);
    let ours = attached.into_iter().filter(|(_, number)| ours(*number));
    Ok(ours.map(|(device, _)| device).collect())
}

/// Whether a program has the name, if this process may know.
fn is_named(number: u32) -> Option<bool> {
    for program in loaded_programs() {
        let program = program.ok()?;
        if program.id() == number {
            return Some(program.name_as_str() == Some(NAME));
        }
    }
    Some(false)
}

/// Whether a program of that name is among the kernel's symbols, which everybody may read unless they are hidden.
fn one_is_loaded() -> Option<bool> {
    let symbols = File::open("/proc/kallsyms").ok()?;
    let mut told = false;
    for line in BufReader::new(symbols).lines().map_while(Result::ok) {
        let name = line
            .strip_suffix("\t[bpf]")
            .and_then(|line| line.split(' ').nth(2));
        // bpf_prog, its tag, its name.
        let Some(name) = name.and_then(|name| name.strip_prefix("bpf_prog_")) else {
            continue;
        };
        told = true;
        if name.split_once('_').is_some_and(|(_, name)| name == NAME) {
            return Some(true);
        }
    }
    told.then_some(false)
}
