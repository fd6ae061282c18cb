//! What is asked of the system by rtnetlink (rtnetlink(7)), and what it tells by itself.

use std::cell::Cell;
use std::io;
use std::net::IpAddr;

use netlink_packet_core::{
    NLM_F_ACK, NLM_F_CREATE, NLM_F_DUMP, NLM_F_REPLACE, NLM_F_REQUEST, NetlinkMessage,
    NetlinkPayload,
};
use netlink_packet_route::AddressFamily;
use netlink_packet_route::RouteNetlinkMessage as Message;
use netlink_packet_route::link::{
    InfoData, InfoVlan, LinkAttribute, LinkFlags, LinkInfo, LinkLayerType, LinkMessage, LinkXdp,
    VlanProtocol,
};
use netlink_packet_route::neighbour::{
    NeighbourAddress, NeighbourAttribute, NeighbourExtFlags, NeighbourFlags, NeighbourMessage,
    NeighbourState,
};
use netlink_packet_route::route::{
    RouteAddress, RouteAttribute, RouteMessage, RouteMetric, RouteType, RouteVia,
};
use netlink_sys::protocols::NETLINK_ROUTE;
use netlink_sys::{Socket, SocketAddr};

use super::Route;

/// The groups of linux/rtnetlink.h whose news matter: links, neighbours, addresses, routes, rules.
const GROUPS: [u32; 8] = [1, 3, 5, 7, 8, 9, 11, 19];

/// Bytes of news that may wait.
const BACKLOG: u32 = 4 << 20;

/// More datagrams than may wait: the kernel grants twice those bytes, and counts more of them for each than this.
const MOST_NEWS: usize = 2 * BACKLOG as usize / 256;

/// An Ethernet device.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Link {
    /// The kernel's number of it.
    pub index: u32,
    /// Its name.
    pub name: String,
    /// Its link address.
    pub address: [u8; 6],
    /// The longest IP packet, in bytes.
    pub mtu: u32,
    /// Whether frames can leave by it.
    pub up: bool,
    /// What kind of virtual device it is, such as `veth`.
    pub kind: Option<String>,
    /// The bridge, bond or the like that it is a part of, by the kernel's number.
    pub upper: Option<u32>,
    /// What it is a part of, if it is the device of a VLAN (802.1Q).
    pub vlan: Option<Vlan>,
}

/// A VLAN of a device.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Vlan {
    /// The device that its frames leave by, by the kernel's number.
    pub device: u32,
    /// The tag that they wear there.
    pub id: u16,
}

/// A neighbour; without an address it cannot be reached.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Neighbour {
    pub device: u32,
    pub ip: IpAddr,
    pub address: Option<[u8; 6]>,
    /// Whether the system has forgotten it.
    pub gone: bool,
}

/// Something has changed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Event {
    Neighbour(Neighbour),
    Link(Link),
    /// By number.
    LinkGone(u32),
    /// Routes, rules or addresses.
    Routes,
}

/// A socket for questions, and one for news.
pub struct Netlink {
    questions: Socket,
    /// The number of the last question, which its answers have too: what is left of an earlier one is none of them.
    asked: Cell<u32>,
    news: Socket,
}

impl Netlink {
    /// Opens both.
    ///
    /// # Errors
    /// When the system refuses to.
    pub fn open() -> io::Result<Netlink> {
        let mut questions = Socket::new(NETLINK_ROUTE)?;
        questions.bind_auto()?;
        questions.connect(&SocketAddr::new(0, 0))?;
        let mut news = Socket::new(NETLINK_ROUTE)?;
        news.bind_auto()?;
        news.set_non_blocking(true)?;
        // Where less is allowed, less has to do.
        let _ = news.set_rx_buf_sz(BACKLOG);
        for group in GROUPS {
            news.add_membership(group)?;
        }
        let asked = Cell::new(0);
        Ok(Netlink {
            questions,
            asked,
            news,
        })
    }

    /// Every Ethernet device.
    ///
    /// # Errors
    /// When the system does not answer.
    pub fn links(&self) -> io::Result<Vec<Link>> {
        let answers = self.ask(Message::GetLink(LinkMessage::default()), NLM_F_DUMP)?;
        let links = answers.into_iter().filter_map(|answer| match answer {
            Message::NewLink(message) => link(&message),
            _ => None,
        });
        Ok(links.collect())
    }

    /// The XDP programs on devices: the name of the device, and the kernel's number of the program.
    ///
    /// # Errors
    /// When the system does not answer.
    pub fn programs(&self) -> io::Result<Vec<(String, u32)>> {
        let answers = self.ask(Message::GetLink(LinkMessage::default()), NLM_F_DUMP)?;
        let programs = answers.iter().filter_map(|answer| match answer {
            Message::NewLink(message) => program(message),
            _ => None,
        });
        Ok(programs.collect())
    }

    /// The way to a destination, if it is through a device to another machine.
    pub fn route(&self, source: IpAddr, destination: IpAddr) -> io::Result<Option<Route>> {
        let mut question = RouteMessage::default();
        question.header.address_family = family(destination);
        question.header.destination_prefix_length = bits(destination);
        question.header.source_prefix_length = bits(source);
        question.attributes = vec![
            RouteAttribute::Destination(destination.into()),
            RouteAttribute::Source(source.into()),
        ];
        let answers = self.ask(Message::GetRoute(question), 0)?;
        Ok(answers.iter().find_map(|answer| match answer {
            Message::NewRoute(message) => through(message, destination),
            _ => None,
        }))
    }

    /// The link address of a neighbour, if it is known.
    pub fn neighbour(&self, device: u32, ip: IpAddr) -> io::Result<Option<[u8; 6]>> {
        let answers = self.ask(Message::GetNeighbour(question_of(device, ip)), 0)?;
        Ok(answers.iter().find_map(|answer| match answer {
            Message::NewNeighbour(message) => neighbour(message)?.address,
            _ => None,
        }))
    }

    /// Has the kernel find a neighbour's link address and keep it fresh by itself (NTF_EXT_MANAGED, kernel 5.16 and later),
    /// for no packet that passes by XDP does that; or lets it go.
    ///
    /// One that was set by hand stays as it is: NTF_USE would take NUD_PERMANENT from it, and then the kernel asks for
    /// what nobody may answer.
    pub fn keep(&self, device: u32, ip: IpAddr, keep: bool) -> io::Result<()> {
        let answers = self.ask(Message::GetNeighbour(question_of(device, ip)), 0);
        let set_by_hand = |answer: &Message| match answer {
            Message::NewNeighbour(message) => message.header.state == NeighbourState::Permanent,
            _ => false,
        };
        // One that the kernel does not know yet is an error.
        if answers.is_ok_and(|answers| answers.iter().any(set_by_hand)) {
            return Ok(());
        }
        let mut message = question_of(device, ip);
        message.header.flags = NeighbourFlags::Use;
        if keep {
            message
                .attributes
                .push(NeighbourAttribute::ExtFlags(NeighbourExtFlags::Managed));
        }
        let flags = NLM_F_CREATE | NLM_F_REPLACE | NLM_F_ACK;
        self.ask(Message::NewNeighbour(message), flags).map(|_| ())
    }

    /// What the system has told at a time; `None` when it is quiet.
    ///
    /// # Errors
    /// When some of it was lost.
    pub fn events(&self) -> io::Result<Option<Vec<Event>>> {
        let bytes = match self.news.recv_from_full() {
            Ok((bytes, _)) => bytes,
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => return Ok(None),
            Err(error) => return Err(error),
        };
        let mut events = Vec::new();
        for message in messages(&bytes) {
            if let NetlinkPayload::InnerMessage(message) = message?.payload {
                events.extend(event(message));
            }
        }
        Ok(Some(events))
    }

    /// Forgets what the system has told so far.
    pub fn forget_events(&self) {
        for _ in 0..MOST_NEWS {
            match self.news.recv_from_full() {
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => return,
                _ => {}
            }
        }
    }

    /// Asks, and gathers the answers up to the last one.
    fn ask(&self, question: Message, flags: u16) -> io::Result<Vec<Message>> {
        let mut message = NetlinkMessage::from(question);
        message.header.flags = NLM_F_REQUEST | flags;
        let number = self.asked.get().wrapping_add(1);
        self.asked.set(number);
        message.header.sequence_number = number;
        message.finalize();
        let mut bytes = vec![0; message.buffer_len()];
        message.serialize(&mut bytes);
        self.questions.send(&bytes, 0)?;
        let several = flags & (NLM_F_DUMP | NLM_F_ACK) != 0;
        let mut answers = Vec::new();
        loop {
            let (bytes, _) = self.questions.recv_from_full()?;
            let mut answered = false;
            for message in messages(&bytes) {
                let message = message?;
                if message.header.sequence_number != number {
                    continue;
                }
                answered = true;
                match message.payload {
                    NetlinkPayload::InnerMessage(answer) => answers.push(answer),
                    NetlinkPayload::Done(_) => return Ok(answers),
                    NetlinkPayload::Error(error) if error.code.is_none() => return Ok(answers),
                    NetlinkPayload::Error(error) => return Err(error.to_io()),
                    _ => {}
                }
            }
            if answered && !several {
                return Ok(answers);
            }
        }
    }
}

/// The messages of a datagram.
fn messages(mut bytes: &[u8]) -> impl Iterator<Item = io::Result<NetlinkMessage<Message>>> {
    std::iter::from_fn(move || {
        let header: [u8; 4] = *bytes.first_chunk()?;
        let len = (u32::from_ne_bytes(header) as usize).next_multiple_of(4);
        let (message, rest) = bytes.split_at_checked(len.min(bytes.len()))?;
        bytes = if len == 0 { &[] } else { rest };
        Some(NetlinkMessage::deserialize(message).map_err(io::Error::other))
    })
}

fn event(message: Message) -> Option<Event> {
    match message {
        Message::NewLink(message) => link(&message).map(Event::Link),
        Message::DelLink(message) => link(&message).map(|link| Event::LinkGone(link.index)),
        Message::NewNeighbour(message) => neighbour(&message).map(Event::Neighbour),
        Message::DelNeighbour(message) => {
            let gone = |neighbour| {
                Event::Neighbour(Neighbour {
                    address: None,
                    gone: true,
                    ..neighbour
                })
            };
            neighbour(&message).map(gone)
        }
        Message::NewRoute(_)
        | Message::DelRoute(_)
        | Message::NewRule(_)
        | Message::DelRule(_)
        | Message::NewAddress(_)
        | Message::DelAddress(_) => Some(Event::Routes),
        _ => None,
    }
}

pub(super) fn link(message: &LinkMessage) -> Option<Link> {
    // A bridge tells of its ports by messages of its own family.
    if message.header.interface_family != AddressFamily::Unspec
        || message.header.link_layer_type != LinkLayerType::Ether
    {
        return None;
    }
    let (mut name, mut address, mut mtu, mut kind) = (None, None, None, None);
    let (mut upper, mut below, mut tag, mut elsewhere) = (None, None, None, false);
    for attribute in &message.attributes {
        match attribute {
            LinkAttribute::LinkInfo(infos) => {
                kind = infos.iter().find_map(|info| match info {
                    LinkInfo::Kind(kind) => Some(kind.to_string()),
                    _ => None,
                });
                tag = infos.iter().find_map(tag_of);
            }
            LinkAttribute::IfName(text) => name = Some(text.clone()),
            LinkAttribute::Address(bytes) => address = bytes.as_slice().try_into().ok(),
            LinkAttribute::Mtu(bytes) => mtu = Some(*bytes),
            LinkAttribute::Controller(index) => upper = Some(*index),
            LinkAttribute::Link(index) => below = Some(*index),
            // The device below is in another namespace, where its number is that of another one than here.
            LinkAttribute::LinkNetNsId(_) => elsewhere = true,
            _ => {}
        }
    }
    Some(Link {
        index: message.header.index,
        name: name?,
        address: address?,
        mtu: mtu?,
        up: message
            .header
            .flags
            .contains(LinkFlags::Up | LinkFlags::LowerUp),
        kind,
        upper,
        vlan: below
            .zip(tag)
            .filter(|_| !elsewhere)
            .map(|(device, id)| Vlan { device, id }),
    })
}

fn program(message: &LinkMessage) -> Option<(String, u32)> {
    let attributes = message.attributes.iter();
    let name = attributes.clone().find_map(|attribute| match attribute {
        LinkAttribute::IfName(name) => Some(name.clone()),
        _ => None,
    });
    let xdp = attributes.filter_map(|attribute| match attribute {
        LinkAttribute::Xdp(xdp) => Some(xdp),
        _ => None,
    });
    let number = xdp.flatten().find_map(|xdp| match xdp {
        LinkXdp::DrvProgId(number) | LinkXdp::SkbProgId(number) | LinkXdp::HwProgId(number) => {
            Some(*number)
        }
        _ => None,
    });
    name.zip(number)
}

/// The tag of a VLAN's frames. Those of 802.1ad look the same to the program, which keeps what a frame came with.
fn tag_of(info: &LinkInfo) -> Option<u16> {
    let LinkInfo::Data(InfoData::Vlan(vlan)) = info else {
        return None;
    };
    if !vlan.contains(&InfoVlan::Protocol(VlanProtocol::Ieee8021Q)) {
        return None;
    }
    vlan.iter().find_map(|info| match info {
        InfoVlan::Id(id) => Some(*id),
        _ => None,
    })
}

fn neighbour(message: &NeighbourMessage) -> Option<Neighbour> {
    let (mut ip, mut address) = (None, None);
    for attribute in &message.attributes {
        match attribute {
            NeighbourAttribute::Destination(NeighbourAddress::Inet(v4)) => {
                ip = Some(IpAddr::V4(*v4))
            }
            NeighbourAttribute::Destination(NeighbourAddress::Inet6(v6)) => {
                ip = Some(IpAddr::V6(*v6))
            }
            NeighbourAttribute::LinkLayerAddress(bytes) => {
                address = bytes.as_slice().try_into().ok()
            }
            _ => {}
        }
    }
    let unknown = matches!(
        message.header.state,
        NeighbourState::Incomplete | NeighbourState::Failed | NeighbourState::None
    );
    Some(Neighbour {
        device: message.header.ifindex,
        ip: ip?,
        address: address.filter(|_| !unknown),
        gone: false,
    })
}

/// The way of a route's answer, if it leads to another machine.
pub(super) fn through(message: &RouteMessage, destination: IpAddr) -> Option<Route> {
    if message.header.kind != RouteType::Unicast {
        return None;
    }
    let (mut device, mut neighbour, mut mtu) = (None, destination, None);
    for attribute in &message.attributes {
        match attribute {
            RouteAttribute::Oif(index) => device = Some(*index),
            RouteAttribute::Gateway(RouteAddress::Inet(v4)) => neighbour = (*v4).into(),
            RouteAttribute::Gateway(RouteAddress::Inet6(v6)) => neighbour = (*v6).into(),
            RouteAttribute::Via(RouteVia::Inet6(v6)) => neighbour = (*v6).into(),
            // MPLS, segments and the like: the system wraps what leaves by it.
            RouteAttribute::EncapType(_) => return None,
            RouteAttribute::Metrics(metrics) => {
                mtu = metrics.iter().find_map(|metric| match metric {
                    RouteMetric::Mtu(bytes) => Some(*bytes),
                    _ => None,
                });
            }
            _ => {}
        }
    }
    Some(Route {
        device: device?,
        neighbour,
        mtu,
    })
}

fn question_of(device: u32, ip: IpAddr) -> NeighbourMessage {
    let mut message = NeighbourMessage::default();
    message.header.family = family(ip);
    message.header.ifindex = device;
    let address = match ip {
        IpAddr::V4(v4) => NeighbourAddress::Inet(v4),
        IpAddr::V6(v6) => NeighbourAddress::Inet6(v6),
    };
    message.attributes = vec![NeighbourAttribute::Destination(address)];
    message
}

fn family(ip: IpAddr) -> AddressFamily {
    match ip {
        IpAddr::V4(_) => AddressFamily::Inet,
        IpAddr::V6(_) => AddressFamily::Inet6,
    }
}

fn bits(ip: IpAddr) -> u8 {
    if ip.is_ipv4() { 32 } else { 128 }
}
