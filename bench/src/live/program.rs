//! The BPF programs of the rig: loaded by aya, attached to a device of a namespace, run.

use std::io;

use anyhow::{Context, Result};
use aya::maps::{Array, MapData};
use aya::programs::{ProgramError, TestRun as _, TestRunAttrs, TestRunOptions, Xdp, XdpMode};
use aya::{Ebpf, EbpfLoader, Pod};
use rustix::net::netdevice::name_to_index;
use rustix::net::{AddressFamily, SocketType, socket};
use turnpike_abi::live::{Arrived, FILLER_WORDS, Live, LiveFlow, Wrong, filler};

use crate::rig::namespace::Namespace;

/// What `cargo xtask ebpf` made.
static OBJECT: &[u8] = aya::include_bytes_aligned!("../../../ebpf/object/live.bpf.o");

/// Frames that leave together.
const BATCH: u32 = 64;

/// A value of a map.
#[derive(Clone, Copy)]
#[repr(transparent)]
struct Value<T>(T);

// SAFETY: it is made for the structures of `turnpike_abi::live` alone, which are numbers without gaps between them.
unsafe impl<T: Copy + 'static> Pod for Value<T> {}

/// The programs and their maps in the kernel. Dropping them detaches them.
pub struct Programs {
    ebpf: Ebpf,
}

impl Programs {
    /// Loads them with room for so many flows, either way counted by itself.
    ///
    /// # Errors
    /// When the kernel refuses them, in the kernel's words.
    pub fn load(flows: u32) -> Result<Self> {
        let ebpf = EbpfLoader::new()
            .map_max_entries("FLOWS", flows)
            .load(OBJECT)
            .context("the kernel does not load the rig's programs")?;
        let mut programs = Self { ebpf };
        for name in ["generate", "sink", "bounce", "faulty"] {
            programs.xdp(name)?.load()?;
        }
        let words: [u64; FILLER_WORDS] = std::array::from_fn(filler);
        programs.set("FILLER", 0, words)?;
        Ok(programs)
    }

    /// Attaches one to a device of the namespace that this thread is in, natively.
    ///
    /// # Errors
    /// When the device has no native XDP.
    pub fn attach(&mut self, name: &str, device: &str) -> Result<()> {
        self.xdp(name)?
            .attach(device, XdpMode::Driver)
            .with_context(|| format!("cannot attach {name} to {device}"))?;
        Ok(())
    }

    /// Runs the generator so many times on copies of `frame`, which leave at a device of the namespace that this thread is in.
    /// Says how long one time took, in nanoseconds.
    ///
    /// # Errors
    /// When the kernel refuses to.
    pub fn generate(&mut self, device: &Device, frame: &[u8], times: u32) -> Result<u64> {
        let context = device.context(frame.len())?;
        let program = self.xdp("generate")?;
        let options = TestRunOptions {
            data_in: Some(frame),
            ctx_in: Some(&context),
            repeat: times,
            attrs: TestRunAttrs::new().xdp_live_frames(BATCH),
            ..TestRunOptions::default()
        };
        match program.test_run(options) {
            Ok(result) => Ok(u64::try_from(result.duration.as_nanos())?),
            // The caller looks at what is left, and at whether the signal was one to end for.
            Err(ProgramError::SyscallError(error))
                if error.io_error.kind() == io::ErrorKind::Interrupted =>
            {
                Ok(0)
            }
            Err(error) => Err(error).context("the kernel runs no live frames"),
        }
    }

    /// Writes a flow.
    ///
    /// # Errors
    /// When there is no room for it.
    pub fn set_flow(&mut self, index: u32, flow: LiveFlow) -> Result<()> {
        self.set("FLOWS", index, flow)
    }

    /// Says what is to be sent.
    ///
    /// # Errors
    /// When the kernel refuses.
    pub fn set_live(&mut self, live: Live) -> Result<()> {
        self.set("LIVE", 0, live)
    }

    /// How far the generator is.
    ///
    /// # Errors
    /// When the kernel refuses.
    pub fn live(&mut self) -> Result<Live> {
        self.value("LIVE")
    }

    /// Forgets what has arrived.
    ///
    /// # Errors
    /// When the kernel refuses.
    pub fn clear_arrived(&mut self) -> Result<()> {
        self.set("ARRIVED", 0, Arrived::default())
    }

    /// What has arrived.
    ///
    /// # Errors
    /// When the kernel refuses.
    pub fn arrived(&mut self) -> Result<Arrived> {
        self.value("ARRIVED")
    }

    /// Says what the faulty relay does wrong.
    ///
    /// # Errors
    /// When the kernel refuses.
    pub fn set_wrong(&mut self, wrong: Wrong) -> Result<()> {
        self.set("WRONG", 0, wrong)
    }

    /// What the faulty relay has done wrong.
    ///
    /// # Errors
    /// When the kernel refuses.
    pub fn wrong(&mut self) -> Result<Wrong> {
        self.value("WRONG")
    }

    fn xdp(&mut self, name: &str) -> Result<&mut Xdp> {
        let program = self.ebpf.program_mut(name);
        let program = program.with_context(|| format!("the object has no program {name}"))?;
        Ok(program.try_into()?)
    }

    fn map<T: Copy + 'static>(&mut self, name: &str) -> Result<Array<&mut MapData, Value<T>>> {
        let map = self.ebpf.map_mut(name);
        let map = map.with_context(|| format!("the object has no map {name}"))?;
        Ok(Array::try_from(map)?)
    }

    fn set<T: Copy + 'static>(&mut self, name: &str, index: u32, value: T) -> Result<()> {
        Ok(self.map(name)?.set(index, Value(value), 0)?)
    }

    fn value<T: Copy + 'static>(&mut self, name: &str) -> Result<T> {
        Ok(self.map::<T>(name)?.get(&0, 0)?.0)
    }
}

/// A device that frames leave at.
pub struct Device {
    index: u32,
}

impl Device {
    /// By its name in a namespace.
    ///
    /// # Errors
    /// When there is none.
    pub fn find(namespace: &Namespace, name: &str) -> Result<Self> {
        namespace.enter(|| {
            let socket = socket(AddressFamily::INET, SocketType::DGRAM, None)?;
            let index = name_to_index(&socket, name);
            let index = index.with_context(|| format!("there is no device {name}"))?;
            Ok(Self { index })
        })
    }

    /// An `xdp_md` of the kernel's linux/bpf.h: data, data_end, data_meta, ingress_ifindex, rx_queue_index, egress_ifindex.
    fn context(&self, frame_len: usize) -> Result<Vec<u8>> {
        let words = [0, u32::try_from(frame_len)?, 0, self.index, 0, 0];
        Ok(words.iter().flat_map(|word| word.to_ne_bytes()).collect())
    }
}
