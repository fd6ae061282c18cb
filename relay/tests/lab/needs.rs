//! What the lab asks of the machine: programs, packages and rights, and how to see that one is missing.
//!
//! This file uses nothing but the standard library, so that the command which installs these things can include it.

use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Something a test cannot do without.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// The right to make network namespaces, which takes root with CAP_SYS_ADMIN and CAP_NET_ADMIN.
    Namespaces,
    /// A program on the PATH, and the Debian package that brings it.
    Program {
        program: &'static str,
        package: &'static str,
    },
    /// A package from PyPI in the lab's own virtual environment.
    Python {
        package: &'static str,
        version: &'static str,
    },
    /// A package from npm in the lab's own folder.
    Node {
        package: &'static str,
        version: &'static str,
    },
}

const fn program(program: &'static str, package: &'static str) -> Need {
    Need::Program { program, package }
}

/// Network namespaces with addresses, routes and devices that behave as wires.
pub const NETWORK: &[Need] = &[
    Need::Namespaces,
    program("ip", "iproute2"),
    program("nsenter", "util-linux"),
    program("sysctl", "procps"),
    program("ethtool", "ethtool"),
];

/// NAT boxes.
pub const NAT: &[Need] = &[program("nft", "nftables")];

/// coturn's client and its echoing peer.
pub const COTURN: &[Need] = &[
    program("turnutils_uclient", "coturn"),
    program("turnutils_peer", "coturn"),
];

/// Captures, and a dissector that judges them.
pub const CAPTURE: &[Need] = &[program("tcpdump", "tcpdump"), program("tshark", "tshark")];

/// An ICE agent in Python.
pub const AIOICE: &[Need] = &[Need::Python {
    package: "aioice",
    version: "0.13.0",
}];

/// A WebRTC stack in Python.
pub const AIORTC: &[Need] = &[Need::Python {
    package: "aiortc",
    version: "1.16.0",
}];

/// A browser, and what drives it.
pub const CHROMIUM: &[Need] = &[
    program("chromium", "chromium"),
    program("node", "nodejs"),
    Need::Node {
        package: "playwright-core",
        version: "1.61.1",
    },
];

/// What installing the packages above takes, beyond apt-get itself.
pub const INSTALLERS: &[Need] = &[program("python3", "python3-venv"), program("npm", "npm")];

/// Every group that a test asks for.
pub const ALL: &[&[Need]] = &[NETWORK, NAT, COTURN, CAPTURE, AIOICE, AIORTC, CHROMIUM];

/// The virtual environment for [`Need::Python`] below `target`, the build's target folder.
pub fn python_environment(target: &Path) -> PathBuf {
    target.join("lab/python")
}

/// The folder for [`Need::Node`] below `target`: what `npm install --prefix` is given.
pub fn node_folder(target: &Path) -> PathBuf {
    target.join("lab/node")
}

/// Where a program is, on the PATH or in the folders that root's PATH has and others' may lack.
pub fn find(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path)
        .chain(["/usr/sbin".into(), "/sbin".into()])
        .map(|folder| folder.join(program))
        .find(|file| file.is_file())
}

impl Need {
    /// Why this need is not met, or `None` when it is; `target` is the build's target folder.
    pub fn missing(self, target: &Path) -> Option<String> {
        match self {
            Self::Namespaces => namespaces_refused(),
            Self::Program { program, package } => find(program)
                .is_none()
                .then(|| format!("program {program} not found (Debian package {package})")),
            Self::Python { package, version } => (!python_has(target, package, version))
                .then(|| format!("Python package {package} {version} is not installed")),
            Self::Node { package, version } => (!node_has(target, package, version))
                .then(|| format!("npm package {package} {version} is not installed")),
        }
    }
}

fn namespaces_refused() -> Option<String> {
    if fs::metadata("/proc/self").is_ok_and(|process| process.uid() != 0) {
        return Some("making network namespaces takes root".to_owned());
    }
    let made = Command::new("unshare")
        .args(["--net", "true"])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    match made {
        Ok(status) if status.success() => None,
        Ok(_) => Some("network namespaces are forbidden here".to_owned()),
        Err(error) => Some(format!("unshare does not start: {error}")),
    }
}

fn python_has(target: &Path, package: &str, version: &str) -> bool {
    let Ok(interpreters) = fs::read_dir(python_environment(target).join("lib")) else {
        return false;
    };
    let record = format!("site-packages/{package}-{version}.dist-info");
    interpreters
        .flatten()
        .any(|interpreter| interpreter.path().join(&record).is_dir())
}

fn node_has(target: &Path, package: &str, version: &str) -> bool {
    let manifest = node_folder(target)
        .join("node_modules")
        .join(package)
        .join("package.json");
    fs::read_to_string(manifest).is_ok_and(|text| text.contains(&format!("\"{version}\"")))
}
