//! Whoever acts: clients, peers, the hostile sender, and chance itself.

use std::rc::Rc;

use turnpike_turn::Limits;
use turnpike_wire::TransportAddress;

use super::{Event, Peer, World};
use crate::chance::Chance;
use crate::client::{Client, Outgoing, payload};
use crate::effect::Effect;
use crate::nat::Nat;
use crate::people::People;
use crate::plan::{BEHAVIOURS, Plan, ip, net};
use crate::rules::{Batch, Checked};
use crate::trace::Note;

/// Ranges that the operator denies for a while.
const DENIED: [&str; 3] = ["192.0.2.0/29", "198.51.100.0/24", "2001:db8:3::/48"];

/// Who lives in a world.
pub(super) fn inhabitants(
    plan: &Plan,
    people: &People,
    chance: &mut Chance,
) -> (Vec<Nat>, Vec<Client>, Vec<Peer>) {
    let mut nats = Vec::new();
    let mut build = |chance: &mut Chance, outside: String| {
        let (maps, filters) = plan
            .nats
            .unwrap_or_else(|| (*chance.pick(&BEHAVIOURS), *chance.pick(&BEHAVIOURS)));
        nats.push(Nat::new(ip(&outside), maps, filters));
        nats.len() - 1
    };
    let mut shared = None;
    let mut clients = Vec::new();
    for id in 0..plan.clients {
        let server = *chance.pick(&plan.listeners);
        let (address, nat) = if server.ip.is_ipv6() {
            (format!("2001:db8:2::{}", id + 1), None)
        } else {
            match (chance.below(4), shared) {
                (0, _) => (format!("198.51.100.{}", id + 1), None),
                // Two clients behind one NAT.
                (1, Some(nat)) => (format!("192.168.{nat}.{}", id + 10), Some(nat)),
                _ => {
                    let nat = build(chance, format!("198.51.100.{}", id + 100));
                    shared = Some(nat);
                    (format!("192.168.{nat}.{}", id + 10), Some(nat))
                }
            }
        };
        let host = TransportAddress::new(ip(&address), chance.port(10_000, 60_000));
        let id = u32::try_from(id).expect("few");
        clients.push(Client::new(id, host, nat, server, people, chance));
    }
    let mut peers = Vec::new();
    for id in 0..plan.peers {
        let (address, nat) = match chance.below(5) {
            0 | 1 if plan.relays_family(2) => (format!("2001:db8:3::{}", id + 1), None),
            2 => {
                let nat = build(chance, format!("192.0.2.{}", id + 100));
                (format!("192.168.{nat}.{}", id + 200), Some(nat))
            }
            _ => (format!("192.0.2.{}", id + 1), None),
        };
        peers.push(Peer {
            host: TransportAddress::new(ip(&address), 7_000),
            nat,
            last: None,
        });
    }
    (nats, clients, peers)
}

impl World {
    /// Somebody does something, and somebody will do the next thing.
    pub(super) fn somebody_acts(&mut self) -> Checked {
        if self.quiet {
            return Ok(());
        }
        self.tempt_fate()?;
        if self.chance.per_mille(self.plan.hostility) {
            let packets = self
                .hostile
                .act(&self.plan, &self.people, &self.town, &mut self.chance);
            for packet in packets {
                self.put_on_the_way(packet);
            }
            if self.chance.one_in(20) {
                self.forge_icmp();
            }
        } else if self.chance.one_in(4) {
            self.peer_acts();
        } else {
            let client = self.chance.place(self.clients.len());
            // Those who sell time-limited names have a clock of their own, which is right.
            let unix_s = 1_700_000_000 + self.now / 1000;
            let outgoing = self.clients[client].act(
                self.now,
                unix_s,
                &self.people,
                &mut self.town,
                &mut self.chance,
            );
            self.client_sends(client, outgoing);
        }
        let pause = self.chance.below(2 * self.plan.pace_ms + 1);
        self.schedule(pause, Event::Acts);
        Ok(())
    }

    fn client_sends(&mut self, client: usize, outgoing: Vec<Outgoing>) {
        for Outgoing { bytes, request } in outgoing {
            if let Some(id) = request {
                self.schedule(500, Event::Repeats(client, id));
            }
            let Client {
                host, nat, server, ..
            } = self.clients[client];
            self.send(host, nat, server, bytes.into());
        }
    }

    pub(super) fn repeats(&mut self, client: usize, id: [u8; 12]) {
        if self.quiet {
            return;
        }
        if let Some((bytes, wait)) = self.clients[client].repeat(id) {
            self.schedule(wait, Event::Repeats(client, id));
            self.client_sends(client, vec![bytes.into()]);
        }
    }

    pub(super) fn client_receives(&mut self, client: usize, from: TransportAddress, bytes: &[u8]) {
        if self.quiet || from != self.clients[client].server {
            return;
        }
        let outgoing = self.clients[client].receive(
            self.now,
            bytes,
            &self.people,
            &mut self.town,
            &mut self.chance,
        );
        self.client_sends(client, outgoing);
    }

    /// A peer answers what it gets, mostly.
    pub(super) fn peer_receives(&mut self, peer: usize, from: TransportAddress, bytes: &[u8]) {
        self.peers[peer].last = Some(from);
        if self.quiet || self.chance.one_in(4) {
            return;
        }
        let Peer { host, nat, .. } = self.peers[peer];
        self.send(host, nat, from, Rc::from(bytes));
    }

    /// A peer sends, mostly to whom it knows.
    fn peer_acts(&mut self) {
        let Peer { host, nat, last } = *self.chance.pick(&self.peers);
        let same = |relayed: &&TransportAddress| relayed.family() == host.family();
        let known: Vec<TransportAddress> = self.town.relayed.iter().filter(same).copied().collect();
        let to = match last {
            Some(last) if !self.chance.one_in(4) => Some(last),
            _ => self.chance.pick_any(&known).copied(),
        };
        if let Some(to) = to {
            let data = payload(&mut self.chance);
            self.send(host, nat, to, data.into());
        }
    }

    fn forge_icmp(&mut self) {
        let bound: Vec<TransportAddress> = self.sockets.keys().copied().collect();
        if let Some(bound) = self.chance.pick_any(&bound).copied() {
            let quoted = self.town.greeted(&mut self.chance);
            let quoted = quoted.unwrap_or_else(|| self.town.peer(&mut self.chance));
            let icmp = super::ways::any_icmp(&mut self.chance);
            if quoted.family() == bound.family() {
                for _ in 0..[1, 1, 30][self.chance.place(3)] {
                    self.schedule(0, Event::Icmp(bound, quoted, icmp));
                }
            }
        }
    }

    /// What nobody does happens too: clocks jump, NATs forget, operators change their minds.
    fn tempt_fate(&mut self) -> Checked {
        let happens = |chance: &mut Chance, times: u64| chance.below(1_000_000) < times;
        if happens(&mut self.chance, self.plan.clock_jumps) {
            self.jump();
        }
        if happens(&mut self.chance, self.plan.hangs) {
            let ms = *self.chance.pick(&[2_000, 60_000, 250_000, 700_000]);
            self.control.busy_until = self.now + ms;
            self.note(format!("the control thread hangs for {ms} ms"));
        }
        if !self.nats.is_empty() && happens(&mut self.chance, self.plan.rebinds) {
            let nat = self.chance.place(self.nats.len());
            self.nats[nat].forget();
            self.note(format!("the NAT at {} forgets", self.nats[nat].outside()));
        }
        if happens(&mut self.chance, self.plan.reloads) {
            self.reload()?;
        }
        Ok(())
    }

    fn jump(&mut self) {
        match self.chance.below(4) {
            0 => {
                let ms = *self.chance.pick(&[50, 5_000, 299_999, 301_000, 3_700_000]);
                self.clock.step(ms);
                self.note(format!("the monotonic clock steps by {ms} ms"));
                // The workers may run before the control thread does.
                let late = self.chance.below(2_000);
                self.control.busy_until = self.control.busy_until.max(self.now + late);
            }
            1 => {
                let ms = self.chance.below(400_000);
                self.clock.stall(self.now);
                self.schedule(ms, Event::ClockGoesOn);
                self.note(format!("the monotonic clock stands still for {ms} ms"));
            }
            _ => {
                let unix_s = *self.chance.pick(&[
                    0,
                    1_600_000_000,
                    1_700_000_000,
                    1_700_003_600,
                    4_000_000_000,
                ]);
                self.clock.set_unix(unix_s);
                self.note(format!("somebody sets the clock to {unix_s}"));
            }
        }
    }

    /// The operator denies something, or changes limits, while everything runs.
    fn reload(&mut self) -> Checked {
        let denied = match self.chance.one_in(2) {
            true => vec![net(DENIED[self.chance.place(DENIED.len())])],
            false => Vec::new(),
        };
        let limits = Limits {
            allocations_per_user: *self.chance.pick(&[0, 1, 5]),
            permissions_per_allocation: *self.chance.pick(&[1, 40]),
            channels_per_allocation: *self.chance.pick(&[1, 40]),
            ..self.plan.limits
        };
        let settings = turnpike_turn::Settings {
            limits,
            ..self.plan.settings(&denied)
        };
        let mut effects: Vec<Effect> = Vec::new();
        self.control
            .server
            .replace_settings(settings, &mut |output| effects.push(output.into()));
        let what = format!("replace_settings: {denied:?} denied, {limits:?}");
        self.trace
            .note(self.now, Note::Called(what, effects.clone()));
        let effects = self.tell(effects);
        let now = self.clock.now(self.now);
        let batch = Batch {
            now,
            effects: &effects,
            told: &self.control.told,
        };
        self.rules.reloaded(&batch, denied, limits)
    }
}
