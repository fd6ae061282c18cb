//! Whether the kernel of Debian 12 takes the programs too: it boots in an emulator, loads them, relays along each path, and has
//! the whole relay serve clients.

use super::{OBJECTS, PROGRAMS, binaries, toolchain};
use crate::{process, tree};
use anyhow::{Context, Result, bail};
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

/// What it takes, and the packages that bring it.
const TOOLS: [(&str, &str); 6] = [
    ("qemu-system-x86_64", "qemu-system-x86"),
    ("busybox", "busybox-static"),
    ("ip", "iproute2"),
    ("ethtool", "ethtool"),
    ("cpio", "cpio"),
    ("timeout", "coreutils"),
];

/// Those that run in the machine.
const INSIDE: [&str; 3] = ["busybox", "ip", "ethtool"];

/// What the kernel has as a module.
const MODULE: &str = "kernel/drivers/net/veth.ko";

/// The package that depends on the newest kernel.
const KERNEL: &str = "linux-image-cloud-amd64";

/// How long the emulated machine may take, in seconds. It boots in ten, and verifies the program in two minutes; on a busy machine in eight.
const PATIENCE: &str = "1200";

/// What the machine does, and the line that says how it went.
const INIT: &str = include_str!("debian.sh");

/// Runs the programs there. What cannot be had is said, and nothing counts as passed then.
pub fn run() -> Result<ExitCode> {
    let folder = tree::target().join("ebpf/debian");
    let kernel = match prerequisites().and_then(|()| download(&folder)) {
        Ok(kernel) => kernel,
        Err(reason) => {
            println!("SKIPPED cargo xtask ebpf --kernel debian: {reason:#}");
            return Ok(ExitCode::SUCCESS);
        }
    };
    let archive = pack(&folder)?;
    let output = boot(&kernel, &archive)?;
    print!("{output}");
    if !output.lines().any(|line| line.trim() == "status 0") {
        bail!("Debian's kernel does not take the programs, or its machine did not come so far");
    }
    Ok(ExitCode::SUCCESS)
}

fn prerequisites() -> Result<()> {
    if cfg!(not(target_arch = "x86_64")) {
        bail!("the kernel is one for x86-64");
    }
    let missing: Vec<_> = TOOLS
        .iter()
        .filter(|(tool, _)| process::find(tool).is_none())
        .map(|&(_, package)| package)
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    toolchain::install_if_root(&missing)
}

/// Downloads and unpacks the kernel, if it is not there; returns its file.
fn download(folder: &Path) -> Result<PathBuf> {
    if let Some(kernel) = unpacked(folder) {
        return Ok(kernel);
    }
    fs::create_dir_all(folder)?;
    let depends = process::run_quietly(Command::new("apt-cache").args(["depends", KERNEL]))?;
    let depends = String::from_utf8_lossy(&depends.stdout).into_owned();
    let package = depends
        .lines()
        .find_map(|line| line.trim().strip_prefix("Depends: "))
        .with_context(|| format!("there is no package {KERNEL}"))?;
    process::run_quietly(
        Command::new("apt-get")
            .args(["download", "--quiet=2", package])
            .current_dir(folder),
    )?;
    let archive = files(folder)?
        .into_iter()
        .find(|file| file.extension().is_some_and(|extension| extension == "deb"))
        .context("apt-get downloaded nothing")?;
    process::run_quietly(
        Command::new("dpkg")
            .arg("-x")
            .args([&archive, &folder.into()]),
    )?;
    unpacked(folder).context("the package has no kernel")
}

fn unpacked(folder: &Path) -> Option<PathBuf> {
    let boot = files(&folder.join("boot")).ok()?;
    boot.into_iter()
        .find(|file| file.to_string_lossy().contains("/vmlinuz-"))
}

fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    fs::read_dir(folder)?
        .map(|entry| Ok(entry?.path()))
        .collect()
}

/// Makes the machine's file system: what runs there with its libraries, the objects, and a module.
fn pack(folder: &Path) -> Result<PathBuf> {
    let root = folder.join("root");
    if root.exists() {
        fs::remove_dir_all(&root)?;
    }
    let mut contents = vec![(module(folder)?, PathBuf::from("veth.ko"))];
    let tools = INSIDE.iter().map(|tool| process::find(tool));
    let tools: Option<Vec<_>> = tools.collect();
    for program in binaries()?
        .into_iter()
        .chain(tools.context("the tools are installed")?)
    {
        contents.extend(libraries(&program));
        let name = program.file_name().context("a program has a name")?;
        let inside = Path::new("bin").join(name);
        contents.push((program, inside));
    }
    for program in PROGRAMS {
        let name = format!("{program}.bpf.o");
        let inside = Path::new("objects").join(&name);
        contents.push((tree::root().join(OBJECTS).join(name), inside));
    }
    for (file, inside) in &contents {
        let inside = root.join(inside);
        fs::create_dir_all(inside.parent().context("a file has a folder")?)?;
        fs::copy(file, &inside).with_context(|| format!("cannot copy {}", file.display()))?;
    }
    for folder in ["proc", "sys", "dev", "tmp", "run"] {
        fs::create_dir_all(root.join(folder))?;
    }
    fs::write(root.join("init"), INIT)?;
    process::run_quietly(Command::new("chmod").arg("755").arg(root.join("init")))?;
    let archive = folder.join("initramfs");
    let mut cpio = Command::new("cpio")
        .args(["--create", "--format=newc", "--quiet"])
        .current_dir(&root)
        .stdin(Stdio::piped())
        .stdout(fs::File::create(&archive)?)
        .spawn()?;
    let mut list = String::new();
    list_under(&root, &root, &mut list)?;
    cpio.stdin
        .take()
        .context("cpio reads a list")?
        .write_all(list.as_bytes())?;
    if !cpio.wait()?.success() {
        bail!("cpio could not pack the machine's files");
    }
    Ok(archive)
}

/// The libraries of a program, and where it looks for them; none for one that is linked statically.
fn libraries(program: &Path) -> Vec<(PathBuf, PathBuf)> {
    let Ok(output) = process::run_quietly(Command::new("ldd").arg(program)) else {
        return Vec::new();
    };
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let words = text.split_whitespace();
    words
        .filter_map(|word| Some((word.into(), word.strip_prefix('/')?.into())))
        .collect()
}

/// The module of the unpacked kernel.
fn module(folder: &Path) -> Result<PathBuf> {
    let versions = files(&folder.join("lib/modules"))?;
    let version = versions.first().context("the package has no modules")?;
    Ok(version.join(MODULE))
}

/// Lists everything under a folder, folders first.
fn list_under(root: &Path, folder: &Path, list: &mut String) -> Result<()> {
    for path in files(folder)? {
        *list += &path.strip_prefix(root)?.to_string_lossy();
        list.push('\n');
        if path.is_dir() {
            list_under(root, &path, list)?;
        }
    }
    Ok(())
}

/// Boots the kernel and returns what it printed.
fn boot(kernel: &Path, archive: &Path) -> Result<String> {
    let machine = ["-M", "q35,accel=tcg", "-cpu", "max", "-m", "512"];
    let output = Command::new("timeout")
        .args([PATIENCE, "qemu-system-x86_64"])
        .args(machine)
        .args(["-nographic", "-no-reboot", "-nic", "none"])
        .arg("-kernel")
        .arg(kernel)
        .arg("-initrd")
        .arg(archive)
        .args(["-append", "console=ttyS0 quiet panic=-1"])
        .stdin(Stdio::null())
        .output()
        .context("cannot start the emulator")?;
    Ok(String::from_utf8_lossy(&output.stdout).replace('\r', ""))
}
