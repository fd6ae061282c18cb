//! The XDP program and its maps: loaded by aya from the object in this binary, attached, and run on single frames.

use std::net::IpAddr;
use std::os::fd::AsFd;
use std::sync::Arc;
use std::{fmt, io};

use aya::maps::xdp::XdpMapError;
use aya::maps::{DevMap, Map, MapData, MapError, PerCpuArray};
use aya::programs::links::{FdLink, LinkError};
use aya::programs::{ProgramError, TestRun as _, TestRunOptions, Xdp, XdpMode};
use aya::{Ebpf, EbpfError, EbpfLoader};
use turnpike_abi::{ABI_VERSION, Counters, Limit, Narrow, Seed, Settings, Wide, Writer};

use super::frames::Frames;
use super::memory::Memory;
use super::pins::{PinError, Pins};
use crate::devices;
use crate::failure::Failure;
use crate::next_hops::Link;

/// What `cargo xtask ebpf` made, aligned as the reader of ELF files wants it.
static OBJECT: &[u8] = aya::include_bytes_aligned!("../../../../ebpf/object/turnpike.bpf.o");

/// The longest frame that a test run takes, in bytes.
const FRAME_MAX: usize = 64 * 1024;

/// The fewest and the most buckets that a table is made of.
const BUCKETS_MIN: u32 = 1 << 10;
const BUCKETS_MAX: u32 = 1 << 24;

/// How large the tables are made.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Sizes {
    /// Buckets of two entries for what arrives as IPv4, 128 bytes each.
    pub narrow: u32,
    /// The same for IPv6, 256 bytes each.
    pub wide: u32,
    /// Rate limits, 32 bytes each.
    pub limits: u32,
}

impl Sizes {
    /// As small as they can be, for a program that relays nothing.
    pub const LEAST: Sizes = Sizes {
        narrow: 1,
        wide: 1,
        limits: 1,
    };

    /// Room for so many bindings: half of the places stay free, so that next to none is refused. And for so many rate limits.
    pub fn for_bindings(bindings: u32, v6: bool, limits: u32) -> Sizes {
        let buckets = bindings.clamp(BUCKETS_MIN, BUCKETS_MAX);
        Sizes {
            narrow: buckets,
            wide: if v6 { buckets } else { BUCKETS_MIN },
            limits: limits.max(1),
        }
    }

    /// What the table for IPv4 occupies, in bytes.
    pub fn narrow_bytes(&self) -> usize {
        self.narrow as usize * 2 * size_of::<Narrow>()
    }

    /// What that for IPv6 does.
    pub fn wide_bytes(&self) -> usize {
        self.wide as usize * 2 * size_of::<Wide>()
    }

    /// What the rate limits do.
    pub fn limit_bytes(&self) -> usize {
        self.limits as usize * size_of::<Limit>()
    }
}

/// How a program is attached to a device.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mode {
    /// By the device's driver.
    Native,
    /// By the network stack, for any device and at a higher price.
    Generic,
}

/// Where a program is attached.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Attachment {
    /// The kernel's number of the device.
    pub device: u32,
    /// Its place in the map of devices.
    pub slot: u32,
    /// How.
    pub mode: Mode,
    /// The kernel's number of the link, as `bpftool link` lists it.
    pub link: u32,
}

/// Why there is no program.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// The kernel does not let this process load programs, or refuses this one.
    #[error("the XDP program cannot be loaded: {0}")]
    Load(#[from] EbpfError),
    /// The program reads an entry in an order that only these processors keep to.
    #[error("the XDP program relays on x86-64 alone: other processors read in another order")]
    Processor,
    /// A map or program is not in the object.
    #[error("the XDP object has no {0}; build the relay again")]
    Missing(&'static str),
    /// The object was built from another version of the ABI.
    #[error(
        "the XDP object is of ABI version {object} and this relay of {ABI_VERSION}; run `cargo xtask ebpf` and build the relay again"
    )]
    Version {
        /// What the object says.
        object: u64,
    },
    /// The program does not send what user space would.
    #[error(
        "the XDP program made another frame than user space would, from {from} to {to}; please report this with the kernel's version"
    )]
    SelfTest {
        /// Where the frame came from.
        from: IpAddr,
        /// Where it was to go.
        to: IpAddr,
    },
    /// An entry to try the program out with cannot be entered.
    #[error(
        "the XDP program cannot be tried out: its tables have no room for a binding from {from} to {to}, though they are empty; please report this"
    )]
    Untested {
        /// Where its frame would come from.
        from: IpAddr,
        /// Where it would go.
        to: IpAddr,
    },
    /// A program cannot be used.
    #[error("the XDP program cannot be used: {0}")]
    Program(#[from] ProgramError),
    /// The device is none for native XDP.
    #[error(transparent)]
    Device(#[from] Failure),
    /// Somebody else has the device.
    #[error("another XDP program is attached to the device")]
    Occupied,
    /// The driver does not run programs, or not now.
    #[error("its driver has no native XDP, or none with its MTU, queues and offloads of now")]
    Driver,
    /// The kernel attaches without a link, as before Linux 5.9.
    #[error("the XDP program cannot be attached by a link: {0}")]
    Link(#[from] LinkError),
    /// A link cannot be pinned.
    #[error(transparent)]
    Pin(#[from] PinError),
    /// A map cannot be used.
    #[error("a map of the XDP program cannot be used: {0}")]
    Map(#[from] MapError),
    /// A device cannot be redirected to.
    #[error("no frames can be redirected to the device: {0}")]
    Redirect(#[from] XdpMapError),
    /// The memory of a map cannot be shared.
    #[error("a map of the XDP program cannot be mapped: {0}")]
    Memory(#[from] io::Error),
}

/// What became of a frame in a test run.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Run {
    /// The XDP action, as in the kernel's linux/bpf.h.
    pub action: u32,
    /// The frame afterwards.
    pub frame: Vec<u8>,
}

/// A program in the kernel, with its maps. Dropping it detaches it everywhere.
pub struct Program {
    ebpf: Ebpf,
    settings: Memory,
    narrow: Memory,
    wide: Memory,
    limits: Arc<Memory>,
    counters: PerCpuArray<MapData, [u64; COUNTER_WORDS]>,
    devices: DevMap<MapData>,
    seed: Seed,
    sizes: Sizes,
    attachments: Vec<Attachment>,
    /// By slot, where they are not pinned.
    links: Vec<(u32, FdLink)>,
    pins: Option<Pins>,
}

const COUNTER_WORDS: usize = size_of::<Counters>() / 8;

impl Program {
    /// Loads the program with empty tables. It relays nothing before [`Writer::start`].
    ///
    /// # Errors
    /// When the kernel refuses it, in the kernel's words, or the object is of another version.
    pub fn load(sizes: Sizes, seed: Seed) -> Result<Program, LoadError> {
        // It compares an entry's mark before and after it reads the rest, and BPF has no fences before Linux 6.15.
        if cfg!(not(target_arch = "x86_64")) {
            return Err(LoadError::Processor);
        }
        let mut ebpf = EbpfLoader::new()
            .map_max_entries("NARROW", sizes.narrow)
            .map_max_entries("WIDE", sizes.wide)
            .map_max_entries("LIMITS", sizes.limits)
            .load(OBJECT)?;
        for name in ["turnpike", "clock"] {
            let program = ebpf.program_mut(name).ok_or(LoadError::Missing(name))?;
            let program: &mut Xdp = program.try_into()?;
            program.load()?;
        }
        let settings = memory(&mut ebpf, "SETTINGS", size_of::<Settings>())?;
        let narrow = memory(&mut ebpf, "NARROW", sizes.narrow_bytes())?;
        let wide = memory(&mut ebpf, "WIDE", sizes.wide_bytes())?;
        let limits = Arc::new(memory(&mut ebpf, "LIMITS", sizes.limit_bytes())?);
        let counters = PerCpuArray::try_from(take(&mut ebpf, "COUNTERS")?)?;
        let devices = DevMap::try_from(take(&mut ebpf, "DEVICES")?)?;
        let program = Program {
            ebpf,
            settings,
            narrow,
            wide,
            limits,
            counters,
            devices,
            seed,
            sizes,
            attachments: Vec::new(),
            links: Vec::new(),
            pins: None,
        };
        let (_, version) = program.clock()?;
        if version != u64::from(ABI_VERSION) {
            return Err(LoadError::Version { object: version });
        }
        Ok(program)
    }

    /// The writer of the tables. Its state is in the tables, so it costs nothing to make; there must be one at a time.
    pub fn writer(&mut self) -> Writer<'_> {
        self.new_writer()
    }

    fn new_writer(&self) -> Writer<'_> {
        Writer::new(
            self.settings.words(),
            self.narrow.words(),
            self.wide.words(),
            self.seed,
        )
    }

    /// The writer, and the program beside it to run it meanwhile.
    pub fn with_writer(&mut self) -> (Writer<'_>, &Program) {
        let this = &*self;
        (this.new_writer(), this)
    }

    /// The memory of the rate limits.
    pub(super) fn limits(&self) -> &Arc<Memory> {
        &self.limits
    }

    /// The secret of the hash.
    pub fn seed(&self) -> Seed {
        self.seed
    }

    /// What is attached from now on stays when the process is killed.
    pub fn pin(&mut self, pins: Pins) {
        self.pins = Some(pins);
    }

    /// Attaches the program to a device, by its name and the kernel's number of it, until the program is dropped. `slot` is
    /// its place in the map of devices, by which frames from other devices are redirected to it.
    ///
    /// # Errors
    /// When the driver has no native XDP, or another program is attached.
    pub fn attach(
        &mut self,
        name: &str,
        device: u32,
        slot: u32,
        mode: Mode,
    ) -> Result<(), LoadError> {
        let by = match mode {
            Mode::Native => XdpMode::Driver,
            Mode::Generic => XdpMode::Skb,
        };
        let program = self
            .ebpf
            .program_mut("turnpike")
            .ok_or(LoadError::Missing("turnpike"))?;
        let program: &mut Xdp = program.try_into()?;
        let link = program
            .attach_to_if_index(device, by)
            .map_err(attach_error)?;
        let link: FdLink = program.take_link(link)?.try_into()?;
        let number = link.info()?.id();
        // Until the link is kept, a failure detaches it.
        self.devices.set(slot, device, None, 0)?;
        self.links.retain(|(before, _)| *before != slot);
        match &mut self.pins {
            Some(pins) => pins.keep(name, link)?,
            None => self.links.push((slot, link)),
        }
        self.attachments.retain(|before| before.slot != slot);
        self.attachments.push(Attachment {
            device,
            slot,
            mode,
            link: number,
        });
        Ok(())
    }

    /// Attaches it to what has taken a device's place, as it was attached before; nothing when that is the same device.
    ///
    /// # Errors
    /// As of [`Program::attach`], and when the device would lose what it sends.
    pub fn attach_again(&mut self, link: &Link, slot: u32) -> Result<(), LoadError> {
        let before = self.attachments.iter().find(|it| it.slot == slot);
        let Some(&Attachment { mode, .. }) = before.filter(|it| it.device != link.index) else {
            return Ok(());
        };
        if mode == Mode::Native {
            devices::loses_nothing(link)?;
        }
        self.attach(&link.name, link.index, slot, mode)
    }

    /// How large its tables are.
    pub fn sizes(&self) -> Sizes {
        self.sizes
    }

    /// Where it is attached.
    pub fn attachments(&self) -> &[Attachment] {
        &self.attachments
    }

    /// Detaches the program everywhere.
    pub fn detach(&mut self) {
        self.links.clear();
        self.pins = None;
        self.attachments.clear();
    }

    /// Runs the program once on a frame that seems to come in at the loopback device.
    ///
    /// # Errors
    /// When the kernel takes no frame of that length.
    pub fn run(&self, frame: &[u8]) -> Result<Run, LoadError> {
        self.run_named("turnpike", 0, frame)
    }

    /// The same, behind so many bytes of metadata, which take up some of the room in front of the frame.
    ///
    /// # Errors
    /// The same, and when the kernel takes no metadata of that length.
    pub fn run_behind(&self, metadata: usize, frame: &[u8]) -> Result<Run, LoadError> {
        self.run_named("turnpike", metadata, frame)
    }

    /// The count of jiffies since the machine started, and the version of the ABI that the object was built with.
    ///
    /// # Errors
    /// When the kernel refuses to run programs.
    pub fn clock(&self) -> Result<(u64, u64), LoadError> {
        // No Ethernet frame is shorter than its header.
        let Run { frame, .. } = self.run_named("clock", 0, &[0; 64])?;
        let word = |from: usize| {
            let bytes = frame[from..from + 8].try_into();
            u64::from_ne_bytes(bytes.expect("eight bytes"))
        };
        Ok((word(0), word(8)))
    }

    fn run_named(
        &self,
        name: &'static str,
        metadata: usize,
        frame: &[u8],
    ) -> Result<Run, LoadError> {
        let program = self.ebpf.program(name).ok_or(LoadError::Missing(name))?;
        let program: &Xdp = program.try_into()?;
        let whole = [&vec![0; metadata], frame].concat();
        // The first words of the kernel's struct xdp_md: where the frame begins, and where it ends.
        let bounds = [metadata, whole.len()].map(|at| u32::try_from(at).unwrap_or(u32::MAX));
        let context = [bounds[0], bounds[1], 0, 0, 0, 0].map(u32::to_ne_bytes);
        let mut out = vec![0; whole.len().min(FRAME_MAX) + 256];
        let result = program.test_run(TestRunOptions {
            data_in: Some(&whole),
            data_out: Some(&mut out),
            ctx_in: (metadata > 0).then_some(context.as_flattened()),
            ..TestRunOptions::default()
        })?;
        out.truncate(result.data_size_out as usize);
        Ok(Run {
            action: result.return_value,
            frame: out.split_off(metadata),
        })
    }

    /// What has been counted, by CPU.
    ///
    /// # Errors
    /// When the kernel refuses to tell.
    pub fn frames(&self) -> Result<Vec<Frames>, LoadError> {
        let cpus = self.counters.get(&0, 0)?;
        Ok(cpus.iter().map(Frames::of_words).collect())
    }

    /// How often each outcome was, on all CPUs together, by [`turnpike_abi::Outcome::index`].
    ///
    /// # Errors
    /// When the kernel refuses to tell.
    pub fn counters(&self) -> Result<[u64; Counters::OUTCOMES], LoadError> {
        let sum: Frames = self.frames()?.iter().sum();
        Ok(sum.outcomes())
    }

    /// The kernel's number of the program, as `bpftool prog` lists it.
    ///
    /// # Errors
    /// When the kernel refuses to tell.
    pub fn id(&self) -> Result<u32, LoadError> {
        let program = self
            .ebpf
            .program("turnpike")
            .ok_or(LoadError::Missing("turnpike"))?;
        let program: &Xdp = program.try_into()?;
        Ok(program.info()?.id())
    }
}

impl fmt::Debug for Program {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Program").finish_non_exhaustive()
    }
}

/// What the kernel's refusals mean.
fn attach_error(error: ProgramError) -> LoadError {
    let number = match &error {
        ProgramError::SyscallError(refused) => refused.io_error.raw_os_error(),
        _ => None,
    };
    match number {
        Some(libc::EBUSY | libc::EEXIST) => LoadError::Occupied,
        // A veth says the latter of the MTU of its other end.
        Some(libc::EOPNOTSUPP | libc::ERANGE) => LoadError::Driver,
        _ => error.into(),
    }
}

fn take(ebpf: &mut Ebpf, name: &'static str) -> Result<Map, LoadError> {
    ebpf.take_map(name).ok_or(LoadError::Missing(name))
}

/// The memory of an array, which outlives the map's descriptor.
fn memory(ebpf: &mut Ebpf, name: &'static str, len: usize) -> Result<Memory, LoadError> {
    match ebpf.map(name) {
        Some(Map::Array(map)) => Ok(Memory::map(map.fd().as_fd(), len)?),
        _ => Err(LoadError::Missing(name)),
    }
}
