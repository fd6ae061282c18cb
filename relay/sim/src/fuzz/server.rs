//! The server: messages of strangers, and correctly signed requests with anything in them.

use turnpike_turn::{FiveTuple, Limits};
use turnpike_wire::{PasswordAlgorithm, TransportAddress};

use super::bench::Bench;
use super::input::Input;
use crate::people::People;
use crate::plan::{ip, net};
use crate::relay_side::over_udp;
use crate::stun::{self, kind};
use crate::wish::{self, Credentials, Style, Trimmings, Wish};

/// Messages without a signature that could be right, on the five-tuple of an allocation and on others.
pub fn server_before_authentication(data: &[u8]) {
    let mut input = Input::new(data);
    let mut bench = Bench::new();
    let nonce = challenge(&mut bench, five_tuple(0));
    let request = wish::request(
        &Wish::PLAIN,
        [1; 12],
        Some(&credentials(0, Style::Legacy, nonce)),
        &Trimmings::default(),
    );
    bench.arrive(five_tuple(0), &request);
    while !input.is_empty() {
        let head = input.byte();
        let len = usize::from(input.word()) % 2_048;
        let mut bytes = input.take(len).to_vec();
        if head & 0x10 != 0 && bytes.len() >= 20 {
            // Let the header be right, so that what is behind it counts.
            bytes.truncate(bytes.len() & !3);
            bytes[0] &= 3;
            let body = u16::try_from(bytes.len() - 20).expect("short");
            bytes[2..4].copy_from_slice(&body.to_be_bytes());
            bytes[4..8].copy_from_slice(&0x2112_A442_u32.to_be_bytes());
        }
        // Whatever the table would make of it.
        bench.message(five_tuple(head & 3), &bytes);
        if head & 0x80 != 0 {
            bench.wait(u64::from(head & 0x60) * 1_000);
        }
    }
    bench.rest();
}

/// What clients may do once they have proved who they are: requests of any attributes, in any order, and data.
pub fn server_after_authentication(data: &[u8]) {
    let mut input = Input::new(data);
    let mut bench = Bench::new();
    let mut nonces = [0, 1, 2].map(|number| challenge(&mut bench, five_tuple(number)));
    let mut token = [7; 8];
    let mut id = 0_u64;
    while !input.is_empty() {
        let head = input.byte();
        match head % 12 {
            0..=6 => {
                let number = head / 12 % 3;
                id += u64::from(head < 240);
                let nonce = nonces[usize::from(number)].clone();
                let bytes = signed(&mut input, head, id, nonce, token);
                bench.arrive(five_tuple(number), &bytes);
                token = bench.token().unwrap_or(token);
                if let Some(nonce) = bench.nonce() {
                    nonces[usize::from(number)] = nonce;
                }
            }
            7 => bench.wait(u64::from(input.word()) * 20),
            8 => {
                let number = 0x4000 + u16::from(input.byte() % 4);
                let bytes = wish::channel_data(number, b"data", 0);
                bench.arrive(five_tuple(head / 12 % 3), &bytes);
            }
            9 => {
                let bytes = wish::send([5; 12], peer(&mut input), b"data", head & 0x80 != 0, &[]);
                bench.arrive(five_tuple(head / 12 % 3), &bytes);
            }
            10 => bench.visit(peer(&mut input), b"data"),
            _ => settings(&mut bench, &mut input),
        }
    }
    bench.rest();
}

fn settings(bench: &mut Bench, input: &mut Input<'_>) {
    let byte = input.byte();
    if byte & 1 == 0 {
        bench.failing = byte / 16;
        return;
    }
    let denied = if byte & 2 == 0 {
        vec![]
    } else {
        vec![net("192.0.2.0/31")]
    };
    let few = |bit: u8, few: u32, many: u32| if byte & bit == 0 { many } else { few };
    let limits = Limits {
        relays: few(0x04, 3, 100),
        allocations_per_user: few(0x08, 2, 0),
        permissions_per_allocation: few(0x10, 1, 10),
        channels_per_allocation: few(0x20, 1, 10),
        ..bench.limits()
    };
    bench.reload(denied, limits);
}

fn five_tuple(number: u8) -> FiveTuple {
    let (client, server) = match number {
        2 => ("2001:db8:2::1", "2001:db8:1::1"),
        _ => ("198.51.100.1", "203.0.113.1"),
    };
    over_udp(
        TransportAddress::new(ip(client), 5_000 + u16::from(number)),
        TransportAddress::new(ip(server), 3478),
    )
}

/// The nonce that a client gets first.
fn challenge(bench: &mut Bench, five_tuple: FiveTuple) -> Vec<u8> {
    let bytes = wish::request(&Wish::PLAIN, [0; 12], None, &Trimmings::default());
    bench.arrive(five_tuple, &bytes);
    bench.nonce().expect("a first request is challenged")
}

fn credentials(user: usize, style: Style, nonce: Vec<u8>) -> Credentials {
    let (user, password) = People::default().fixed(user);
    Credentials {
        user,
        password,
        nonce,
        style,
    }
}

/// A request that is signed as it should be, whatever it says.
fn signed(input: &mut Input<'_>, head: u8, id: u64, nonce: Vec<u8>, token: [u8; 8]) -> Vec<u8> {
    let how = input.byte();
    let style = match how % 4 {
        0 | 1 => Style::Legacy,
        2 => Style::Modern(PasswordAlgorithm::Md5, how & 0x40 != 0),
        _ => Style::Modern(PasswordAlgorithm::Sha256, how & 0x40 != 0),
    };
    let credentials = credentials(usize::from(how & 0x10 != 0), style, nonce);
    let mut transaction = [0; 12];
    transaction[..8].copy_from_slice(&id.to_be_bytes());
    let mut oddities = Vec::new();
    for _ in 0..input.byte() % 6 {
        oddities.push(attribute(input, &transaction, token));
    }
    let trimmings = Trimmings {
        fingerprint: how & 0x20 != 0,
        oddities,
        counter: None,
    };
    let nothing = match head % 12 {
        0 | 1 => {
            // Most Allocates are for UDP, or little would ever be allocated.
            let transport = (how & 0x80 == 0).then_some(17);
            match Wish::PLAIN {
                Wish::Allocate {
                    family,
                    additional,
                    even,
                    token,
                    lifetime_s,
                    dont_fragment,
                    ..
                } => Wish::Allocate {
                    family,
                    additional,
                    even,
                    token,
                    lifetime_s,
                    dont_fragment,
                    transport,
                },
                other => other,
            }
        }
        2 | 3 => Wish::Refresh {
            lifetime_s: None,
            family: None,
        },
        4 | 5 => Wish::Permit(Vec::new()),
        _ => {
            let method = turnpike_wire::Method::ChannelBind;
            return wish::bare_request(method, transaction, &credentials, &trimmings);
        }
    };
    wish::request(&nothing, transaction, Some(&credentials), &trimmings)
}

fn peer(input: &mut Input<'_>) -> TransportAddress {
    let address = input.pick(&[
        "192.0.2.1",
        "192.0.2.2",
        "192.0.2.3",
        "2001:db8:3::1",
        "203.0.113.1",
        "127.0.0.1",
        "10.1.2.3",
        "::ffff:192.0.2.1",
        "2001:db8:1::1",
        "64:ff9b::c000:201",
    ]);
    let port = input.pick(&[7000, 7001, 49_152, 49_153, 3478, 0]);
    TransportAddress::new(ip(address), port)
}

/// An attribute, mostly of a shape that means something.
fn attribute(input: &mut Input<'_>, id: &[u8; 12], token: [u8; 8]) -> (u16, Vec<u8>) {
    match input.byte() % 16 {
        0..=3 => (kind::XOR_PEER_ADDRESS, stun::xor_value(peer(input), id)),
        4 | 5 => {
            let [n0, n1] = (0x4000 + u16::from(input.byte() % 4)).to_be_bytes();
            (kind::CHANNEL_NUMBER, vec![n0, n1, 0, 0])
        }
        6 => {
            let lifetime_s: u32 = input.pick(&[0, 1, 600, 601, 3600, u32::MAX]);
            (kind::LIFETIME, lifetime_s.to_be_bytes().to_vec())
        }
        7 => (
            kind::REQUESTED_ADDRESS_FAMILY,
            vec![input.byte() % 4, 0, 0, 0],
        ),
        8 => (
            kind::ADDITIONAL_ADDRESS_FAMILY,
            vec![input.byte() % 4, 0, 0, 0],
        ),
        9 => (kind::EVEN_PORT, vec![input.byte()]),
        10 => (kind::RESERVATION_TOKEN, token.to_vec()),
        11 => (kind::DONT_FRAGMENT, Vec::new()),
        12 => (
            kind::REQUESTED_TRANSPORT,
            vec![input.pick(&[17, 6, 17, 0]), 1, 2, 3],
        ),
        13 => (
            kind::TRANSACTION_TRANSMIT_COUNTER,
            vec![0, 0, input.byte(), input.byte()],
        ),
        14 => {
            let kinds = [
                kind::CHANNEL_NUMBER,
                kind::LIFETIME,
                kind::XOR_PEER_ADDRESS,
                kind::REQUESTED_ADDRESS_FAMILY,
                kind::ADDITIONAL_ADDRESS_FAMILY,
                kind::EVEN_PORT,
                kind::RESERVATION_TOKEN,
                kind::REQUESTED_TRANSPORT,
                kind::DONT_FRAGMENT,
                kind::USERNAME,
                kind::USERHASH,
                kind::REALM,
                kind::NONCE,
                kind::PASSWORD_ALGORITHM,
                kind::PASSWORD_ALGORITHMS,
                kind::MESSAGE_INTEGRITY,
                kind::FINGERPRINT,
            ];
            let kind = input.pick(&kinds);
            let len = usize::from(input.byte() % 40);
            (kind, input.take(len).to_vec())
        }
        _ => {
            let (kind, len) = (input.word(), usize::from(input.byte() % 40));
            (kind, input.take(len).to_vec())
        }
    }
}
