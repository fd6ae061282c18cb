//! What drivers say of their devices by generic netlink: the families `ethtool` and `netdev` (Linux, networking/ethtool-netlink.rst
//! and netlink/specs/netdev.yaml).

use std::io;

use netlink_packet_core::{
    DecodeError, DefaultNla, Emitable, NLA_F_NESTED, NLM_F_REQUEST, NetlinkDeserializable,
    NetlinkMessage, NetlinkPayload, NetlinkSerializable, Nla as _, NlasIterator,
    ParseableParametrized,
};
use netlink_packet_generic::ctrl::nlas::GenlCtrlAttrs;
use netlink_packet_generic::ctrl::{GenlCtrl, GenlCtrlCmd};
use netlink_packet_generic::{GenlFamily, GenlHeader, GenlMessage};
use netlink_sys::protocols::NETLINK_GENERIC;
use netlink_sys::{Socket, SocketAddr};

/// linux/ethtool_netlink.h.
mod ethtool {
    pub const FEATURES_GET: u8 = 11;
    pub const CHANNELS_GET: u8 = 17;
    /// The header of every question, and the device in it.
    pub const HEADER: u16 = 1;
    pub const HEADER_DEVICE: u16 = 1;
    /// The features that are switched on, as a set of bits with names.
    pub const FEATURES_ACTIVE: u16 = 4;
    pub const BITS: u16 = 3;
    pub const BIT_NAME: u16 = 2;
    pub const RX_CHANNELS: u16 = 6;
    pub const TX_CHANNELS: u16 = 7;
    pub const COMBINED_CHANNELS: u16 = 9;
}

/// linux/netdev.h.
mod netdev {
    pub const DEVICE_GET: u8 = 1;
    pub const DEVICE: u16 = 1;
    pub const XDP_FEATURES: u16 = 3;
    pub const XDP_BASIC: u64 = 1;
    pub const XDP_NDO_XMIT: u64 = 4;
}

/// What a driver can do with XDP, as it is set up now.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Xdp {
    /// Whether it runs programs.
    pub native: bool,
    /// Whether frames that come from other devices can leave by it.
    pub target: bool,
}

/// How many queues a device serves.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Queues {
    /// For what arrives.
    pub receive: u32,
    /// For what leaves.
    pub transmit: u32,
}

/// A socket for questions. What a kernel or driver does not know is `None`.
pub struct Generic {
    socket: Socket,
}

impl Generic {
    /// Opens it.
    ///
    /// # Errors
    /// When the system refuses to.
    pub fn open() -> io::Result<Generic> {
        let mut socket = Socket::new(NETLINK_GENERIC)?;
        socket.bind_auto()?;
        socket.connect(&SocketAddr::new(0, 0))?;
        Ok(Generic { socket })
    }

    /// The names of the features that are switched on, as `ethtool` has them.
    pub fn features(&self, device: u32) -> Option<Vec<String>> {
        let answer = self.of_ethtool(ethtool::FEATURES_GET, device)?;
        let active = answer.attribute(ethtool::FEATURES_ACTIVE)?;
        let bits = inside(&active)
            .into_iter()
            .find(|nla| nla.kind() == ethtool::BITS)?;
        let names = inside(&bits).into_iter().filter_map(|bit| {
            let name = inside(&bit)
                .into_iter()
                .find(|nla| nla.kind() == ethtool::BIT_NAME)?;
            let text = String::from_utf8(value(&name)).ok()?;
            Some(text.trim_end_matches('\0').to_owned())
        });
        Some(names.collect())
    }

    /// The queues in use.
    pub fn queues(&self, device: u32) -> Option<Queues> {
        let answer = self.of_ethtool(ethtool::CHANNELS_GET, device)?;
        let count = |kind| {
            let bytes = answer.attribute(kind).map(|nla| value(&nla));
            bytes.map_or(0, |bytes| bytes.try_into().map_or(0, u32::from_ne_bytes))
        };
        let combined = count(ethtool::COMBINED_CHANNELS);
        Some(Queues {
            receive: combined + count(ethtool::RX_CHANNELS),
            transmit: combined + count(ethtool::TX_CHANNELS),
        })
    }

    /// Since Linux 6.3.
    pub fn xdp(&self, device: u32) -> Option<Xdp> {
        let attributes = vec![DefaultNla::new(
            netdev::DEVICE,
            device.to_ne_bytes().to_vec(),
        )];
        let answer = self.ask("netdev", netdev::DEVICE_GET, attributes).ok()?;
        let features = value(&answer.attribute(netdev::XDP_FEATURES)?);
        let features = u64::from_ne_bytes(features.try_into().ok()?);
        Some(Xdp {
            native: features & netdev::XDP_BASIC != 0,
            target: features & netdev::XDP_NDO_XMIT != 0,
        })
    }

    fn of_ethtool(&self, command: u8, device: u32) -> Option<Plain> {
        let device = DefaultNla::new(ethtool::HEADER_DEVICE, device.to_ne_bytes().to_vec());
        let mut header = vec![0; device.buffer_len()];
        device.emit(&mut header);
        let attributes = vec![DefaultNla::new(ethtool::HEADER | NLA_F_NESTED, header)];
        self.ask("ethtool", command, attributes).ok()
    }

    fn ask(&self, family: &str, command: u8, attributes: Vec<DefaultNla>) -> io::Result<Plain> {
        let name = GenlCtrlAttrs::FamilyName(family.to_owned());
        let answer = self.exchange(GenlMessage::from_payload(GenlCtrl {
            cmd: GenlCtrlCmd::GetFamily,
            nlas: vec![name],
        }))?;
        let number = answer.nlas.iter().find_map(|nla| match nla {
            GenlCtrlAttrs::FamilyId(number) => Some(*number),
            _ => None,
        });
        let mut question = GenlMessage::from_payload(Plain {
            command,
            attributes,
        });
        question.set_resolved_family_id(number.ok_or(io::ErrorKind::NotFound)?);
        self.exchange(question)
    }

    fn exchange<F>(&self, question: GenlMessage<F>) -> io::Result<F>
    where
        F: GenlFamily + Emitable + ParseableParametrized<[u8], GenlHeader> + std::fmt::Debug,
        GenlMessage<F>: NetlinkSerializable + NetlinkDeserializable,
    {
        let mut message = NetlinkMessage::from(question);
        message.header.flags = NLM_F_REQUEST;
        message.finalize();
        let mut bytes = vec![0; message.buffer_len()];
        message.serialize(&mut bytes);
        self.socket.send(&bytes, 0)?;
        let (bytes, _) = self.socket.recv_from_full()?;
        let answer = NetlinkMessage::<GenlMessage<F>>::deserialize(&bytes);
        match answer.map_err(io::Error::other)?.payload {
            NetlinkPayload::InnerMessage(answer) => Ok(answer.payload),
            NetlinkPayload::Error(error) => Err(error.to_io()),
            _ => Err(io::ErrorKind::InvalidData.into()),
        }
    }
}

/// A message of any family.
#[derive(Debug)]
struct Plain {
    command: u8,
    attributes: Vec<DefaultNla>,
}

impl Plain {
    fn attribute(&self, kind: u16) -> Option<DefaultNla> {
        let mut attributes = self.attributes.iter();
        attributes.find(|nla| nla.kind() == kind).cloned()
    }
}

impl GenlFamily for Plain {
    fn family_name() -> &'static str {
        "any"
    }

    fn command(&self) -> u8 {
        self.command
    }

    fn version(&self) -> u8 {
        1
    }
}

impl Emitable for Plain {
    fn buffer_len(&self) -> usize {
        self.attributes.as_slice().buffer_len()
    }

    fn emit(&self, buffer: &mut [u8]) {
        self.attributes.as_slice().emit(buffer);
    }
}

impl ParseableParametrized<[u8], GenlHeader> for Plain {
    fn parse_with_param(bytes: &[u8], header: GenlHeader) -> Result<Plain, DecodeError> {
        Ok(Plain {
            command: header.cmd,
            attributes: attributes(bytes),
        })
    }
}

/// The attributes inside of another.
fn inside(nla: &DefaultNla) -> Vec<DefaultNla> {
    attributes(&value(nla))
}

fn attributes(bytes: &[u8]) -> Vec<DefaultNla> {
    let parsed = NlasIterator::new(bytes).map_while(Result::ok);
    // The number alone, without what it says of nesting.
    parsed
        .map(|nla| DefaultNla::new(nla.kind(), nla.value().to_vec()))
        .collect()
}

fn value(nla: &DefaultNla) -> Vec<u8> {
    let mut bytes = vec![0; nla.value_len()];
    nla.emit_value(&mut bytes);
    bytes
}
