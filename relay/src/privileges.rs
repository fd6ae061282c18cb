//! Giving up what is not needed any more: the user, the groups and the capabilities that the process was started with.
//!
//! All of these are a thread's own, so they are given up while there is one thread, and those started later have no more.

use std::fs;
use std::io;

use nix::unistd::{Group, User};
use rustix::process::{Gid, Uid, getegid, geteuid};
use rustix::thread::{
    CapabilitySet, CapabilitySets, capabilities, capability_is_in_bounding_set,
    clear_ambient_capability_set, remove_capability_from_bounding_set, set_capabilities,
    set_keep_capabilities, set_no_new_privs, set_thread_groups, set_thread_res_gid,
    set_thread_res_uid,
};
use turnpike_control::config::{Complaint, Problem, RunAs};

use crate::failure::Failure;

/// What loading programs, attaching them and following neighbours takes (capabilities(7)).
pub const OF_THE_KERNEL: CapabilitySet = CapabilitySet::BPF
    .union(CapabilitySet::PERFMON)
    .union(CapabilitySet::NET_ADMIN);

/// What following them takes when everything is attached: the kernel is asked to keep neighbours fresh.
pub const OF_NEIGHBOURS: CapabilitySet = CapabilitySet::NET_ADMIN;

/// Somebody to be.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Account {
    /// What they are called, where that is known.
    name: String,
    /// The user.
    pub user: Uid,
    /// The only group.
    pub group: Gid,
}

impl Account {
    /// Who this process is.
    pub fn own() -> Account {
        let user = geteuid();
        let name = if user.is_root() {
            "root".to_owned()
        } else {
            format!("user {user}")
        };
        Account {
            name,
            user,
            group: getegid(),
        }
    }

    /// Who is meant.
    ///
    /// # Errors
    /// When this machine does not know them.
    pub fn find(run_as: &RunAs) -> Result<Account, Problem> {
        let RunAs { user, group } = run_as;
        let unknown = |what| {
            let remedy = "write --run-as with one that `getent` knows";
            Complaint::instead(format!("there is no {what} to run as"), remedy).everywhere()
        };
        let number = user.parse().ok();
        let found = match number {
            Some(number) => User::from_uid(nix::unistd::Uid::from_raw(number)),
            None => User::from_name(user),
        };
        let found = found.ok().flatten();
        let group = match group {
            Some(name) => Group::from_name(name)
                .ok()
                .flatten()
                .map(|group| group.gid.as_raw())
                .or_else(|| name.parse().ok())
                .ok_or_else(|| unknown(format!("group {name:?}")))?,
            None => match &found {
                Some(found) => found.gid.as_raw(),
                None => return Err(unknown(format!("user {user:?}"))),
            },
        };
        let number = found.map(|found| found.uid.as_raw()).or(number);
        let number = number.ok_or_else(|| unknown(format!("user {user:?}")))?;
        Ok(Account {
            name: format!("user {user}"),
            user: Uid::from_raw(number),
            group: Gid::from_raw(group),
        })
    }
}

/// Becomes `account`, and keeps of the capabilities there are those that are `needed`; what that makes of the process, in a
/// line for the operator.
///
/// # Errors
/// When the system does not let it become somebody else, or takes less away than it should.
///
/// # Panics
/// When there are other threads already.
pub fn drop_to(account: &Account, needed: CapabilitySet) -> Result<String, Failure> {
    let threads = fs::read_dir("/proc/self/task").map_or(1, Iterator::count);
    assert_eq!(threads, 1, "threads that are there keep what they have");
    let failed = |error: io::Error| Failure::of("privileges cannot be given up", &error);
    let before = capabilities(None).map_err(|error| failed(error.into()))?;
    let kept = before.permitted & needed;
    if before.effective.contains(CapabilitySet::SETPCAP) {
        unbind_all_but(kept).map_err(failed)?;
    }
    // Whoever that is already needs no privilege for it.
    if (account.user, account.group) != (geteuid(), getegid()) {
        become_somebody(account).map_err(|error| {
            Failure::new(format!(
                "the relay cannot become {}: {error}; start it as root, or leave --run-as out",
                account.name
            ))
        })?;
    }
    let after = CapabilitySets {
        effective: kept,
        permitted: kept,
        inheritable: CapabilitySet::empty(),
    };
    let reduce = || {
        clear_ambient_capability_set()?;
        set_capabilities(None, after)?;
        set_no_new_privs(true)?;
        capabilities(None)
    };
    let found = reduce().map_err(|error| failed(error.into()))?;
    if found != after || geteuid() != account.user {
        return Err(failed(io::Error::other(format!("there is left {found:?}"))));
    }
    Ok(told(account, kept))
}

/// The capabilities of a set that this process has not.
pub fn lacking(wanted: CapabilitySet) -> CapabilitySet {
    match capabilities(None) {
        Ok(CapabilitySets { effective, .. }) => wanted - effective,
        Err(_) => CapabilitySet::empty(),
    }
}

/// Their names, as capabilities(7) has them.
pub fn names(capabilities: CapabilitySet) -> String {
    let names: Vec<_> = capabilities
        .iter_names()
        .map(|(name, _)| format!("CAP_{name}"))
        .collect();
    names.join(", ")
}

/// No program that this process might start can have others.
fn unbind_all_but(kept: CapabilitySet) -> io::Result<()> {
    for number in 0..u64::BITS {
        let one = CapabilitySet::from_bits_retain(1 << number);
        // The kernel knows no more than it knows.
        let Ok(bound) = capability_is_in_bounding_set(one) else {
            break;
        };
        if bound && !kept.contains(one) {
            remove_capability_from_bounding_set(one)?;
        }
    }
    Ok(())
}

/// The capabilities stay until they are reduced, only not effective.
fn become_somebody(account: &Account) -> io::Result<()> {
    let Account { user, group, .. } = *account;
    set_keep_capabilities(true)?;
    set_thread_groups(&[])?;
    set_thread_res_gid(group, group, group)?;
    set_thread_res_uid(user, user, user)?;
    set_keep_capabilities(false)?;
    Ok(())
}

fn told(account: &Account, kept: CapabilitySet) -> String {
    let kept = if kept.is_empty() {
        "without capabilities".to_owned()
    } else {
        format!("with {} and no other capability", names(kept))
    };
    let instead = if account.user.is_root() {
        "; --run-as USER makes it an ordinary user"
    } else {
        ""
    };
    format!("running as {}, {kept}{instead}", account.name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn find(user: &str, group: Option<&str>) -> Result<(u32, u32), String> {
        let run_as = RunAs {
            user: user.to_owned(),
            group: group.map(str::to_owned),
        };
        let found = Account::find(&run_as).map_err(|failure| failure.to_string())?;
        Ok((found.user.as_raw(), found.group.as_raw()))
    }

    #[test]
    fn users_and_groups_are_found_by_names_and_numbers() {
        assert_eq!(find("root", None), Ok((0, 0)));
        assert_eq!(find("0", None), Ok((0, 0)));
        assert_eq!(find("root", Some("4321")), Ok((0, 4321)));
        assert_eq!(find("87654", Some("root")), Ok((87_654, 0)));
        for (user, group, problem) in [
            (
                "nobody-of-that-name",
                None,
                "there is no user \"nobody-of-that-name\"",
            ),
            (
                "nobody-of-that-name",
                Some("root"),
                "there is no user \"nobody-of-that-name\"",
            ),
            ("87654", None, "there is no user \"87654\""),
            (
                "root",
                Some("none-of-that-name"),
                "there is no group \"none-of-that-name\"",
            ),
        ] {
            let told = find(user, group).expect_err(problem);
            assert!(told.starts_with(problem), "{told}");
        }
    }

    #[test]
    fn what_is_kept_is_told_by_name() {
        assert_eq!(names(OF_THE_KERNEL), "CAP_NET_ADMIN, CAP_PERFMON, CAP_BPF");
        let root = Account {
            name: "root".to_owned(),
            user: Uid::ROOT,
            group: Gid::ROOT,
        };
        assert_eq!(
            told(&root, CapabilitySet::NET_ADMIN),
            "running as root, with CAP_NET_ADMIN and no other capability; --run-as USER makes it an ordinary user"
        );
    }
}
