//! The log. A reader that does not keep up loses lines, which are counted; it never makes the server wait.

use std::io::{self, IsTerminal as _, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use crossbeam::channel::{Receiver, Sender, TrySendError, bounded};
use tracing::level_filters::LevelFilter;
use tracing_subscriber::fmt::MakeWriter;
use turnpike_control::config::{Level, LogFormat};

/// Lines that may wait for their reader.
const WAITING_LINES: usize = 16_384;
/// How long the end of the process waits for the reader.
const PATIENCE: Duration = Duration::from_secs(1);

/// The log of this process. Dropping it writes what waits.
#[derive(Debug)]
pub struct Log {
    lost: Arc<AtomicU64>,
    lines: Sender<Line>,
    writer: Writer,
}

/// What becomes of the lines.
#[derive(Debug)]
enum Writer {
    /// They wait.
    None(Receiver<Line>),
    /// A thread writes them. Disconnected when the last one is written.
    Runs(Receiver<()>),
}

#[derive(Debug)]
enum Line {
    Text(Box<[u8]>),
    End,
}

impl Log {
    /// Sets the log of this process up, on standard error. Its lines wait until [`Log::write`].
    pub fn new(level: Level, format: LogFormat) -> Log {
        let (lines, waiting) = bounded(WAITING_LINES);
        let lost = Arc::new(AtomicU64::new(0));
        let queue = Queue {
            lines: lines.clone(),
            lost: Arc::clone(&lost),
        };
        let builder = tracing_subscriber::fmt()
            .with_max_level(filter(level))
            .with_ansi(io::stderr().is_terminal())
            .with_target(false)
            .with_writer(queue);
        // A second log in one process (a test) leaves the first in place.
        let _ = match format {
            LogFormat::Text => tracing::subscriber::set_global_default(builder.finish()),
            LogFormat::Json => {
                tracing::subscriber::set_global_default(builder.json().flatten_event(true).finish())
            }
        };
        Log {
            lost,
            lines,
            writer: Writer::None(waiting),
        }
    }

    /// Starts the thread that writes the lines.
    ///
    /// # Errors
    /// When it cannot be started.
    pub fn write(&mut self) -> io::Result<()> {
        let Writer::None(waiting) = &self.writer else {
            return Ok(());
        };
        let waiting = waiting.clone();
        let (writing, written) = bounded(0);
        std::thread::Builder::new()
            .name("log".into())
            .spawn(move || write_lines(&waiting, writing))?;
        self.writer = Writer::Runs(written);
        Ok(())
    }

    /// How many lines were lost because nobody read.
    pub fn lost(&self) -> u64 {
        self.lost.load(Ordering::Relaxed)
    }
}

impl Drop for Log {
    fn drop(&mut self) {
        // Where nobody reads there is nothing to wait for.
        let ended = self.lines.try_send(Line::End).is_ok();
        match &self.writer {
            Writer::None(waiting) => write_each(waiting.try_iter()),
            Writer::Runs(written) if ended => {
                let _ = written.recv_timeout(PATIENCE);
            }
            Writer::Runs(_) => {}
        }
    }
}

fn write_lines(waiting: &Receiver<Line>, _writing: Sender<()>) {
    write_each(waiting.iter());
}

/// Up to the end of the log.
fn write_each(lines: impl Iterator<Item = Line>) {
    let mut stderr = io::stderr();
    for line in lines {
        let Line::Text(line) = line else {
            return;
        };
        let _ = stderr.write_all(&line);
    }
}

fn filter(level: Level) -> LevelFilter {
    match level {
        Level::Error => LevelFilter::ERROR,
        Level::Warn => LevelFilter::WARN,
        Level::Info => LevelFilter::INFO,
        Level::Debug => LevelFilter::DEBUG,
        Level::Trace => LevelFilter::TRACE,
    }
}

/// The way of a line into the queue.
#[derive(Clone)]
struct Queue {
    lines: Sender<Line>,
    lost: Arc<AtomicU64>,
}

impl<'a> MakeWriter<'a> for Queue {
    type Writer = Queue;

    fn make_writer(&'a self) -> Queue {
        self.clone()
    }
}

impl Write for Queue {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        if let Err(TrySendError::Full(_)) = self.lines.try_send(Line::Text(line.into())) {
            self.lost.fetch_add(1, Ordering::Relaxed);
        }
        Ok(line.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_log_that_nobody_reads_loses_lines_and_never_waits() {
        let (lines, _waiting) = bounded(2);
        let mut queue = Queue {
            lines,
            lost: Arc::default(),
        };
        for _ in 0..5 {
            queue.write_all(b"line\n").expect("never fails");
        }
        assert_eq!(queue.lost.load(Ordering::Relaxed), 3);
    }
}
