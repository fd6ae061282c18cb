//! How addresses, ranges, durations and names are written, in a file and in flags alike.

use std::net::{IpAddr, SocketAddr};
use std::ops::RangeInclusive;
use std::path::PathBuf;
use std::time::Duration;

use ipnet::{IpNet, Ipv6Net};
use turnpike_turn::{RelayAddress, Settings};
use turnpike_wire::TransportAddress;
use zeroize::Zeroizing;

use super::machine::is_link_local;
use super::{
    Complaint, DEFAULT_BPFFS, DEFAULT_PORT, Dataplane, Io, Level, LogFormat, PortsBy, Remedy, RunAs,
};
use crate::auth::{StaticUser, opaque_string, unquoted};

/// The longest user name, in bytes (RFC 8489, 14.3: fewer than 509).
const MAX_USER_BYTES: usize = 508;
/// How many workers there may be.
pub(super) const WORKERS: RangeInclusive<u32> = 1..=1024;
/// Ports below are for services of the system.
const LOWEST_RELAY_PORT: u16 = 1024;

/// An address to listen on: `IP`, `IP:PORT`, `[IPv6]:PORT`. The unspecified address stands for every address of its family,
/// port 0 for any free one that is no relay port.
pub fn listen(text: &str) -> Result<TransportAddress, Complaint> {
    let wrong = || format!("{text:?} is not an IP address with or without a port");
    let bare = text
        .strip_prefix('[')
        .and_then(|text| text.strip_suffix(']'))
        .unwrap_or(text);
    let address = match (bare.parse::<IpAddr>(), text.parse::<SocketAddr>()) {
        (Ok(ip), _) => TransportAddress {
            ip,
            port: DEFAULT_PORT,
        },
        (_, Ok(address)) => TransportAddress {
            ip: address.ip(),
            port: address.port(),
        },
        _ => {
            return Err(Complaint {
                wrong: wrong(),
                remedy: listen_instead(text),
            });
        }
    };
    match address.ip {
        IpAddr::V6(ip) if ip.to_ipv4_mapped().is_some() => {
            let ip = address.ip.to_canonical();
            Err(Complaint::write(
                format!("{text:?} is an IPv4 address in the form of IPv6"),
                SocketAddr::new(ip, address.port).to_string(),
            ))
        }
        ip if is_link_local(ip) || ip.is_multicast() => Err(Complaint::instead(
            format!("{text:?} is not an address that clients elsewhere can reach"),
            "write a unicast address of this machine that is valid beyond the link",
        )),
        _ => Ok(address),
    }
}

/// Another server to send clients to: `IP`, `IP:PORT`, `[IPv6]:PORT`.
pub fn server(text: &str) -> Result<TransportAddress, Complaint> {
    let address = listen(text)?;
    if address.ip.is_unspecified() || address.port == 0 {
        return Err(Complaint::instead(
            format!("{text:?} is not an address that clients can send to"),
            "write the address and the port that the other server listens on, such as 198.51.100.7:3478",
        ));
    }
    Ok(address)
}

/// The likeliest thing that was meant by what cannot be read as an address to listen on.
fn listen_instead(text: &str) -> Remedy {
    let every = |port| Remedy::Write(format!("0.0.0.0:{port}"));
    match text.rsplit_once(':') {
        Some(("" | "*", port)) if port.parse::<u16>().is_ok() => every(port),
        Some((ip, _)) if listen(ip).is_ok() => {
            let ip = ip.trim_matches(['[', ']']).parse().unwrap_or(IpAddr::from([0; 4]));
            Remedy::Write(SocketAddr::new(ip, DEFAULT_PORT).to_string())
        }
        None if text.parse::<u16>().is_ok() => every(text),
        _ => Remedy::Do("write an address of this machine, such as 192.0.2.1, 192.0.2.1:3478 or [2001:db8::1]:3478".into()),
    }
}

/// An address to relay from: `IP`, or `IP=ADVERTISED` behind a 1:1 NAT.
pub fn relay_address(text: &str) -> Result<RelayAddress, Complaint> {
    const REMEDY: &str = "write an address of this machine, such as 10.0.0.5, or 10.0.0.5=203.0.113.5 behind a 1:1 NAT";
    let (bound, advertised) = text.split_once('=').unwrap_or((text, text));
    let ip = |part: &str| {
        let bare = part
            .strip_prefix('[')
            .and_then(|part| part.strip_suffix(']'))
            .unwrap_or(part);
        bare.parse::<IpAddr>()
            .map_err(|_| match part.split_once('/') {
                Some((public, private))
                    if [public, private]
                        .iter()
                        .all(|ip| ip.parse::<IpAddr>().is_ok()) =>
                {
                    Complaint::write(
                        format!("{text:?} has a slash"),
                        format!("{private}={public}"),
                    )
                }
                _ => Complaint::instead(format!("{part:?} is not an IP address"), REMEDY),
            })
    };
    let address = RelayAddress {
        bound: ip(bound)?,
        advertised: ip(advertised)?,
    };
    for ip in [address.bound, address.advertised] {
        let mapped = matches!(ip, IpAddr::V6(ip) if ip.to_ipv4_mapped().is_some());
        if ip.is_unspecified() || ip.is_multicast() || is_link_local(ip) || mapped {
            return Err(Complaint::instead(
                format!("{ip} is not an address that peers can send to"),
                REMEDY,
            ));
        }
    }
    if address.bound.is_ipv4() != address.advertised.is_ipv4() {
        return Err(Complaint::instead(
            format!("{text:?} mixes IPv4 and IPv6"),
            REMEDY,
        ));
    }
    Ok(address)
}

/// A range of ports for relayed addresses: `LO-HI`.
pub fn ports(text: &str) -> Result<RangeInclusive<u16>, Complaint> {
    const EXAMPLE: &str = "49152-65535";
    let parse = |text: &str| text.trim().parse::<u16>().ok();
    let wrong = || Complaint::write(format!("{text:?} is not a range of ports"), EXAMPLE);
    let (low, high) = text.split_once('-').ok_or_else(wrong)?;
    let (low, high) = parse(low).zip(parse(high)).ok_or_else(wrong)?;
    if low > high {
        return Err(Complaint::write(
            format!("{text:?} ends before it begins"),
            format!("{high}-{low}"),
        ));
    }
    if low < LOWEST_RELAY_PORT {
        let high = high.max(LOWEST_RELAY_PORT + 1);
        let wrong =
            format!("{text:?} holds ports below {LOWEST_RELAY_PORT}, which belong to the system");
        return Err(Complaint::write(
            wrong,
            format!("{LOWEST_RELAY_PORT}-{high}"),
        ));
    }
    Ok(low..=high)
}

/// A range of peers: `IP/LENGTH`, or one `IP`.
pub fn peers(text: &str) -> Result<IpNet, Complaint> {
    const REMEDY: &str = "write a range such as 10.0.0.0/8 or 2001:db8::/32, or one address";
    let net = match text.parse::<IpAddr>() {
        Ok(ip) => IpNet::from(ip),
        Err(_) => text.parse::<IpNet>().map_err(|_| {
            Complaint::instead(format!("{text:?} is not a range of addresses"), REMEDY)
        })?,
    };
    if net.addr() != net.network() {
        let wrong = format!("{text:?} has bits beyond its length");
        return Err(Complaint::write(wrong, net.trunc().to_string()));
    }
    match net {
        IpNet::V6(net) if net.addr().to_ipv4_mapped().is_some() => Err(Complaint::instead(
            format!("{text:?} is IPv4 in the form of IPv6, which is never a peer"),
            REMEDY,
        )),
        net => Ok(net),
    }
}

/// A NAT64 prefix, of one of the lengths of RFC 6052, 2.2.
pub fn nat64(text: &str) -> Result<Ipv6Net, Complaint> {
    match text.parse::<Ipv6Net>() {
        Ok(net)
            if matches!(net.prefix_len(), 32 | 40 | 48 | 56 | 64 | 96)
                && net.addr() == net.network() =>
        {
            Ok(net)
        }
        _ => Err(Complaint::instead(
            format!("{text:?} is not a NAT64 prefix"),
            "write one such as 2001:db8:64::/96, of 32, 40, 48, 56, 64 or 96 bits",
        )),
    }
}

/// A length of time: `90s`, `10m`, `1h`, `1d`.
pub fn duration(text: &str) -> Result<Duration, Complaint> {
    let seconds = ["s", "m", "h", "d"]
        .into_iter()
        .zip([1, 60, 3600, 86_400])
        .find_map(|(unit, seconds)| {
            let number = text.strip_suffix(unit)?.trim();
            number.parse::<u64>().ok()?.checked_mul(seconds)
        });
    match seconds {
        Some(seconds) => Ok(Duration::from_secs(seconds)),
        None if text.parse::<u64>().is_ok() => Err(Complaint::write(
            format!("{text:?} has no unit"),
            format!("{text}s"),
        )),
        None => Err(Complaint::instead(
            format!("{text:?} is not a length of time"),
            "write one such as 600s, 10m, 1h or 1d",
        )),
    }
}

/// The realm, prepared (RFC 8265): fewer than 128 characters, none of which would need quoting (RFC 8489, 14.9).
pub fn realm(text: &str) -> Result<String, Complaint> {
    const EXAMPLE: &str = "example.org";
    let realm = opaque_string(unquoted(text))
        .map_err(|unprepared| Complaint::write(format!("the realm {unprepared}"), EXAMPLE))?;
    if realm.contains(['"', '\\']) {
        return Err(Complaint::write(
            format!("{text:?} holds a quote or a backslash"),
            EXAMPLE,
        ));
    }
    let (characters, longest) = (realm.chars().count(), Settings::TEXT_MAX_CHARS);
    if characters > longest {
        let wrong = format!("the realm is {characters} characters long");
        return Err(Complaint::instead(
            wrong,
            format!("write at most {longest}"),
        ));
    }
    if realm.len() > Settings::REALM_MAX {
        let wrong = format!("the realm is {} bytes long in UTF-8", realm.len());
        return Err(Complaint::instead(
            wrong,
            format!("write at most {}", Settings::REALM_MAX),
        ));
    }
    Ok(realm)
}

/// The value of SOFTWARE; nothing for none.
pub fn software(text: &str) -> Result<Option<String>, Complaint> {
    let (characters, longest) = (text.chars().count(), Settings::TEXT_MAX_CHARS);
    if characters > longest {
        let wrong = format!("the text is {characters} characters long");
        return Err(Complaint::instead(
            wrong,
            format!("write at most {longest}, or \"\" to send none"),
        ));
    }
    if text.chars().any(char::is_control) {
        return Err(Complaint::write(
            "the text holds a control character",
            "Turnpike",
        ));
    }
    Ok((!text.is_empty()).then(|| text.to_owned()))
}

/// A user: `NAME:PASSWORD`, split at the first colon.
pub fn user(text: &str) -> Result<StaticUser, Complaint> {
    match text.split_once(':') {
        Some((name, password)) => named_user(name, password),
        None => Err(Complaint::write(
            "there is no colon between name and password",
            "NAME:PASSWORD",
        )),
    }
}

/// A user of this name and password, both prepared (RFC 8265).
pub fn named_user(name: &str, password: &str) -> Result<StaticUser, Complaint> {
    let name = opaque_string(unquoted(name)).map_err(|unprepared| {
        Complaint::instead(
            format!("the name of the user {unprepared}"),
            "write letters and digits",
        )
    })?;
    if name.len() > MAX_USER_BYTES {
        let wrong = format!("the name of the user is {} bytes long", name.len());
        return Err(Complaint::instead(
            wrong,
            format!("write at most {MAX_USER_BYTES}"),
        ));
    }
    let password = opaque_string(unquoted(password)).map_err(|unprepared| {
        let remedy = "write one of printable characters, such as `openssl rand -base64 18` gives";
        Complaint::instead(format!("the password of {name:?} {unprepared}"), remedy)
    })?;
    Ok(StaticUser {
        name,
        password: Zeroizing::new(password),
    })
}

/// A shared secret. It is taken byte by byte, so it is only looked at for what cannot be meant.
pub fn secret(text: &str) -> Result<Zeroizing<String>, Complaint> {
    let remedy =
        "write the text that the credential service has, such as `openssl rand -hex 32` gives";
    if text.is_empty() {
        return Err(Complaint::instead("the secret is empty", remedy));
    }
    if text.chars().any(char::is_control) {
        return Err(Complaint::instead(
            "the secret holds a control character",
            remedy,
        ));
    }
    Ok(Zeroizing::new(text.to_owned()))
}

/// How many workers.
pub fn workers(text: &str) -> Result<u32, Complaint> {
    match text.parse() {
        Ok(workers) if WORKERS.contains(&workers) => Ok(workers),
        _ => Err(Complaint::instead(
            format!("{text:?} is not a number of workers"),
            format!(
                "write a number from {} to {}, or leave it out for one per core",
                WORKERS.start(),
                WORKERS.end()
            ),
        )),
    }
}

/// What relay ports are had by.
pub fn ports_by(text: &str) -> Result<PortsBy, Complaint> {
    word(
        text,
        &[
            ("auto", PortsBy::Auto),
            ("sockets", PortsBy::Sockets),
            ("lookup", PortsBy::Lookup),
        ],
    )
}

/// Which IO backend.
pub fn io(text: &str) -> Result<Io, Complaint> {
    word(
        text,
        &[("auto", Io::Auto), ("poll", Io::Poll), ("uring", Io::Uring)],
    )
}

/// Which data plane.
pub fn dataplane(text: &str) -> Result<Dataplane, Complaint> {
    word(
        text,
        &[
            ("auto", Dataplane::Auto),
            ("user", Dataplane::User),
            ("xdp", Dataplane::Xdp),
            ("xdp-generic", Dataplane::XdpGeneric),
        ],
    )
}

/// A network device by its name (IFNAMSIZ of linux/if.h: at most 15 bytes, no slash and no space).
pub fn interface(text: &str) -> Result<String, Complaint> {
    let fits = (1..=15).contains(&text.len());
    if !fits || text.contains(|c: char| c == '/' || c.is_whitespace()) {
        let wrong = format!("{text:?} is not the name of a network device");
        return Err(Complaint::write(&wrong, "eth0"));
    }
    Ok(text.to_owned())
}

/// Where the control socket is to be, or `none` (unix(7): a path has at most 107 bytes).
pub fn control(text: &str) -> Result<Option<PathBuf>, Complaint> {
    match text {
        "none" => Ok(None),
        path if path.starts_with('/') && path.len() <= 107 => Ok(Some(path.into())),
        _ => {
            let wrong = format!("{text:?} is not a whole path of 107 bytes at most");
            Err(Complaint::instead(
                wrong,
                "write a path such as /run/turnpike/control.sock, or none",
            ))
        }
    }
}

/// A folder of a BPF file system, by its whole path.
pub fn bpffs(text: &str) -> Result<PathBuf, Complaint> {
    if !text.starts_with('/') {
        let wrong = format!("{text:?} is not the whole path of a folder");
        return Err(Complaint::write(&wrong, DEFAULT_BPFFS));
    }
    Ok(text.into())
}

/// A user to run as: `USER` or `USER:GROUP`, names or numbers.
pub fn run_as(text: &str) -> Result<RunAs, Complaint> {
    let (user, group) = match text.split_once(':') {
        Some((user, group)) => (user, Some(group)),
        None => (text, None),
    };
    let is_name = |name: &str| !name.is_empty() && !name.contains([':', '/', ' ']);
    if !is_name(user) || !group.is_none_or(is_name) {
        let wrong = format!("{text:?} is neither a user nor USER:GROUP");
        return Err(Complaint::write(&wrong, "turnpike"));
    }
    Ok(RunAs {
        user: user.to_owned(),
        group: group.map(str::to_owned),
    })
}

/// How much to log.
pub fn level(text: &str) -> Result<Level, Complaint> {
    let levels = [
        ("error", Level::Error),
        ("warn", Level::Warn),
        ("info", Level::Info),
        ("debug", Level::Debug),
        ("trace", Level::Trace),
    ];
    word(text, &levels)
}

/// What a line of the log looks like.
pub fn log_format(text: &str) -> Result<LogFormat, Complaint> {
    word(
        text,
        &[("text", LogFormat::Text), ("json", LogFormat::Json)],
    )
}

/// A user to refuse: a whole name, or the part behind the expiry.
pub fn denied_user(text: &str) -> Result<String, Complaint> {
    opaque_string(unquoted(text)).map_err(|unprepared| {
        Complaint::instead(
            format!("the name {unprepared}"),
            "write the name as clients send it, or the part behind its expiry",
        )
    })
}

/// One of several words.
fn word<T: Copy>(text: &str, words: &[(&str, T)]) -> Result<T, Complaint> {
    let known: Vec<&str> = words.iter().map(|&(word, _)| word).collect();
    words
        .iter()
        .find(|&&(word, _)| word == text)
        .map(|&(_, value)| value)
        .ok_or_else(|| {
            let all = known.join(", ");
            match nearest(text, &known) {
                Some(near) => Complaint::write(format!("{text:?} is none of {all}"), near),
                None => {
                    Complaint::instead(format!("{text:?} is none of {all}"), "write one of them")
                }
            }
        })
}

/// The one of `known` that `text` is a likely slip of, or a longer or shorter form of.
pub(super) fn nearest<'a>(text: &str, known: &[&'a str]) -> Option<&'a str> {
    let distance = |name: &&&str| strsim::damerau_levenshtein(text, name);
    let slip = |name: &&&str| distance(name) <= name.len().max(3) / 3;
    let form =
        |name: &&&str| text.len() >= 3 && (name.starts_with(text) || text.starts_with(**name));
    known
        .iter()
        .filter(|name| slip(name) || form(name))
        .min_by_key(distance)
        .copied()
}

#[cfg(test)]
mod tests;
