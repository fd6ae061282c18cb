//! What a relay tells, for people.

use std::fmt::Write as _;

use super::protocol::{Allocation, Count, Dataplane, Frames, Kernel, Worker};
use super::table::Table;
use crate::traffic::{Carried, Traffic};

/// Which data plane runs, and what it has done.
pub fn dataplane(told: &Dataplane, per_cpu: bool) -> String {
    let plane = match told.plane.as_str() {
        "user" => "in user space",
        "xdp" => "in the kernel, by native XDP",
        "xdp-generic" => "in the kernel, by generic XDP",
        other => other,
    };
    let mut text = format!(
        "data plane  {plane}: {}\nrelay       turnpike {}, for {}, {} allocations\n",
        told.why,
        told.version,
        duration(told.uptime_s),
        told.allocations
    );
    if let Some(kernel) = &told.kernel {
        text += &facts(kernel);
    }
    let frames = told
        .kernel
        .as_ref()
        .and_then(|kernel| kernel.frames.as_ref());
    let cpus = told.kernel.iter().filter(|_| per_cpu);
    let cpus = (0..).zip(cpus.flat_map(|kernel| &kernel.cpus));
    // Those that have seen something: there may be hundreds of others.
    let cpus: Vec<_> = cpus.filter(|(_, frames)| busy(frames)).collect();
    text += "\n";
    text += &relayed(told, frames, &cpus);
    let user_space = sum(told.workers.iter().map(|worker| worker.dropped.as_slice()));
    let dropped = |frames: &Frames| -> Vec<Count> { frames.dropped.clone() };
    if let Some(frames) = frames {
        let passed = |frames: &Frames| frames.passed.clone();
        text += &counts(
            "left to user space",
            &[("frames", passed(frames))],
            &cpus,
            passed,
        );
        let places = [
            ("in the kernel", dropped(frames)),
            ("in user space", user_space),
        ];
        text += &counts("dropped", &places, &cpus, dropped);
    } else {
        text += &counts("dropped", &[("in user space", user_space)], &[], dropped);
    }
    text
}

/// A CPU, and what it has counted.
type Cpu<'a> = (u32, &'a Frames);

fn busy(frames: &Frames) -> bool {
    let relayed = frames.to_peers + frames.to_clients + frames.between_clients;
    let mut others = frames.passed.iter().chain(&frames.dropped);
    relayed.packets > 0 || others.any(|count| count.count > 0)
}

/// What there is of the kernel's data plane.
fn facts(kernel: &Kernel) -> String {
    let program = match kernel.program {
        Some(number) => number.to_string(),
        None => "not told by the kernel".to_owned(),
    };
    let mut text = format!("program     {program}\n");
    let _ = writeln!(
        text,
        "next hops   {}, {} of them resolved",
        kernel.next_hops, kernel.next_hops_resolved
    );
    let mut devices = Table::new(&[
        "device", ">number", "mode", "driver", ">mtu", "state", ">link",
    ]);
    for device in &kernel.devices {
        devices.row([
            if device.name.is_empty() {
                "gone".to_owned()
            } else {
                device.name.clone()
            },
            device.index.to_string(),
            device.mode.clone(),
            device.driver.clone().unwrap_or_else(|| "?".to_owned()),
            device.mtu.to_string(),
            if device.up { "up" } else { "down" }.to_owned(),
            device.link.to_string(),
        ]);
    }
    text += "\n";
    text += &devices.take();
    let mut tables = Table::new(&["table", ">entries", ">room", ">used"]);
    for table in &kernel.tables {
        tables.row([
            table.name.clone(),
            table.used.to_string(),
            table.room.to_string(),
            percent(table.used as f64 * 100.0 / table.room.max(1) as f64),
        ]);
    }
    text += "\n";
    text += &tables.take();
    if kernel.declined > 0 {
        let _ = writeln!(
            text,
            "{} times an entry found no room and was left to user space",
            kernel.declined
        );
    }
    text
}

type Path = fn(&Frames) -> Traffic;

const PATHS: [(&str, Path); 3] = [
    ("in the kernel, to peers", |frames| frames.to_peers),
    ("in the kernel, to clients", |frames| frames.to_clients),
    ("in the kernel, client to client", |frames| {
        frames.between_clients
    }),
];

/// What was relayed by whom; on each of the CPUs the packets.
fn relayed(told: &Dataplane, frames: Option<&Frames>, cpus: &[Cpu<'_>]) -> String {
    let mut table = Table::new(&with_cpus(&["relayed", ">packets", ">bytes"], cpus));
    let mut row = |name: &str, traffic: Traffic, on_cpu: &dyn Fn(&Frames) -> String| {
        let Traffic { packets, bytes } = traffic;
        let cells = [name.to_owned(), packets.to_string(), bytes.to_string()];
        let on_cpus = cpus.iter().map(|(_, frames)| on_cpu(frames));
        table.row(cells.into_iter().chain(on_cpus));
    };
    if let Some(frames) = frames {
        for (name, path) in PATHS {
            row(name, path(frames), &|frames| {
                path(frames).packets.to_string()
            });
        }
    }
    let of = |traffic: fn(&Worker) -> Traffic| told.workers.iter().map(traffic).sum();
    let elsewhere = |_: &Frames| String::new();
    row(
        "in user space, to peers",
        of(|worker| worker.to_peers),
        &elsewhere,
    );
    row(
        "in user space, to clients",
        of(|worker| worker.to_clients),
        &elsewhere,
    );
    let mut text = table.take();
    if told.kernel.is_some() {
        let share = percent(told.percent_in_kernel);
        let _ = writeln!(text, "{share} of the packets in the kernel");
    }
    text
}

/// A table of what has been counted at all: in places, and on each of the CPUs.
fn counts(
    what: &str,
    places: &[(&str, Vec<Count>)],
    cpus: &[Cpu<'_>],
    on_cpu: impl Fn(&Frames) -> Vec<Count>,
) -> String {
    let headings = places.iter().map(|(place, _)| format!(">{place}"));
    let headings: Vec<_> = [what.to_owned()].into_iter().chain(headings).collect();
    let mut table = Table::new(&with_cpus(&headings, cpus));
    // All of these lists have the same names, in the same order.
    let mut lists: Vec<_> = places.iter().map(|(_, counts)| counts.clone()).collect();
    lists.extend(cpus.iter().map(|(_, frames)| on_cpu(frames)));
    let names = lists.first().map_or(0, Vec::len);
    for index in 0..names {
        let counts = lists
            .iter()
            .map(|list| list.get(index).map_or(0, |count| count.count));
        if counts.clone().any(|count| count > 0) {
            let cells = counts.map(|count| count.to_string());
            table.row([lists[0][index].name.clone()].into_iter().chain(cells));
        }
    }
    if table.is_empty() {
        return String::new();
    }
    format!("\n{}", table.take())
}

fn with_cpus(headings: &[impl ToString], cpus: &[Cpu<'_>]) -> Vec<String> {
    let cpus = cpus.iter().map(|(number, _)| format!(">cpu {number}"));
    headings
        .iter()
        .map(ToString::to_string)
        .chain(cpus)
        .collect()
}

/// The counts of several, which are in the same order.
fn sum<'a>(all: impl Iterator<Item = &'a [Count]>) -> Vec<Count> {
    let mut sum: Vec<Count> = Vec::new();
    for counts in all {
        if sum.is_empty() {
            sum = counts.to_vec();
        } else {
            for (sum, count) in sum.iter_mut().zip(counts) {
                sum.count += count.count;
            }
        }
    }
    sum
}

/// Allocations, page by page, one below the other.
pub struct Allocations {
    table: Table,
    empty: bool,
}

impl Allocations {
    /// The heading.
    pub fn new() -> Allocations {
        let headings = [
            "client",
            "server",
            "by",
            "relayed",
            "user",
            ">ends in",
            ">peers",
            ">channels",
            ">to peers",
            ">bytes",
            ">to client",
            ">bytes",
            ">kernel",
        ];
        Allocations {
            table: Table::new(&headings),
            empty: true,
        }
    }

    /// The lines of a page.
    pub fn page(&mut self, page: &[Allocation], last: bool) -> String {
        self.empty &= page.is_empty();
        for allocation in page {
            self.table.row(row(allocation));
        }
        match (self.empty, last) {
            (true, true) => "no allocations\n".to_owned(),
            (true, false) => String::new(),
            (false, _) => self.table.take(),
        }
    }
}

fn row(told: &Allocation) -> [String; 13] {
    // What is not known is not part of a sum.
    let (to_peer, to_client, share) = match told.user_space {
        Some(user_space) => {
            let Carried { to_peer, to_client } = told.kernel + user_space;
            let all = to_peer.packets + to_client.packets;
            let in_kernel = told.kernel.to_peer.packets + told.kernel.to_client.packets;
            let share = match all {
                0 => "-".to_owned(),
                all => percent(in_kernel as f64 * 100.0 / all as f64),
            };
            let cells = |traffic: Traffic| [traffic.packets, traffic.bytes].map(|n| n.to_string());
            (cells(to_peer), cells(to_client), share)
        }
        None => {
            let unknown = || ["?".to_owned(), "?".to_owned()];
            (unknown(), unknown(), "?".to_owned())
        }
    };
    let [to_peer, bytes_to_peer] = to_peer;
    let [to_client, bytes_to_client] = to_client;
    [
        told.client.to_string(),
        told.server.to_string(),
        told.transport.clone(),
        told.relayed.to_string(),
        // A name comes from the network.
        told.user.escape_default().to_string(),
        duration(told.expires_in_s),
        told.permissions.to_string(),
        told.channels.to_string(),
        to_peer,
        bytes_to_peer,
        to_client,
        bytes_to_client,
        share,
    ]
}

fn duration(seconds: u64) -> String {
    match seconds {
        0..120 => format!("{seconds} s"),
        120..7200 => format!("{} min", seconds / 60),
        7200..172_800 => format!("{} h", seconds / 3600),
        _ => format!("{} d", seconds / 86_400),
    }
}

/// So that all is only what is all.
fn percent(percent: f64) -> String {
    let shown = (percent * 10.0).floor() / 10.0;
    format!("{shown:.1} %")
}
