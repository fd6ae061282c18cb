//! From settings to a data plane in the kernel: loaded, filled with what it has to know, attached.

use std::path::Path;

use rustix::thread::CapabilitySet;
use tracing::warn;
use turnpike_abi::{Listener, Seed, Start};
use turnpike_control::config::{Dataplane, Limitation, Listen, Settings};

use turnpike_wire::ChannelRange;

use crate::choice::Choice;
use crate::clock::Clock;
use crate::dataplane::forward;
use crate::dataplane::xdp::{
    Jiffies, Kernel, LoadError, Mode, Own, PinError, Pins, Program, Sizes, self_test,
};
use crate::devices;
use crate::failure::Failure;
use crate::next_hops::NextHops;
use crate::privileges::{self, Account};
use crate::random::Random;

/// The data plane in the kernel, if the settings ask for one. It relays as soon as it is told of bindings.
///
/// # Errors
/// When it cannot be had: the privileges, the driver, the kernel. Of user space, when what a killed relay left in the kernel relays
/// on and nobody asked for user space.
pub fn attach(
    settings: &Settings,
    choice: &Choice,
    listen: &[Listen],
    clock: Clock,
    account: &Account,
    random: Random<'_>,
) -> Result<Option<Kernel>, Failure> {
    let mode = match settings.dataplane {
        Dataplane::Auto | Dataplane::User => {
            if let Some(Limitation { what, remedy }) = detach_left(&settings.bpffs, account)? {
                if !choice.asked {
                    let instead = format!("{what}; {remedy}, or write --dataplane user");
                    return Err(Failure::new(instead));
                }
                warn!("{what}; {remedy}");
            }
            return Ok(None);
        }
        Dataplane::Xdp => Mode::Native,
        Dataplane::XdpGeneric => Mode::Generic,
    };
    let plane = forward::Settings::from(&settings.server);
    let own = own(settings);
    let mut ways = NextHops::through(&settings.interfaces)
        .map_err(|error| Failure::of("the routes of this machine cannot be read", &error))?;
    let failed = |error: LoadError| unavailable(&error, mode);
    let sizes = sizes(settings);
    let seed = Seed([(); 6].map(|()| number(random) | 1));
    let mut program = Program::load(sizes, seed).map_err(failed)?;
    let listeners: Vec<_> = listen.iter().map(listener).collect();
    let links: Vec<_> = ways
        .devices()
        .iter()
        .map(|device| device.link.address)
        .collect();
    program.writer().start(&Start {
        ports: (*own.ports.start(), *own.ports.end()),
        seed,
        last_channel: match plane.channels() {
            ChannelRange::Rfc8656 => 0x4F,
            ChannelRange::Rfc5766 => 0x7F,
        },
        listeners: &listeners,
        links: &links,
    });
    let clients: Vec<_> = listen
        .iter()
        .map(|listen| (listen.address.ip, listen.address.port))
        .collect();
    let port = *own.ports.start();
    let relayed: Vec<_> = own.addresses.iter().map(|&ip| (ip, port)).collect();
    self_test(&mut program, &clients, &relayed).map_err(failed)?;
    let jiffies = Jiffies::ask(&program, || clock.now().monotonic.0).map_err(failed)?;
    // As late as this, so that calls which a killed relay left to the kernel survive a start that fails.
    let unpinned = pin(&mut program, &settings.bpffs, account)?;
    for device in ways.devices() {
        if mode == Mode::Native {
            devices::loses_nothing(&device.link)?;
        }
        program
            .attach(&device.link.name, device.link.index, device.slot, mode)
            .map_err(|error| {
                Failure::new(format!(
                    "{}: {}",
                    device.link.name,
                    unavailable(&error, mode)
                ))
            })?;
    }
    if mode == Mode::Native {
        let others = ways.find_targets();
        let others = others.map_err(|error| Failure::of("no driver can be asked", &error))?;
        for name in others {
            warn!("{name}: its driver sends no frames of other devices, so user space relays them");
        }
    }
    if let Some(error) = unpinned {
        warn!("relaying in the kernel ends with this process, even when it is killed: {error}");
        if let Some(Limitation { what, remedy }) = left(&settings.bpffs, &settings.interfaces, true)
        {
            warn!("{what}; {remedy}");
        }
    }
    let seed = number(random);
    Ok(Some(Kernel::new(
        program,
        plane,
        own,
        jiffies,
        Box::new(ways),
        seed,
    )))
}

/// Has the program outlive this process, or gives what is in the way of that.
fn pin(
    program: &mut Program,
    bpffs: &Path,
    account: &Account,
) -> Result<Option<PinError>, Failure> {
    match Pins::make(bpffs, account) {
        Ok(pins) => {
            tell_left(&pins)?;
            program.pin(pins);
            Ok(None)
        }
        Err(error @ PinError::Taken(_)) => Err(Failure::new(format!(
            "{error}; end that one, or write --bpffs with a folder for this one, such as {}-2",
            bpffs.display()
        ))),
        Err(error) => Ok(Some(error)),
    }
}

/// Has a killed relay's program relay no more: its ports may be given to others now. Tells of what it cannot get at.
fn detach_left(bpffs: &Path, account: &Account) -> Result<Option<Limitation>, Failure> {
    let pins = Pins::lock(bpffs, account);
    match &pins {
        Ok(pins) => tell_left(pins)?,
        // What is attached serves the clients of a relay that lives.
        Err(PinError::Taken(_)) => return Ok(None),
        Err(error @ PinError::Untrusted { .. }) => warn!("{error}"),
        // It is nobody's, or not to be seen by this user.
        Err(_) => {}
    }
    Ok(left(bpffs, &[], pins.is_err()))
}

/// What to say of relays' programs on devices other than these, where there are any. One of which nothing is known is `presumed`
/// to be a relay's by whoever cannot look at what is pinned.
fn left(bpffs: &Path, own: &[String], presumed: bool) -> Option<Limitation> {
    let mut devices = devices::of_relays(presumed).unwrap_or_default();
    devices.retain(|device| !own.contains(device));
    let devices = (!devices.is_empty()).then(|| devices.join(", "))?;
    Some(Limitation {
        what: format!(
            "{devices}: a relay that was killed, or another one, has its program there, which relays on by that one's bindings, and \
             this process cannot detach it"
        ),
        remedy: format!(
            "remove its pins as root, such as rm {}/*, or end that relay",
            bpffs.display()
        ),
    })
}

/// What a start lacks for the data plane in the kernel that was asked for.
///
/// # Errors
/// When that is privileges.
pub fn foresee_privileges(settings: &Settings) -> Result<(), Failure> {
    let lacking = privileges::lacking(privileges::OF_THE_KERNEL);
    let in_user_space = matches!(settings.dataplane, Dataplane::Auto | Dataplane::User);
    // CAP_SYS_ADMIN stands for those of BPF (capabilities(7)), so only a start can tell what it is good for.
    let is_admin = privileges::lacking(CapabilitySet::SYS_ADMIN).is_empty();
    if in_user_space || is_admin || lacking.is_empty() {
        return Ok(());
    }
    Err(Failure::new(format!(
        "the data plane in the kernel cannot be had: {}",
        of_lacking(lacking)
    )))
}

/// What a start with these settings will find of relays' programs that it cannot detach. Nothing is detached.
pub fn foresee_left(settings: &Settings, choice: &Choice, account: &Account) -> Option<Limitation> {
    let (mut away, presumed) = match Pins::lock(&settings.bpffs, account) {
        Ok(pins) => (pins.left().unwrap_or_default(), false),
        Err(PinError::Taken(_)) => return None,
        Err(_) => (Vec::new(), true),
    };
    let in_user_space = matches!(settings.dataplane, Dataplane::Auto | Dataplane::User);
    if !in_user_space {
        // On other devices it is not in the way.
        let others = devices::of_relays(presumed).unwrap_or_default().into_iter();
        away.extend(others.filter(|device| !settings.interfaces.contains(device)));
    }
    let Limitation { what, remedy } = left(&settings.bpffs, &away, presumed)?;
    Some(if in_user_space && choice.asked {
        Limitation { what, remedy }
    } else {
        Limitation {
            what: format!("{what}, so the relay does not start"),
            remedy: format!("{remedy}, or write --dataplane user"),
        }
    })
}

fn tell_left(pins: &Pins) -> Result<(), Failure> {
    let devices = pins
        .detach_left()
        .map_err(|error| Failure::new(format!("{error}; remove it as root")))?;
    if !devices.is_empty() {
        warn!(
            "a relay was killed, and its program relayed on; it is detached now from {}",
            devices.join(", ")
        );
    }
    Ok(())
}

/// How large the kernel's tables are made.
pub fn sizes(settings: &Settings) -> Sizes {
    let listen = settings.listen.iter().map(|listen| listen.address.ip);
    let relays = settings.server.relay_addresses.iter();
    let v6 = listen
        .chain(relays.map(|relay| relay.bound))
        .any(|ip| ip.is_ipv6());
    Sizes::for_bindings(settings.kernel_bindings, v6, own(settings).limits())
}

/// The addresses and ports that are relayed from.
fn own(settings: &Settings) -> Own {
    let relays = settings.server.relay_addresses.iter();
    Own {
        addresses: relays.map(|relay| relay.bound).collect(),
        ports: settings.server.ports.clone(),
    }
}

fn listener(listen: &Listen) -> Listener {
    Listener {
        address: listen.address.ip.into(),
        port: listen.address.port.to_be_bytes(),
        reserved: [0; 6],
    }
}

fn number(random: Random<'_>) -> u64 {
    let mut bytes = [0; 8];
    random(&mut bytes);
    u64::from_ne_bytes(bytes)
}

/// What this process lacks, and what to do about it.
fn of_lacking(lacking: CapabilitySet) -> String {
    let names = privileges::names(lacking);
    format!("it lacks {names}: give it these, start it as root, or write --dataplane user")
}

/// The failure, and what to write instead.
fn unavailable(error: &LoadError, mode: Mode) -> Failure {
    let causes = std::iter::successors(Some(error as &dyn std::error::Error), |error| {
        error.source()
    });
    let causes: Vec<_> = causes.map(ToString::to_string).collect();
    let lacking = privileges::lacking(privileges::OF_THE_KERNEL);
    let instead = match mode {
        _ if matches!(error, LoadError::Processor) => "write --dataplane user".to_owned(),
        _ if matches!(error, LoadError::Occupied) => {
            "end what `ip link show` and `bpftool link` name, or write --dataplane user".to_owned()
        }
        _ if !lacking.is_empty() => of_lacking(lacking),
        Mode::Native => "write --dataplane xdp-generic or --dataplane user".to_owned(),
        Mode::Generic => "write --dataplane user".to_owned(),
    };
    Failure::new(format!("{}; {instead}", causes.join(": ")))
}
