//! Somebody with ill will who sees the traffic, forges any source, and is a paying customer.

use std::collections::VecDeque;
use std::rc::Rc;

use turnpike_wire::TransportAddress;

use crate::chance::Chance;
use crate::network::Packet;
use crate::people::People;
use crate::plan::{Plan, ip};
use crate::stun::{self, kind};
use crate::town::Town;
use crate::wish::{self, Credentials, Style, Trimmings, Wish};

/// How many datagrams are remembered.
const CAPTURED: usize = 64;

/// The hostile sender.
#[derive(Clone, Default, Debug)]
pub struct Hostile {
    captured: VecDeque<Packet>,
}

impl Hostile {
    /// Sees a datagram on its way to the relay.
    pub fn overhear(&mut self, packet: &Packet) {
        if self.captured.len() == CAPTURED {
            self.captured.pop_front();
        }
        self.captured.push_back(packet.clone());
    }

    /// Does something nasty.
    pub fn act(
        &self,
        plan: &Plan,
        people: &People,
        town: &Town,
        chance: &mut Chance,
    ) -> Vec<Packet> {
        let listener = *chance.pick(&plan.listeners);
        match chance.below(15) {
            0 => {
                let len = [0, 1, 3, 4, 19, 20, 24, 60, 600][chance.place(9)];
                let mut bytes = chance.bytes(len);
                if let Some(first) = bytes.first_mut() {
                    *first = [*first, 0, 1, 0x40, 0x4F, 0x50, 0x16, 0x80][chance.place(8)];
                }
                vec![packet(source(listener, chance), listener, bytes)]
            }
            1 | 2 | 11 | 12 => self.mutate(chance).into_iter().collect(),
            3 => self.replay(chance).into_iter().collect(),
            4 => self.meddle(people, town, chance).into_iter().collect(),
            5 => flood(listener, chance),
            6 | 13 => visit(plan, town, chance).into_iter().collect(),
            7 | 14 => self.shout(town, chance).into_iter().collect(),
            8 => {
                let mut oddities = vec![wish::oddity(chance), wish::oddity(chance)];
                oddities.truncate(chance.place(3));
                let trimmings = Trimmings {
                    fingerprint: chance.one_in(2),
                    oddities,
                    counter: None,
                };
                let bytes = wish::request(&Wish::PLAIN, [chance.byte(); 12], None, &trimmings);
                vec![packet(source(listener, chance), listener, bytes)]
            }
            9 => {
                let class = chance.byte() & 3;
                let id = [chance.byte(); 12];
                let method = chance.port(0, 14);
                let bytes = stun::build(class, method, &id, &[wish::oddity(chance)]);
                vec![packet(source(listener, chance), listener, bytes)]
            }
            _ => self
                .replay(chance)
                .map(|packet| vec![packet; 3])
                .unwrap_or_default(),
        }
    }

    fn pick(&self, chance: &mut Chance) -> Option<&Packet> {
        let place = chance.place(CAPTURED);
        self.captured.get(place.checked_rem(self.captured.len())?)
    }

    /// A captured datagram as it was, perhaps from elsewhere.
    fn replay(&self, chance: &mut Chance) -> Option<Packet> {
        let mut packet = self.pick(chance)?.clone();
        if chance.one_in(3) {
            packet.from = source(packet.to, chance);
        }
        Some(packet)
    }

    /// A captured datagram with something changed.
    fn mutate(&self, chance: &mut Chance) -> Option<Packet> {
        let captured = self.pick(chance)?;
        let mut bytes = captured.bytes.to_vec();
        if bytes.is_empty() {
            return None;
        }
        for _ in 0..=chance.below(3) {
            let place = chance
                .place(bytes.len().max(1))
                .min(bytes.len().saturating_sub(1));
            match chance.below(7) {
                0 => bytes[place] ^= 1 << chance.below(8),
                1 => bytes[place] = [0, 1, 0x7F, 0x80, 0xFF][chance.place(5)],
                2 if place > 0 => bytes.truncate(place),
                3 => bytes.extend([0; 4]),
                4 if bytes.len() >= 24 => {
                    // Another attribute type somewhere on a boundary.
                    let at = (place & !3).max(20).min(bytes.len() - 2);
                    let kind = wish::oddity(chance).0.to_be_bytes();
                    bytes[at..at + 2].copy_from_slice(&kind);
                }
                5 => {
                    // An attribute behind the integrity, where it must not count.
                    if let Ok(message) = stun::read(&bytes)
                        && bytes.len() < 60_000
                    {
                        let (kind, value) = wish::oddity(chance);
                        let mut all: Vec<_> = message
                            .attributes
                            .iter()
                            .map(|one| (one.kind, one.value.clone()))
                            .collect();
                        all.push((kind, value));
                        bytes = stun::build(message.class, message.method, &message.id, &all);
                    }
                }
                _ => bytes[place] = chance.byte(),
            }
        }
        Some(Packet {
            bytes: bytes.into(),
            ..captured.clone()
        })
    }

    /// A request of a user of one's own, or with a stolen name, on somebody else's five-tuple.
    fn meddle(&self, people: &People, town: &Town, chance: &mut Chance) -> Option<Packet> {
        let captured = self.pick(chance)?;
        let message = stun::read(&captured.bytes).ok()?;
        let nonce = message.find(kind::NONCE)?.to_vec();
        let (mut user, mut password) = people.fixed(2);
        if chance.one_in(3) {
            user = String::from_utf8(message.find(kind::USERNAME)?.to_vec()).ok()?;
            password = "guessed".to_owned();
        }
        let credentials = Credentials {
            user,
            password,
            nonce,
            style: Style::Legacy,
        };
        let wish = match chance.below(5) {
            0 => Wish::Refresh {
                lifetime_s: Some(0),
                family: None,
            },
            1 => Wish::Refresh {
                lifetime_s: None,
                family: None,
            },
            2 => Wish::Bind(0x4001, town.peer(chance)),
            3 => Wish::PLAIN,
            _ => Wish::Permit(vec![town.peer(chance)]),
        };
        let id = if chance.one_in(2) {
            message.id
        } else {
            [chance.byte(); 12]
        };
        let bytes = wish::request(&wish, id, Some(&credentials), &Trimmings::default());
        Some(Packet {
            bytes: bytes.into(),
            ..captured.clone()
        })
    }

    /// Data in somebody else's name.
    fn shout(&self, town: &Town, chance: &mut Chance) -> Option<Packet> {
        let captured = self.pick(chance)?;
        let bytes = match chance.below(2) {
            0 => wish::channel_data(chance.port(0x4000, 0x4007), b"shouted", 0),
            _ => wish::send([3; 12], town.peer(chance), b"shouted", false, &[]),
        };
        Some(Packet {
            bytes: bytes.into(),
            ..captured.clone()
        })
    }
}

/// Requests without credentials, from one place or from everywhere.
fn flood(listener: TransportAddress, chance: &mut Chance) -> Vec<Packet> {
    let one = source(listener, chance);
    let spread = chance.one_in(2);
    let wish = if chance.one_in(2) {
        Wish::PLAIN
    } else {
        Wish::Reflect
    };
    let many = chance.between(2, 20);
    let flooding = (0..many).map(|_| {
        let from = if spread {
            source(listener, chance)
        } else {
            one
        };
        let id = [(); 12].map(|()| chance.byte());
        packet(
            from,
            listener,
            wish::request(&wish, id, None, &Trimmings::default()),
        )
    });
    flooding.collect()
}

/// A datagram to a relayed transport address, perhaps in the name of somebody who may send there.
fn visit(plan: &Plan, town: &Town, chance: &mut Chance) -> Option<Packet> {
    let relayed = *chance.pick_any(&town.relayed)?;
    let mut from = source(relayed, chance);
    if let Some(peer) = town.greeted(chance)
        && peer.family() == relayed.family()
        && chance.one_in(2)
    {
        from = plan.inside(peer);
    }
    if chance.one_in(8) {
        from.port = 0;
    }
    Some(packet(from, relayed, b"let me in".to_vec()))
}

/// Any source of the family of a destination.
fn source(to: TransportAddress, chance: &mut Chance) -> TransportAddress {
    let v4 = [
        "198.51.100.200",
        "198.51.100.201",
        "192.0.2.1",
        "10.1.1.1",
        "127.0.0.1",
    ];
    let v6 = [
        "2001:db8:2::bad",
        "2001:db8:3::1",
        "2002:c633:6401::1",
        "2001:0:5::1",
    ];
    let address = if to.ip.is_ipv4() {
        chance.pick(&v4)
    } else {
        chance.pick(&v6)
    };
    TransportAddress::new(ip(address), chance.port(1, 65_535))
}

fn packet(from: TransportAddress, to: TransportAddress, bytes: Vec<u8>) -> Packet {
    Packet {
        from,
        to,
        bytes: Rc::from(bytes),
    }
}
