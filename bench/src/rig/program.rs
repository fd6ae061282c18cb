//! A program under test: started in a namespace, pinned to a CPU, its output kept, ended when dropped.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use rustix::process::{Pid, Signal, kill_process};

use super::namespace::Namespace;
use super::{NICENESS, favour_session};

/// How long a program gets to end by itself after SIGTERM.
const PATIENCE: Duration = Duration::from_secs(5);

/// Shell that lets what it starts open as many files as this machine allows.
const RAISE_OPEN_FILES: &str = "ulimit -n 1048576 2>/dev/null || ulimit -n $(ulimit -Hn);";

/// Descriptors that a relay needs for other things than allocations.
const SPARE_FILES: usize = 500;

/// How a program is started.
pub struct Launch<'a> {
    /// What it is called in messages.
    pub name: &'a str,
    /// The program and its arguments.
    pub words: Vec<String>,
    /// Where it runs.
    pub namespace: &'a Namespace,
    /// The CPU all its threads are kept on.
    pub cpu: usize,
    /// A `cgroup.procs` file to enter before it starts, so that everything it allocates is charged there.
    pub cgroup: Option<PathBuf>,
}

/// A running program.
pub struct Program {
    name: String,
    child: Child,
    output: PathBuf,
}

impl Launch<'_> {
    /// Starts it.
    ///
    /// # Errors
    /// When it cannot be started, or ends at once.
    pub fn start(self) -> Result<Program> {
        static SERIAL: AtomicU32 = AtomicU32::new(0);
        let serial = SERIAL.fetch_add(1, Ordering::Relaxed);
        let output = scratch()?.join(format!("{}-{serial}.log", self.name));
        let file =
            File::create(&output).with_context(|| format!("cannot create {}", output.display()))?;
        // Each of these programs becomes the next one in the same process: no wrapper lives on. The session of its own
        // keeps Ctrl-C away, so that the rig can end it in order, and makes it a scheduling group of its own.
        let mut command = self.namespace.command("setsid");
        let enter = match &self.cgroup {
            Some(procs) => format!("echo $$ > {} &&", procs.display()),
            None => String::new(),
        };
        let script = format!(
            "{RAISE_OPEN_FILES} {} {enter} exec nice -n {NICENESS} taskset -c {} \"$@\"",
            favour_session(),
            self.cpu
        );
        command.args(["sh", "-c", &script, "sh"]).args(&self.words);
        command.stdin(Stdio::null());
        command.stdout(file.try_clone()?).stderr(file);
        let child = command
            .spawn()
            .with_context(|| format!("cannot start {}", self.name))?;
        Ok(Program {
            name: self.name.to_owned(),
            child,
            output,
        })
    }
}

impl Program {
    /// Its process id.
    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    /// Waits until it has written a line that contains `word`.
    ///
    /// # Errors
    /// When it ends or ten seconds pass before, with what it wrote.
    pub fn wait_for_line(&mut self, word: &str) -> Result<()> {
        let deadline = Instant::now() + Duration::from_secs(10);
        while Instant::now() < deadline {
            self.check_alive()?;
            if self.written().contains(word) {
                return Ok(());
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        bail!(
            "{} wrote no line with `{word}`:\n{}",
            self.name,
            self.tail()
        )
    }

    /// # Errors
    /// When it has ended, with what it wrote.
    pub fn check_alive(&mut self) -> Result<()> {
        if let Some(status) = self.child.try_wait()? {
            bail!("{} has ended ({status}):\n{}", self.name, self.tail());
        }
        Ok(())
    }

    fn written(&self) -> String {
        fs::read(&self.output).map_or(String::new(), |bytes| {
            String::from_utf8_lossy(&bytes).into_owned()
        })
    }

    /// The last lines it wrote.
    fn tail(&self) -> String {
        let written = self.written();
        let lines: Vec<_> = written.lines().collect();
        lines[lines.len().saturating_sub(20)..].join("\n")
    }

    fn ended_within(&mut self, limit: Duration) -> bool {
        let deadline = Instant::now() + limit;
        while Instant::now() < deadline {
            if !matches!(self.child.try_wait(), Ok(None)) {
                return true;
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        false
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // A failure means that it has ended, which is what the signal is for.
        let _ = kill_process(Pid::from_child(&self.child), Signal::TERM);
        if !self.ended_within(PATIENCE) {
            let _ = self.child.kill();
            let _ = self.child.wait();
        }
        let _ = fs::remove_file(&self.output);
    }
}

/// How many allocations a relay can open a file for, once it has been given as many files as this machine allows.
///
/// # Errors
/// When the shell does not tell.
pub fn allocations_by_files() -> Result<usize> {
    let script = format!("{RAISE_OPEN_FILES} ulimit -n");
    let output = Command::new("sh")
        .args(["-c", &script])
        .output()
        .context("cannot start `sh`")?;
    let text = String::from_utf8_lossy(&output.stdout);
    let files: usize = text
        .trim()
        .parse()
        .with_context(|| format!("`ulimit -n` says `{text}`"))?;
    Ok(files.saturating_sub(SPARE_FILES).max(1))
}

/// A folder for this run's files.
///
/// # Errors
/// When it cannot be created.
pub fn scratch() -> Result<PathBuf> {
    let folder = std::env::temp_dir().join(format!("turnpike-bench-{}", std::process::id()));
    fs::create_dir_all(&folder).with_context(|| format!("cannot create {}", folder.display()))?;
    Ok(folder)
}

/// Removes the folder of this run's files.
pub fn remove_scratch() {
    if let Ok(folder) = scratch() {
        let _ = fs::remove_dir_all(Path::new(&folder));
    }
}
