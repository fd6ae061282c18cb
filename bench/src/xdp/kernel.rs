//! The BPF objects in the kernel, with filled tables.

use std::fmt::{self, Write as _};
use std::os::fd::{AsFd, BorrowedFd};
use std::path::Path as File;
use std::sync::atomic::Ordering;

use anyhow::{Context, Result, anyhow, bail};
use libbpf_rs::query::{ProgInfoIter, ProgInfoQueryOptions};
use libbpf_rs::{
    Map, MapCore, MapFlags, Object, ObjectBuilder, OpenMapMut, Program, ProgramInput, ProgramMut,
};
use serde::Serialize;
use turnpike_abi::{
    Counters, KernelTick, Narrow, NextHop, REPLAY_HEAD, REPLAY_ORDER, Replay, Seed, Settings,
    Start, Wide, Writer,
};

use crate::order::Order;
use crate::path::{self, Path};
use crate::shared::Shared;

/// The XDP actions that count here, from the kernel's linux/bpf.h.
pub const XDP_TX: u32 = 3;

/// The device that frames of test runs seem to come in by: loopback.
const DEVICE: u32 = 1;

/// Some secret of the hash.
const SEED: Seed = Seed([
    0x9E37_79B9_7F4A_7C15,
    0xC2B2_AE3D_27D4_EB4F,
    0x1656_67B1_9E37_79F9,
    0x27D4_EB2F_1656_67C5,
    0x8545_1C9D_33B0_A2E3,
    0xD6E8_FEB8_6659_FD93,
]);

/// Loads an object, after `prepare` has seen each of its maps. libbpf prints the verifier's words if it is refused.
///
/// # Errors
/// When there is no such object, or the kernel refuses it.
pub fn load(
    file: &File,
    mut prepare: impl FnMut(&mut OpenMapMut<'_>) -> Result<()>,
) -> Result<Object> {
    let mut open = ObjectBuilder::default()
        .open_file(file)
        .with_context(|| format!("cannot open {}", file.display()))?;
    for mut map in open.maps_mut() {
        prepare(&mut map)?;
    }
    open.load()
        .with_context(|| format!("the kernel refuses {}", file.display()))
}

/// The relay's program with the entries of a path's flows, and the program that measures it.
pub struct Loaded {
    relay: Object,
    replay: Object,
    told: Shared,
    order: Shared,
    /// How many flows have entries.
    pub flows: u32,
}

impl Loaded {
    /// Loads both objects of a folder, and enters so many flows into tables of the size that the relay gives them.
    ///
    /// # Errors
    /// When the kernel refuses anything, or the tables overflow.
    pub fn with_flows(folder: &File, path: Path, flows: u32) -> Result<Self> {
        let wide_key = |entry: &turnpike_abi::Entry| entry.key.local.v4().is_none();
        let first = path.entries(0);
        // A relayed address for each of them, and the relay makes four buckets for one.
        let relays = u32::try_from(first.len())?.saturating_mul(flows);
        let buckets = relays.saturating_mul(4).clamp(1024, 1 << 24);
        let size = |used: bool| if used { buckets } else { 1024 };
        let narrow = size(first.iter().any(|entry| !wide_key(entry)));
        let wide = size(first.iter().any(wide_key));
        let relay = load(&folder.join("turnpike.bpf.o"), |map| {
            match map.name().to_str() {
                Some("NARROW") => map.set_max_entries(narrow)?,
                Some("WIDE") => map.set_max_entries(wide)?,
                _ => {}
            }
            Ok(())
        })?;
        let settings = Shared::of(map(&relay, "SETTINGS")?.as_fd(), size_of::<Settings>())?;
        let narrow = Shared::of(
            map(&relay, "NARROW")?.as_fd(),
            narrow as usize * 2 * size_of::<Narrow>(),
        )?;
        let wide = Shared::of(
            map(&relay, "WIDE")?.as_fd(),
            wide as usize * 2 * size_of::<Wide>(),
        )?;
        let mut writer = Writer::new(settings.words(), narrow.words(), wide.words(), SEED);
        fill(&mut writer, path, flows)?;
        // The half of a table in which channels lie, in places of the size of a narrow bucket.
        let wide_entries = first.iter().map(wide_key).collect::<Vec<_>>();
        let places = if wide_entries.contains(&true) {
            buckets
        } else {
            buckets / 2
        };
        let replay = load(&folder.join("replay.bpf.o"), |map| {
            if map.name() == "MEMORY" {
                map.set_max_entries(places)?;
            }
            Ok(())
        })?;
        let told = Shared::of(map(&replay, "REPLAY")?.as_fd(), size_of::<Replay>())?;
        let order = Shared::of(
            map(&replay, "ORDER")?.as_fd(),
            REPLAY_ORDER * size_of::<u32>(),
        )?;
        tell(
            &told,
            &path.arriving()?,
            path.arrives_v6,
            &wide_entries,
            places,
        )?;
        Ok(Self {
            relay,
            replay,
            told,
            order,
            flows,
        })
    }

    /// Has flows come in another order. At first the first one comes only.
    pub fn come(&self, order: Order) {
        order.fill(self.order.words(), self.flows);
    }

    /// What the kernel made of the relay's program.
    ///
    /// # Errors
    /// When it does not say.
    pub fn size(&self) -> Result<Size> {
        Size::of(program(&self.relay, "turnpike")?.as_fd())
    }

    /// What the relay's program makes of one frame.
    ///
    /// # Errors
    /// When the kernel takes no such frame.
    pub fn once(&self, frame: &[u8]) -> Result<(u32, Vec<u8>)> {
        let mut out = vec![0; frame.len() + 256];
        let output = program(&self.relay, "turnpike")?.test_run(ProgramInput {
            data_in: Some(frame),
            data_out: Some(&mut out),
            ..ProgramInput::default()
        })?;
        let frame = output.data.context("a frame comes out")?.to_vec();
        Ok((output.return_value, frame))
    }

    /// Nanoseconds of one pass through the measuring program and then this one.
    ///
    /// # Errors
    /// When a frame is not sent on.
    pub fn nanoseconds(&self, frame: &[u8], what: Measured, passes: u32) -> Result<f64> {
        let measured = match what {
            Measured::Relay => program(&self.relay, "turnpike")?,
            Measured::Overlapping | Measured::Chained => program(&self.replay, "touch")?,
            Measured::Nothing => program(&self.replay, "nothing")?,
        };
        let fd = std::os::fd::AsRawFd::as_raw_fd(&measured.as_fd());
        map(&self.replay, "PROGRAM")?.update(
            &0_u32.to_ne_bytes(),
            &fd.to_ne_bytes(),
            MapFlags::ANY,
        )?;
        self.tell_word(
            std::mem::offset_of!(Replay, chained),
            (what == Measured::Chained).into(),
        );
        let relayed = self.relayed()?;
        let output = program(&self.replay, "replay")?.test_run(ProgramInput {
            data_in: Some(frame),
            repeat: passes,
            ..ProgramInput::default()
        })?;
        if output.return_value != XDP_TX {
            bail!(
                "a frame was not sent on: XDP action {}",
                output.return_value
            );
        }
        let relayed = self.relayed()? - relayed;
        let expected = match what {
            Measured::Relay => u64::from(passes),
            _ => 0,
        };
        // Of 65 535 flows one has a checksum that looks unfinished, and is left to user space.
        if !(expected - expected / 10_000..=expected).contains(&relayed) {
            bail!(
                "of {passes} frames {relayed} were relayed: {}",
                self.outcomes()?
            );
        }
        Ok(output.duration.as_nanos() as f64)
    }

    /// How many frames have been relayed.
    fn relayed(&self) -> Result<u64> {
        Ok(self.counters()?[..3].iter().sum())
    }

    /// The counts that are not zero, by their place.
    fn outcomes(&self) -> Result<String> {
        let mut text = String::new();
        for (place, count) in self.counters()?.iter().enumerate() {
            if *count != 0 {
                write!(text, "{place}: {count} ")?;
            }
        }
        Ok(text)
    }

    fn counters(&self) -> Result<[u64; Counters::OUTCOMES]> {
        let values = map(&self.relay, "COUNTERS")?
            .lookup_percpu(&0_u32.to_ne_bytes(), MapFlags::ANY)?
            .context("an array has its values")?;
        let mut sums = [0; Counters::OUTCOMES];
        for value in values {
            for (sum, word) in sums.iter_mut().zip(value.chunks_exact(8)) {
                *sum += u64::from_ne_bytes(word.try_into()?);
            }
        }
        Ok(sums)
    }

    /// Has the measuring program begin at a place of the order.
    pub fn begin_at(&self, place: u32) {
        // The word holds the next place and the last flow, which is written before it is read.
        self.tell_word(std::mem::offset_of!(Replay, next), place.into());
    }

    fn tell_word(&self, offset: usize, word: u64) {
        assert_eq!(offset % 8, 0, "a word begins here");
        self.told.words()[offset / 8].store(word, Ordering::Relaxed);
    }
}

/// What is measured.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Measured {
    /// The relay's program.
    Relay,
    /// A program that only touches as much memory as a look-up must, as fast as the processor can.
    Overlapping,
    /// The same, each time after the last: what a look-up costs that has to wait for it.
    Chained,
    /// A program that does nothing.
    Nothing,
}

fn fill(writer: &mut Writer<'_>, path: Path, flows: u32) -> Result<()> {
    let way = NextHop {
        mtu: 1500,
        version: 0,
        device: DEVICE,
        device_slot: 0,
        vlans: [[0; 2]; 2],
        destination: path::ROUTER,
        source: path::DEVICE,
        reserved: [0; 4],
    };
    writer.set_way_out(path::WAY_OUT, &way);
    for entry in (0..flows).flat_map(|flow| path.entries(flow)) {
        writer
            .put(&entry, KernelTick(0))
            .map_err(|full| anyhow!("the table is full: {full:?}"))?;
    }
    writer.start(&Start {
        ports: path::RELAY_PORTS,
        seed: SEED,
        last_channel: 0x4F,
        listeners: &[],
        links: &[path::DEVICE],
    });
    Ok(())
}

/// Tells the measuring program what to restore, and what to touch for the entries of a flow.
fn tell(told: &Shared, frame: &[u8], v6: bool, wide_entries: &[bool], places: u32) -> Result<()> {
    let mut bytes = frame
        .get(..REPLAY_HEAD)
        .context("the frame is long enough")?
        .to_vec();
    let visits = wide_entries.len();
    let two_lines = wide_entries
        .iter()
        .rev()
        .fold(0, |bits, &wide| bits << 1 | u32::from(wide));
    let numbers = [
        u32::try_from(frame.len())?,
        v6.into(),
        0,
        0,
        u32::try_from(visits)?,
        two_lines,
        places,
        0,
        0,
        0,
    ];
    bytes.extend(numbers.iter().flat_map(|number| number.to_ne_bytes()));
    assert_eq!(bytes.len(), size_of::<Replay>(), "it is told everything");
    for (word, value) in told.words().iter().zip(bytes.chunks_exact(8)) {
        word.store(u64::from_ne_bytes(value.try_into()?), Ordering::Relaxed);
    }
    Ok(())
}

/// What the kernel makes of a program.
#[derive(Clone, Debug, Serialize)]
pub struct Size {
    /// Its name.
    pub program: String,
    /// Instructions that the verifier has looked at, along all paths.
    pub verified: u32,
    /// Bytes of BPF, as the verifier has left them.
    pub translated: usize,
    /// Bytes of machine code.
    pub compiled: usize,
}

impl Size {
    /// Of a loaded program.
    ///
    /// # Errors
    /// When the kernel does not list it.
    pub fn of(program: BorrowedFd<'_>) -> Result<Self> {
        let id = Program::id_from_fd(program)?;
        let options = ProgInfoQueryOptions::default()
            .include_xlated_prog_insns(true)
            .include_jited_prog_insns(true);
        let info = ProgInfoIter::with_query_opts(options)
            .find(|info| info.id == id)
            .context("a loaded program is listed")?;
        Ok(Self {
            program: info.name.to_string_lossy().into_owned(),
            verified: info.verified_insns,
            translated: info.xlated_prog_insns.len(),
            compiled: info.jited_prog_insns.len(),
        })
    }
}

impl fmt::Display for Size {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            program,
            verified,
            translated,
            compiled,
        } = self;
        write!(
            formatter,
            "program {program}: {verified} instructions verified, {translated} bytes translated, {compiled} bytes compiled"
        )
    }
}

fn map<'a>(object: &'a Object, name: &str) -> Result<Map<'a>> {
    object
        .maps()
        .find(|map| map.name() == name)
        .with_context(|| format!("the object has no map {name}"))
}

fn program<'a>(object: &'a Object, name: &str) -> Result<ProgramMut<'a>> {
    object
        .progs_mut()
        .find(|program| program.name() == name)
        .with_context(|| format!("the object has no program {name}"))
}
