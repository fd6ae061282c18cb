//! What a run leaves behind: numbers with their spread, the machine they come from, a table and a JSON file.

pub mod chapters;
pub mod compare;
pub mod drift;
pub mod figures;
pub mod page;
pub mod plot;
pub mod render;

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result};
use serde::Serialize;

/// A few measurements of the same thing.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Spread {
    /// The middle one.
    pub median: f64,
    /// The least.
    pub min: f64,
    /// The greatest.
    pub max: f64,
}

impl Spread {
    /// Of at least one measurement; nothing of none.
    pub fn of(values: impl IntoIterator<Item = f64>) -> Option<Self> {
        let mut values: Vec<f64> = values.into_iter().collect();
        values.sort_by(f64::total_cmp);
        let (min, max) = (*values.first()?, *values.last()?);
        let half = values.len() / 2;
        let median = if values.len() % 2 == 1 {
            values[half]
        } else {
            f64::midpoint(values[half - 1], values[half])
        };
        Some(Self { median, min, max })
    }

    /// The median and, in brackets, least and greatest if they differ, each divided by `unit`.
    pub fn shown(&self, unit: f64, digits: usize) -> String {
        let number = |value: f64| format!("{:.digits$}", value / unit);
        let [median, min, max] = [self.median, self.min, self.max].map(number);
        if min == max {
            median
        } else {
            format!("{median} ({min}–{max})")
        }
    }
}

/// Where a run took place.
#[derive(Clone, Debug, Serialize)]
pub struct Machine {
    /// What /proc/cpuinfo calls the processor.
    pub processor: String,
    /// CPUs that this process may use.
    pub cpus: usize,
    /// Memory, in GiB.
    pub memory_gib: f64,
    /// The compiler that built it.
    pub compiler: String,
    /// The kernel's release.
    pub kernel: String,
    /// The commit that the rig was run from, with a `+` if files differ from it.
    pub revision: String,
    /// Seconds since 1970.
    pub started_s: u64,
    /// The command that was run.
    pub command: Vec<String>,
}

impl Machine {
    /// This one.
    pub fn describe() -> Self {
        let cpuinfo = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
        let model = cpuinfo
            .lines()
            .find_map(|line| line.strip_prefix("model name"));
        let kernel = fs::read_to_string("/proc/sys/kernel/osrelease").unwrap_or_default();
        let since_1970 = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
        Self {
            processor: model
                .map_or("unknown", |model| {
                    model.trim_start_matches([' ', '\t', ':'])
                })
                .to_owned(),
            cpus: fs::read_dir("/sys/bus/cpu/devices").map_or(0, Iterator::count),
            memory_gib: memory_gib(),
            compiler: first_line("rustc", &["--version"]).unwrap_or_else(|| "unknown".into()),
            kernel: kernel.trim().to_owned(),
            revision: revision(),
            started_s: since_1970.map_or(0, |time| time.as_secs()),
            command: std::env::args().skip(1).collect(),
        }
    }

    /// In a line.
    pub fn line(&self) -> String {
        format!(
            "{}, {} CPUs, kernel {}, commit {}; `cargo xtask bench {}`",
            self.processor,
            self.cpus,
            self.kernel,
            self.revision,
            self.command.join(" ")
        )
    }
}

fn memory_gib() -> f64 {
    let text = fs::read_to_string("/proc/meminfo").unwrap_or_default();
    let row = text.lines().find_map(|line| line.strip_prefix("MemTotal:"));
    let kilobytes = row.and_then(|row| row.trim().strip_suffix(" kB")?.parse::<f64>().ok());
    kilobytes.unwrap_or(0.0) / f64::from(1 << 20)
}

fn first_line(program: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program)
        .args(arguments)
        .stdin(Stdio::null())
        .output()
        .ok()?;
    let text = String::from_utf8_lossy(&output.stdout);
    let line = text.lines().next().unwrap_or_default().trim().to_owned();
    output.status.success().then_some(line)
}

fn revision() -> String {
    let git = |arguments: &[&str]| first_line("git", arguments);
    let changed = git(&["status", "--porcelain", "--untracked-files=no"]);
    match git(&["rev-parse", "--short", "HEAD"]) {
        Some(commit) if changed.is_some_and(|files| files.is_empty()) => commit,
        Some(commit) => format!("{commit}+"),
        None => "unknown".into(),
    }
}

/// A Markdown table.
pub struct Table {
    rows: Vec<Vec<String>>,
}

impl Table {
    /// With these column heads. The first column is aligned left, the others right.
    pub fn new(heads: &[&str]) -> Self {
        Self {
            rows: vec![heads.iter().map(|head| (*head).to_owned()).collect()],
        }
    }

    /// Adds a row.
    pub fn row(&mut self, cells: Vec<String>) {
        self.rows.push(cells);
    }

    /// Whether it has no rows.
    pub fn is_empty(&self) -> bool {
        self.rows.len() < 2
    }

    /// The table as HTML.
    pub fn html(&self) -> String {
        let mut text = "<div class=\"wide\"><table>".to_owned();
        for (number, row) in self.rows.iter().enumerate() {
            let tag = if number == 0 { "th" } else { "td" };
            text.push_str("<tr>");
            for cell in row {
                let class = match cell.as_str() {
                    "ahead" | "better" => " class=\"good\"",
                    "behind" | "worse" => " class=\"bad\"",
                    _ => "",
                };
                let _ = write!(text, "<{tag}{class}>{}</{tag}>", page::escaped(cell));
            }
            text.push_str("</tr>");
        }
        text + "</table></div>"
    }

    /// The table as Markdown that is also readable as it is.
    pub fn markdown(&self) -> String {
        let columns = self.rows[0].len();
        let width = |column: usize| {
            self.rows
                .iter()
                .map(|row| row[column].chars().count())
                .max()
                .unwrap_or(0)
        };
        let widths: Vec<usize> = (0..columns).map(width).collect();
        let mut text = String::new();
        for (number, row) in self.rows.iter().enumerate() {
            let cells = row
                .iter()
                .zip(&widths)
                .enumerate()
                .map(|(column, (cell, &width))| match column {
                    0 => format!("{cell:<width$}"),
                    _ => format!("{cell:>width$}"),
                });
            text.push_str(&format!("| {} |\n", cells.collect::<Vec<_>>().join(" | ")));
            if number == 0 {
                let rules = widths
                    .iter()
                    .enumerate()
                    .map(|(column, &width)| match column {
                        0 => "-".repeat(width),
                        _ => format!("{}:", "-".repeat(width - 1)),
                    });
                text.push_str(&format!("| {} |\n", rules.collect::<Vec<_>>().join(" | ")));
            }
        }
        text
    }
}

/// Writes a run's numbers to a file.
///
/// # Errors
/// When the file cannot be written.
pub fn write_json(path: &Path, run: &impl Serialize) -> Result<()> {
    let text = serde_json::to_string_pretty(run)?;
    fs::write(path, text + "\n").with_context(|| format!("cannot write {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_in_the_middle_whatever_the_order() {
        let odd = Spread::of([3.0, 1.0, 2.0]).unwrap();
        assert_eq!(
            odd,
            Spread {
                median: 2.0,
                min: 1.0,
                max: 3.0
            }
        );
        assert_eq!(Spread::of([4.0, 1.0]).unwrap().median, 2.5);
        assert_eq!(Spread::of([]), None);
        assert_eq!(odd.shown(1.0, 1), "2.0 (1.0–3.0)");
        assert_eq!(odd.shown(10.0, 0), "0");
    }

    #[test]
    fn columns_line_up() {
        let mut table = Table::new(&["relay", "ns"]);
        table.row(vec!["a".into(), "1234".into()]);
        assert_eq!(
            table.markdown(),
            "| relay |   ns |\n| ----- | ---: |\n| a     | 1234 |\n"
        );
    }
}
