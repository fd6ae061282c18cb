//! `cargo xtask ebpf`: builds the BPF programs, and keeps them with their disassembly for those who have no BPF toolchain.

mod debian;
mod toolchain;

pub use toolchain::install_if_root;

use crate::{process, tree};
use anyhow::{Context, Result, bail};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use toolchain::Toolchain;

/// What to do with what was built.
#[derive(clap::Args)]
pub struct Options {
    /// Compare with what is committed, bit for bit, and write nothing
    #[arg(long)]
    check: bool,
    /// Load the committed programs by another kernel, in an emulator, send a datagram along each path, and relay
    #[arg(long, value_name = "KERNEL", conflicts_with = "check")]
    kernel: Option<Kernel>,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Kernel {
    /// The one of Debian 12: 6.1
    Debian,
}

/// The programs: the relay's own two, the one that measures the first, and those that load it.
const PROGRAMS: [&str; 4] = ["turnpike", "ports", "replay", "live"];

/// Where the results are kept.
const OBJECTS: &str = "ebpf/object";

/// The file that says by what they were made, and what the kernel made of them.
const FIGURES: &str = "figures.txt";

/// Builds the programs, loads them, and keeps or compares them.
pub fn run(options: &Options) -> Result<ExitCode> {
    if let Some(Kernel::Debian) = options.kernel {
        return debian::run();
    }
    let toolchain = Toolchain::find_or_install()?;
    if options.check {
        return check(&toolchain);
    }
    let objects = tree::root().join(OBJECTS);
    let built = build(&toolchain)?;
    fs::create_dir_all(&objects)?;
    for program in &built {
        for (file, bytes) in program.files() {
            fs::write(objects.join(&file), bytes)
                .with_context(|| format!("cannot write {file}"))?;
        }
    }
    let mut figures = toolchain.describe();
    match load(&objects) {
        Ok(loaded) => figures += &loaded,
        Err(error) => println!("not loaded, so the figures are missing: {error:#}"),
    }
    fs::write(objects.join(FIGURES), &figures)?;
    print!("{figures}");
    Ok(ExitCode::SUCCESS)
}

/// Compares, wherever the toolchain that made the programs can be had.
pub fn run_for_ci() -> Result<ExitCode> {
    let toolchain = match Toolchain::find_or_install() {
        Ok(toolchain) => toolchain,
        Err(error) if !toolchain::is_root() => {
            println!("SKIPPED: {error:#}");
            return Ok(ExitCode::SUCCESS);
        }
        Err(error) => return Err(error),
    };
    let made_here = toolchain.describe();
    if !figures().starts_with(&made_here) {
        println!(
            "SKIPPED: {OBJECTS} was made by another toolchain than the one here, which is\n{made_here}"
        );
        return Ok(ExitCode::SUCCESS);
    }
    check(&toolchain)
}

/// What the committed programs were made by, and what the kernel made of them.
fn figures() -> String {
    fs::read_to_string(tree::root().join(OBJECTS).join(FIGURES)).unwrap_or_default()
}

fn build(toolchain: &Toolchain) -> Result<Vec<Built>> {
    let build = |program: &&'static str| Built::new(toolchain, program);
    PROGRAMS.iter().map(build).collect()
}

/// A program and its disassembly.
struct Built {
    program: &'static str,
    object: Vec<u8>,
    assembly: Vec<u8>,
}

impl Built {
    fn new(toolchain: &Toolchain, program: &'static str) -> Result<Built> {
        let linked = compile(toolchain, program)?;
        let stripped = linked.with_extension("stripped");
        process::run_quietly(
            Command::new(&toolchain.objcopy)
                .arg("--strip-debug")
                .args([&linked, &stripped]),
        )?;
        let options = ["--disassemble", "--reloc", "--no-show-raw-insn"];
        let assembly = process::run_quietly(
            Command::new(&toolchain.objdump)
                .args(options)
                .arg(stripped.file_name().context("a file has a name")?)
                .current_dir(stripped.parent().context("a file has a folder")?),
        )?;
        Ok(Built {
            program,
            object: fs::read(&stripped)?,
            assembly: assembly.stdout,
        })
    }

    fn files(&self) -> [(String, &[u8]); 2] {
        let Built {
            program,
            object,
            assembly,
        } = self;
        [
            (format!("{program}.bpf.o"), object.as_slice()),
            (format!("{program}.asm"), assembly),
        ]
    }
}

/// Compiles a program; returns the linked file, with debug information.
fn compile(toolchain: &Toolchain, program: &str) -> Result<PathBuf> {
    let folder = tree::root().join("ebpf");
    // Paths get into the BTF, and objects have to be the same wherever they are built.
    let mut flags = format!(
        "-C debuginfo=2 -C target-cpu=v3 -C target-feature=+allows-misaligned-mem-access \
         -C link-arg=--btf --remap-path-prefix={}=ebpf --remap-path-prefix={}=rust",
        folder.display(),
        toolchain.library_source.display(),
    );
    for registry in registries()? {
        write!(
            flags,
            " --remap-path-prefix={}=registry",
            registry.display()
        )?;
    }
    let target = tree::target().join("ebpf");
    let mut cargo = process::cargo();
    for variable in [
        "CARGO_ENCODED_RUSTFLAGS",
        "RUSTUP_TOOLCHAIN",
        "RUSTC_WRAPPER",
    ] {
        cargo.env_remove(variable);
    }
    cargo
        .current_dir(&folder)
        .env("RUSTC", &toolchain.rustc)
        .env("RUSTC_BOOTSTRAP", "1")
        .env("RUSTFLAGS", flags)
        .env("CARGO_TARGET_BPFEL_UNKNOWN_NONE_LINKER", &toolchain.linker)
        .args([
            "build",
            "--release",
            "--locked",
            "--quiet",
            "--target",
            TARGET,
            "--bin",
            program,
        ])
        .arg("--target-dir")
        .arg(&target);
    process::run_quietly(&mut cargo)?;
    Ok(target.join(TARGET).join("release").join(program))
}

const TARGET: &str = "bpfel-unknown-none";

/// The folders into which Cargo unpacks packages.
fn registries() -> Result<Vec<PathBuf>> {
    let home = std::env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| Some(PathBuf::from(std::env::var_os("HOME")?).join(".cargo")))
        .context("neither CARGO_HOME nor HOME is set")?;
    let Ok(folders) = fs::read_dir(home.join("registry/src")) else {
        return Ok(Vec::new());
    };
    folders.map(|folder| Ok(folder?.path())).collect()
}

/// Compares what the source makes with what is committed.
fn check(toolchain: &Toolchain) -> Result<ExitCode> {
    let objects = tree::root().join(OBJECTS);
    let mut different = Vec::new();
    for (file, bytes) in build(toolchain)?.iter().flat_map(Built::files) {
        if fs::read(objects.join(&file)).unwrap_or_default() != bytes {
            different.push(file);
        }
    }
    if different.is_empty() {
        println!("{OBJECTS} is what its source makes");
        return Ok(ExitCode::SUCCESS);
    }
    let made_here = toolchain.describe();
    let hint = if figures().starts_with(&made_here) {
        String::new()
    } else {
        format!("; it was made by another toolchain than the one here, which is\n{made_here}")
    };
    bail!(
        "{} in {OBJECTS} differ from what their source makes: run `cargo xtask ebpf` and commit them{hint}",
        different.join(", ")
    );
}

/// Has libbpf load the programs, which fails if the kernel's verifier refuses them; returns what it says of them.
fn load(objects: &Path) -> Result<String> {
    let mut command = process::cargo();
    loader(&mut command, "load")?;
    let output = process::run_quietly(command.arg(objects))?;
    String::from_utf8(output.stdout).context("the figures are text")
}

/// Builds the relay, what gets allocations of it, and what loads the programs by libbpf; returns their files.
fn binaries() -> Result<[PathBuf; 3]> {
    toolchain::install_libraries_of_libbpf()?;
    let mut command = process::cargo();
    command.args(["build", "--quiet", "--release"]);
    command.args(["--package", "turnpike", "--package", "turnpike-bench"]);
    command.args(["--features", "turnpike-bench/libbpf"]);
    process::run_quietly(&mut command)?;
    let names = ["turnpike", "turnpike-bench", "turnpike-bench-xdp"];
    Ok(names.map(|name| tree::target().join("release").join(name)))
}

/// Has `command` run what loads the programs by libbpf.
pub fn loader(command: &mut Command, what: &str) -> Result<()> {
    toolchain::install_libraries_of_libbpf()?;
    command.args(["run", "--quiet", "--release", "--package", "turnpike-bench"]);
    command.args(["--features", "libbpf", "--bin", "turnpike-bench-xdp"]);
    command.args(["--", what]);
    Ok(())
}
