//! The chapters about parts of the relay by themselves: the XDP program, and what runs in user space without a socket.

use anyhow::Result;

use super::{Chapters, is_now};
use crate::report::Table;
use crate::report::figures::{Measure, REFERENCE, is_memory_alone};
use crate::report::page::{Chapter, Part};

/// The paths that are drawn, as all would not be told apart; the table has them all.
const DRAWN: [&str; 2] = [
    "client IPv4 to peer IPv4",
    "client IPv4 to client IPv4, relayed IPv4",
];

/// Of the micro-benchmarks: what their names begin with, what they are, and what there are many of.
const GROUPS: [(&str, &str, &str); 5] = [
    ("forward", "a datagram, ns", "flows"),
    ("turn", "a request, ns", "allocations"),
    ("timers", "a timer, ns", "timers"),
    ("wire", "a message, ns", ""),
    (
        REFERENCE,
        "not of ours, by which two runs are compared, ns",
        "",
    ),
];

impl Chapters<'_> {
    /// The XDP program.
    pub fn program(&self) -> Result<Chapter> {
        let mut parts = Vec::new();
        for case in self.cases(Measure::Program) {
            let order = match case.as_str() {
                "uniform" => "each packet of another flow at random, all equally likely",
                _ => "each packet of another flow at random, the nth as likely as 1/n (Zipf)",
            };
            let labels = ("flows", "ns a packet");
            let drawn = |name: &str| {
                let mut paths = DRAWN.iter();
                paths.any(|path| name == *path || is_memory_alone(name) && name.starts_with(path))
            };
            parts.extend(self.some_lines(Measure::Program, &case, labels, order, drawn)?);
            let heads = ("ns a packet", "flows");
            let paths = |name: &str| is_now(name) && !is_memory_alone(name);
            parts.push(Part::Table(self.table(
                Measure::Program,
                &case,
                heads,
                paths,
            )));
            let memory = self.table(Measure::Program, &case, heads, is_memory_alone);
            if !memory.is_empty() {
                let head = format!("What the memory of each path takes by itself: {order}");
                parts.push(Part::Folded(head, memory.markdown()));
            }
        }
        if !parts.is_empty() {
            let size = self.sources.program.as_deref().unwrap_or_default();
            parts.insert(0, Part::Text(format!(
                "What the XDP program takes for a packet by itself, measured by BPF_PROG_TEST_RUN with a wrapper that restores \
                 the frame; the wrapper's own time is subtracted. With many flows it is the cache misses of the look-up that \
                 cost, so `its memory` is there to compare with: a program that does nothing but touch as many cache lines in a \
                 table of the same size, either as fast as the processor can (a floor for everybody) or each after the last (what \
                 a look-up costs that has to wait for it). No other relay in the kernel is at hand to be drawn beside. {size}"
            )));
        }
        Ok(Chapter {
            title: "The XDP program".into(),
            parts,
        })
    }

    /// Codec, server, timers, decisions.
    pub fn micro(&self) -> Chapter {
        let mut parts = Vec::new();
        for (group, what, x_head) in GROUPS {
            let mine = |name: &str| is_now(name) && name.starts_with(group);
            let table = self.table(Measure::Micro, "", (what, x_head), mine);
            if !table.is_empty() {
                parts.push(Part::Table(table));
            }
        }
        if !parts.is_empty() {
            parts.insert(0, Part::Text(
                "Codec, timers, server and `forward::step` without a socket, in ns of CPU time."
                    .into(),
            ));
        }
        if self.of(Measure::Instructions).next().is_some() {
            let mut table = Table::new(&["scenario", "instructions"]);
            let counts = self.of(Measure::Instructions);
            for figure in counts.filter(|figure| is_now(&figure.of)) {
                table.row(vec![figure.of.clone(), figure.spread().shown(1.0, 0)]);
            }
            parts.push(Part::Text(
                "Instructions, counted by callgrind: nearly the same on every machine, however busy.".into(),
            ));
            parts.push(Part::Table(table));
        }
        Chapter {
            title: "Parts by themselves".into(),
            parts,
        }
    }
}
