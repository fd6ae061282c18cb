//! Programs started by a test: their output collected line by line, every wait bounded, none left behind.

use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, ChildStdin, Command, ExitStatus, Stdio};
use std::sync::{Arc, Condvar, Mutex, MutexGuard};
use std::thread;
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, poll};
use rustix::process::{Pid, PidfdFlags, Signal, kill_process, pidfd_open};

/// How long a program gets to end by itself after SIGTERM.
const PATIENCE: Duration = Duration::from_secs(5);

/// How long one gets to start, and to say or do what it is expected to, on a machine that is busy with other things.
pub const START: Duration = Duration::from_secs(20);

/// Which of its two outputs a program wrote a line to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stream {
    Stdout,
    Stderr,
}

/// A running program, ended when this value is dropped.
pub struct Running {
    name: String,
    child: Child,
    stdin: Option<ChildStdin>,
    output: Arc<Output>,
}

/// How a program ended, and all it wrote.
pub struct Finished {
    pub status: ExitStatus,
    pub stdout: String,
    pub stderr: String,
}

#[derive(Default)]
struct Output {
    written: Mutex<Written>,
    grown: Condvar,
}

#[derive(Default)]
struct Written {
    lines: Vec<(Stream, String)>,
    streams_ended: u8,
}

impl Running {
    /// Starts `command`; `name` appears in the messages of failures.
    pub fn start(name: &str, command: &mut Command) -> Self {
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| panic!("{name} does not start: {error}"));
        let output = Arc::new(Output::default());
        output.collect(
            Stream::Stdout,
            child.stdout.take().expect("stdout is piped"),
        );
        output.collect(
            Stream::Stderr,
            child.stderr.take().expect("stderr is piped"),
        );
        Self {
            name: name.to_owned(),
            stdin: child.stdin.take(),
            child,
            output,
        }
    }

    pub fn name(&self) -> &str {
        &self.name
    }

    /// The process id; stays valid while this value lives, because nobody else waits for the child.
    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    /// Writes one line to the program's standard input.
    pub fn write_line(&mut self, line: &str) {
        let stdin = self.stdin.as_mut().expect("standard input is open");
        writeln!(stdin, "{line}")
            .and_then(|()| stdin.flush())
            .unwrap_or_else(|error| {
                panic!(
                    "{} takes no input: {error}\n{}",
                    self.name,
                    self.transcript()
                )
            });
    }

    /// The first line `wanted` accepts, among those written already and those to come within `limit`.
    pub fn wait_for<T>(
        &self,
        limit: Duration,
        wanted: impl Fn(Stream, &str) -> Option<T>,
    ) -> Option<T> {
        let deadline = Instant::now() + limit;
        let mut seen = 0;
        let mut written = self.output.lock();
        loop {
            for (stream, line) in &written.lines[seen..] {
                if let Some(found) = wanted(*stream, line) {
                    return Some(found);
                }
            }
            seen = written.lines.len();
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() || written.streams_ended == 2 {
                return None;
            }
            written = self.output.wait(written, left);
        }
    }

    /// Waits until the program has written a line with this in it; panics when it does not.
    pub fn says(&self, text: &str) {
        let said = self.wait_for(START, |_, line| line.contains(text).then_some(()));
        assert!(said.is_some(), "no {text:?} in\n{}", self.transcript());
    }

    /// Waits for the program to end by itself; panics with its output when `limit` passes first.
    pub fn finish(mut self, limit: Duration) -> Finished {
        self.stdin = None;
        let Some(status) = self.end_within(limit) else {
            panic!(
                "{} did not end within {limit:?}\n{}",
                self.name,
                self.transcript()
            );
        };
        self.finished(status)
    }

    /// Ends the program with SIGTERM; panics with its output when it does not obey.
    pub fn terminate(mut self) -> Finished {
        self.signal(Signal::TERM);
        let Some(status) = self.end_within(PATIENCE) else {
            panic!("{} ignores SIGTERM\n{}", self.name, self.transcript());
        };
        self.finished(status)
    }

    /// Ends the program with SIGKILL: it learns nothing of it.
    pub fn kill(&mut self) {
        self.signal(Signal::KILL);
        assert!(self.end_within(PATIENCE).is_some(), "nothing survives this");
    }

    /// Everything written so far, a line each, for the message of a failure.
    pub fn transcript(&self) -> String {
        let written = self.output.lock();
        let mut text = format!("--- output of {} ---\n", self.name);
        for (stream, line) in &written.lines {
            let mark = if *stream == Stream::Stderr {
                "! "
            } else {
                "  "
            };
            text.push_str(mark);
            text.push_str(line);
            text.push('\n');
        }
        text
    }

    /// Sends `signal` to this one process.
    pub fn signal(&self, signal: Signal) {
        // A failure means that the process has ended, which is what a signal is for here.
        let _ = kill_process(Pid::from_child(&self.child), signal);
    }

    fn end_within(&mut self, limit: Duration) -> Option<ExitStatus> {
        let ended = |child: &mut Child| child.try_wait().expect("the child can be waited for");
        if let Some(status) = ended(&mut self.child) {
            return Some(status);
        }
        let process = pidfd_open(Pid::from_child(&self.child), PidfdFlags::empty());
        let process = process.expect("nobody else waits for the child");
        let limit = limit.try_into().expect("a time that is waited");
        // It is readable once the process has ended.
        poll(&mut [PollFd::new(&process, PollFlags::IN)], Some(&limit)).expect("it can be polled");
        ended(&mut self.child)
    }

    fn finished(&self, status: ExitStatus) -> Finished {
        // A grandchild may hold the pipe open; what it writes later is of no interest.
        let mut written = self.output.lock();
        let deadline = Instant::now() + Duration::from_secs(1);
        while written.streams_ended < 2 && Instant::now() < deadline {
            written = self.output.wait(written, Duration::from_millis(50));
        }
        let text = |wanted: Stream| -> String {
            let lines = written.lines.iter().filter(|(stream, _)| *stream == wanted);
            lines.map(|(_, line)| format!("{line}\n")).collect()
        };
        Finished {
            status,
            stdout: text(Stream::Stdout),
            stderr: text(Stream::Stderr),
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        if matches!(self.child.try_wait(), Ok(Some(_))) {
            return;
        }
        self.stdin = None;
        self.signal(Signal::TERM);
        if self.end_within(PATIENCE).is_none() {
            let _ = self.child.kill();
            let _ = self.child.wait();
        }
    }
}

impl Output {
    fn lock(&self) -> MutexGuard<'_, Written> {
        self.written.lock().expect("no reader panics")
    }

    fn wait<'a>(&self, guard: MutexGuard<'a, Written>, limit: Duration) -> MutexGuard<'a, Written> {
        self.grown
            .wait_timeout(guard, limit)
            .expect("no reader panics")
            .0
    }

    fn collect(self: &Arc<Self>, stream: Stream, source: impl Read + Send + 'static) {
        let output = Arc::clone(self);
        thread::spawn(move || {
            let mut source = BufReader::new(source);
            let mut line = Vec::new();
            while source
                .read_until(b'\n', &mut line)
                .is_ok_and(|length| length > 0)
            {
                let text = String::from_utf8_lossy(&line).trim_end().to_owned();
                output.lock().lines.push((stream, text));
                output.grown.notify_all();
                line.clear();
            }
            output.lock().streams_ended += 1;
            output.grown.notify_all();
        });
    }
}

/// Runs `command` to its end and gives its standard output; panics unless it succeeds within ten seconds.
pub fn run(command: &mut Command) -> String {
    run_with_input(command, "")
}

/// As [`run`], with `input` on the program's standard input.
pub fn run_with_input(command: &mut Command, input: &str) -> String {
    let shown = format!("{command:?}");
    let mut running = Running::start(&shown, command);
    if !input.is_empty() {
        running.write_line(input);
    }
    let finished = running.finish(Duration::from_secs(10));
    assert!(
        finished.status.success(),
        "{shown}: {}\n{}{}{input}",
        finished.status,
        finished.stdout,
        finished.stderr
    );
    finished.stdout
}
