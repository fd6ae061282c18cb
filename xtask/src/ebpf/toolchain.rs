//! What building BPF programs takes: a Rust compiler with a `core` for BPF, a linker for it, and LLVM's tools.

use crate::process;
use anyhow::{Context, Result, bail};
use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The version of bpf-linker. Another one may make other code.
const LINKER_VERSION: &str = "0.13.0";

/// Debian's packages: a compiler that has `core` for BPF, and the LLVM that goes with it.
const PACKAGES: [&str; 6] = [
    "rustc-web",
    "libstd-rust-web-dev-bpf",
    "llvm-22",
    "llvm-22-dev",
    "zlib1g-dev",
    "libzstd-dev",
];

/// What libbpf is compiled against.
const LIBRARIES: [&str; 4] = ["libelf-dev", "zlib1g-dev", "pkg-config", "make"];

/// LLVM, as Debian installs it.
const LLVM: &str = "/usr/lib/llvm-22";

/// Where everything is.
pub struct Toolchain {
    pub rustc: PathBuf,
    pub linker: PathBuf,
    pub objcopy: PathBuf,
    pub objdump: PathBuf,
    /// Where the compiler believes its library's source to be.
    pub library_source: PathBuf,
    version: String,
}

impl Toolchain {
    /// Finds the toolchain, after installing what is missing of it if root. Otherwise says what to type.
    pub fn find_or_install() -> Result<Toolchain> {
        if let Ok(found) = Toolchain::find() {
            return Ok(found);
        }
        let linker = [
            "install",
            "bpf-linker",
            "--version",
            LINKER_VERSION,
            "--locked",
            "--no-default-features",
            "--features",
            "llvm-22",
        ];
        let mut linker_command = process::cargo();
        linker_command
            .args(linker)
            .env("LLVM_SYS_221_PREFIX", LLVM)
            .env("RUSTFLAGS", format!("-L native={LLVM}/lib"));
        if !is_root() {
            bail!(
                "the BPF toolchain is missing; as root, `cargo xtask ebpf` installs it with\n    \
                 apt-get install --no-install-recommends {}\n    \
                 RUSTFLAGS='-L native={LLVM}/lib' LLVM_SYS_221_PREFIX={LLVM} cargo {}",
                PACKAGES.join(" "),
                linker.join(" ")
            );
        }
        println!("installing the BPF toolchain, which takes a few minutes");
        install(&PACKAGES)?;
        if find_linker().is_none() {
            process::run(&mut linker_command)?;
        }
        Toolchain::find()
    }

    fn find() -> Result<Toolchain> {
        let rustc = PathBuf::from("/usr/bin/rustc");
        let sysroot = process::run_quietly(Command::new(&rustc).args(["--print", "sysroot"]))?;
        let sysroot = PathBuf::from(String::from_utf8(sysroot.stdout)?.trim());
        let core = sysroot.join("lib/rustlib/bpfel-unknown-none/lib");
        if !core.is_dir() {
            bail!("{} has no core for BPF", rustc.display());
        }
        let version = process::run_quietly(Command::new(&rustc).arg("--version"))?;
        let version = String::from_utf8(version.stdout)?.trim().to_owned();
        let number = version.split(' ').nth(1).context("rustc has a version")?;
        let llvm = Path::new(LLVM).join("bin");
        let found = Toolchain {
            linker: find_linker().context("bpf-linker is not installed, or in another version")?,
            objcopy: llvm.join("llvm-objcopy"),
            objdump: llvm.join("llvm-objdump"),
            library_source: PathBuf::from(format!("/usr/src/rustc-{number}")),
            rustc,
            version,
        };
        for tool in [&found.objcopy, &found.objdump] {
            if !tool.is_file() {
                bail!("there is no {}", tool.display());
            }
        }
        Ok(found)
    }

    /// The versions that decide about each bit of the result.
    pub fn describe(&self) -> String {
        format!("{}\nbpf-linker {LINKER_VERSION}\n", self.version)
    }
}

/// The linker, if it is the right one.
fn find_linker() -> Option<PathBuf> {
    let home = std::env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| Some(PathBuf::from(std::env::var_os("HOME")?).join(".cargo")));
    let installed = home
        .map(|home| home.join("bin/bpf-linker"))
        .filter(|file| file.is_file());
    let linker = process::find("bpf-linker").or(installed)?;
    let version = process::run_quietly(Command::new(&linker).arg("--version")).ok()?;
    let wanted = format!("bpf-linker {LINKER_VERSION}");
    (String::from_utf8_lossy(&version.stdout).trim() == wanted).then_some(linker)
}

/// Installs what libbpf is compiled against, if it is missing.
pub fn install_libraries_of_libbpf() -> Result<()> {
    let there = ["/usr/include/libelf.h", "/usr/include/zlib.h"];
    if there.iter().all(|header| Path::new(header).is_file()) {
        return Ok(());
    }
    install_if_root(&LIBRARIES)
}

/// Installs packages if root. Otherwise says what to type.
pub fn install_if_root(packages: &[&str]) -> Result<()> {
    if !is_root() {
        bail!(
            "packages are missing: apt-get install {}",
            packages.join(" ")
        );
    }
    install(packages)
}

/// Whether this process may install packages.
pub fn is_root() -> bool {
    fs::metadata("/proc/self").is_ok_and(|own| own.uid() == 0)
}

fn install(packages: &[&str]) -> Result<()> {
    process::run_quietly(Command::new("apt-get").args(["update", "--quiet=2"]))?;
    process::run_quietly(
        Command::new("apt-get")
            .args(["install", "--yes", "--quiet=2", "--no-install-recommends"])
            .args(packages)
            .env("DEBIAN_FRONTEND", "noninteractive"),
    )?;
    Ok(())
}
