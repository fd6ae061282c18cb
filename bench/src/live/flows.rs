//! From the routes of flows to what the generator and the sink are told of them.

use anyhow::{Context, Result, ensure};
use turnpike_abi::live::{FILLER_WORDS, LiveFlow, STAMP_LEN, filler};

use crate::traffic::flow::{Leg, Passage, Route};
use crate::traffic::frame::{build, fold};
use crate::traffic::tap::Addressing;

/// Ethernet, IPv4 and UDP headers.
const HEADERS: usize = 14 + 20 + 8;

/// Where the UDP checksum is.
const CHECKSUM: usize = HEADERS - 2;

/// Bytes of a ChannelData header.
const PREFIX: usize = 4;

/// What the generator starts from.
pub struct Prepared {
    /// The frame that it writes the beginning of.
    pub frame: Vec<u8>,
    /// Each flow, one way and then the other.
    pub flows: Vec<LiveFlow>,
    /// Whether the frame has room for a ChannelData header.
    pub prefixed: bool,
    /// Words behind the stamp.
    pub filler_words: usize,
}

/// Prepares packets with payloads of `len` bytes.
///
/// # Errors
/// When the payload has no room for a stamp, is no whole number of words, or the packets are no IPv4.
pub fn prepare(link: Addressing, routes: &[Route], len: usize) -> Result<Prepared> {
    ensure!(
        len.is_multiple_of(8) && (STAMP_LEN..=STAMP_LEN + FILLER_WORDS * 8).contains(&len),
        "live frames have payloads of whole words of 8 bytes, {STAMP_LEN} to {} bytes",
        STAMP_LEN + FILLER_WORDS * 8
    );
    let mut payload = vec![0; STAMP_LEN];
    let filler_words = (len - STAMP_LEN) / 8;
    payload.extend((0..filler_words).flat_map(|at| filler(at).to_ne_bytes()));
    let passages = || routes.iter().flatten();
    let prefixed = passages().any(|passage| !passage.sent.prefix.is_empty());
    let mut flows = Vec::with_capacity(2 * routes.len());
    for passage in passages() {
        flows.push(flow(link, passage, &payload)?);
    }
    let headers = HEADERS + if prefixed { PREFIX } else { 0 };
    let frame = [&vec![0; headers], payload.as_slice()].concat();
    Ok(Prepared {
        frame,
        flows,
        prefixed,
        filler_words,
    })
}

fn flow(link: Addressing, passage: &Passage, payload: &[u8]) -> Result<LiveFlow> {
    let sent = whole(link, &passage.sent, payload)?;
    let arriving = whole(link, &passage.arriving, payload)?;
    let mut head = [0; 5];
    for (at, word) in head.iter_mut().enumerate() {
        *word = u64::from_ne_bytes(field(&sent, at * 8));
    }
    Ok(LiveFlow {
        head,
        sum: sum(&sent),
        prefix: prefix(&passage.sent)?,
        arriving_addresses: u64::from_ne_bytes(field(&arriving, 26)),
        arriving_ports: u32::from_ne_bytes(field(&arriving, 34)),
        arriving_prefix: prefix(&passage.arriving)?,
        arriving_sum: sum(&arriving),
        arriving_len: u32::try_from(arriving.len())?,
        ..LiveFlow::default()
    })
}

/// A whole frame with an empty stamp.
fn whole(link: Addressing, leg: &Leg, payload: &[u8]) -> Result<Vec<u8>> {
    ensure!(
        leg.from.is_ipv4() && leg.to.is_ipv4(),
        "live frames are IPv4"
    );
    let frame = build(link, leg.from, leg.to, &[&leg.prefix, payload].concat())?;
    ensure!(
        frame.len() <= 1514,
        "a payload of {} bytes does not fit the cable",
        payload.len()
    );
    Ok(frame)
}

fn prefix(leg: &Leg) -> Result<u32> {
    match leg.prefix.as_slice() {
        [] => Ok(0),
        prefix => {
            let bytes = prefix.try_into();
            Ok(u32::from_ne_bytes(bytes.context("four bytes")?))
        }
    }
}

/// With all else equal, the finished checksum is the complement of the sum of everything else. Sums of words in this
/// machine's order give the checksum in this machine's order (RFC 1071).
fn sum(frame: &[u8]) -> u32 {
    u32::from(fold(u64::from(!u16::from_ne_bytes(field(frame, CHECKSUM)))))
}

fn field<const N: usize>(frame: &[u8], at: usize) -> [u8; N] {
    frame[at..at + N].try_into().expect("N bytes")
}
