//! From the routes of flows to what the generator and the sink are told of them.

use anyhow::{Context, Result, ensure};
use turnpike_abi::live::{FILLER_WORDS, LiveFlow, STAMP_LEN, filler};

use crate::traffic::flow::{Leg, Passage, Route};
use crate::traffic::frame::{build, fold};
use crate::traffic::payload::Way;
use crate::traffic::tap::Addressing;

/// Bytes of the headers around IP's.
const ETHERNET: usize = 14;
const UDP: usize = 8;

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
    /// Whether it is IPv6.
    pub ipv6: bool,
    /// Words behind the stamp.
    pub filler_words: u32,
}

/// Prepares packets with payloads of `len` bytes that go these ways.
///
/// # Errors
/// When the payload has no room for a stamp or is no whole number of words, or there are no flows.
pub fn prepare(link: Addressing, routes: &[Route], ways: &[Way], len: usize) -> Result<Prepared> {
    ensure!(
        len.is_multiple_of(8) && (STAMP_LEN..=STAMP_LEN + FILLER_WORDS * 8).contains(&len),
        "live frames have payloads of whole words of 8 bytes, {STAMP_LEN} to {} bytes",
        STAMP_LEN + FILLER_WORDS * 8
    );
    let mut payload = vec![0; STAMP_LEN];
    let filler_words = (len - STAMP_LEN) / 8;
    payload.extend((0..filler_words).flat_map(|at| filler(at).to_ne_bytes()));
    let passages = || {
        let of = |route| ways.iter().map(move |way: &Way| passage(route, *way));
        routes.iter().flat_map(of)
    };
    let prefixed = passages().any(|passage| !passage.sent.prefix.is_empty());
    let flows = passages().map(|passage| flow(link, passage, &payload));
    let first = passages().next().context("there are no flows")?;
    let headers = ETHERNET + ip_len(&first.sent) + UDP + if prefixed { PREFIX } else { 0 };
    Ok(Prepared {
        frame: [&vec![0; headers], payload.as_slice()].concat(),
        flows: flows.collect::<Result<_>>()?,
        prefixed,
        ipv6: first.sent.from.is_ipv6(),
        filler_words: u32::try_from(filler_words)?,
    })
}

fn passage(route: &Route, way: Way) -> &Passage {
    &route[way.index()]
}

fn flow(link: Addressing, passage: &Passage, payload: &[u8]) -> Result<LiveFlow> {
    let Passage { sent, arriving } = passage;
    let sent_frame = whole(link, sent, payload)?;
    let arriving_frame = whole(link, arriving, payload)?;
    let arriving_ip = ETHERNET + ip_len(arriving);
    Ok(LiveFlow {
        head: words(&sent_frame[..checksum_at(sent)]),
        sum: sum(&sent_frame, sent),
        prefix: prefix(sent)?,
        // Either version's header ends with them.
        arriving_addresses: words(match arriving.from.is_ipv4() {
            true => &arriving_frame[arriving_ip - 8..arriving_ip],
            false => &arriving_frame[arriving_ip - 32..arriving_ip],
        }),
        arriving_ports: u32::from_ne_bytes(field(&arriving_frame, arriving_ip)),
        arriving_prefix: prefix(arriving)?,
        arriving_sum: sum(&arriving_frame, arriving),
        arriving_len: u32::try_from(arriving_frame.len())?,
        ..LiveFlow::default()
    })
}

/// A whole frame with an empty stamp.
fn whole(link: Addressing, leg: &Leg, payload: &[u8]) -> Result<Vec<u8>> {
    let frame = build(link, leg.from, leg.to, &[&leg.prefix, payload].concat())?;
    ensure!(
        frame.len() <= 1514,
        "a payload of {} bytes does not fit the cable",
        payload.len()
    );
    Ok(frame)
}

fn ip_len(leg: &Leg) -> usize {
    if leg.from.is_ipv4() { 20 } else { 40 }
}

/// Where UDP's checksum is.
fn checksum_at(leg: &Leg) -> usize {
    ETHERNET + ip_len(leg) + UDP - 2
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
fn sum(frame: &[u8], leg: &Leg) -> u32 {
    let checksum = u16::from_ne_bytes(field(frame, checksum_at(leg)));
    u32::from(fold(u64::from(!checksum)))
}

fn field<const N: usize>(frame: &[u8], at: usize) -> [u8; N] {
    frame[at..at + N].try_into().expect("N bytes")
}

/// Bytes as words, with zeros behind them.
fn words<const N: usize>(bytes: &[u8]) -> [u64; N] {
    let mut words = [0; N];
    for (word, bytes) in words.iter_mut().zip(bytes.chunks(8)) {
        let mut whole = [0; 8];
        whole[..bytes.len()].copy_from_slice(bytes);
        *word = u64::from_ne_bytes(whole);
    }
    words
}
