//! Which pairs of NATs meet directly, which with STUN, and that the relay joins every pair that has UDP.

mod lab;

use std::fmt::Write as _;
use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;

use lab::agent::{Agent, Order};
use lab::nat::{Behaviour, Dependence, NatKind};
use lab::needs;
use lab::netns::Netns;
use lab::relay::{PASSWORD, RelayUnderTest};
use lab::world::{Family, Host, Natted, World};
use serde_json::{Value, json};

/// Where an agent sits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Seat {
    /// On the open internet, with nothing in front.
    Open,
    Behind(NatKind),
}

impl Seat {
    const ALL: [Self; 6] = [
        Self::Open,
        Self::Behind(NatKind::FullCone),
        Self::Behind(NatKind::AddressRestricted),
        Self::Behind(NatKind::PortRestricted),
        Self::Behind(NatKind::Symmetric),
        Self::Behind(NatKind::NoUdp),
    ];

    /// How the UDP of the seat is treated; `None` where none passes.
    fn behaviour(self) -> Option<Behaviour> {
        match self {
            Self::Open => NatKind::FullCone.behaviour(),
            Self::Behind(kind) => kind.behaviour(),
        }
    }

    fn has_udp(self) -> bool {
        self.behaviour().is_some()
    }

    fn name(self) -> &'static str {
        match self {
            Self::Open => "no NAT",
            Self::Behind(NatKind::FullCone) => "full cone",
            Self::Behind(NatKind::AddressRestricted) => "address-restricted",
            Self::Behind(NatKind::PortRestricted) => "port-restricted",
            Self::Behind(NatKind::Symmetric) => "symmetric",
            Self::Behind(NatKind::NoUdp) => "no UDP",
        }
    }
}

/// What two agents may use to meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Attempt {
    /// Host candidates: their own addresses.
    Direct,
    /// Those, and what a Binding request tells them about the outside of their NAT.
    Stun,
    /// Those, and an allocation each.
    Relay,
    /// An allocation each, and nothing else.
    RelayOnly,
}

impl Attempt {
    const ALL: [Self; 4] = [Self::Direct, Self::Stun, Self::Relay, Self::RelayOnly];

    fn title(self) -> &'static str {
        match self {
            Self::Direct => "Direct: host candidates only",
            Self::Stun => "With STUN: host and server-reflexive candidates",
            Self::Relay => "With the relay: every candidate",
            Self::RelayOnly => "Both ends on relayed candidates only",
        }
    }

    /// Whether RFC 4787's behaviours let the two meet.
    ///
    /// A check that arrives is enough, in either direction: its receiver takes the source for a peer-reflexive candidate
    /// (RFC 8445 section 7.3.1.3) and answers through the mapping and the filter that the check itself has opened.
    fn predicted(self, one: Seat, other: Seat) -> bool {
        let (Some(one_way), Some(other_way)) = (one.behaviour(), other.behaviour()) else {
            return false;
        };
        match self {
            // Only an address of the open internet can be reached by those who know nothing but host candidates.
            Self::Direct => one == Seat::Open || other == Seat::Open,
            Self::Stun => check_arrives(one_way, other_way) || check_arrives(other_way, one_way),
            // Everybody can reach the relay, and it reaches itself.
            Self::Relay | Self::RelayOnly => true,
        }
    }
}

/// Whether a check sent from behind `from` to the server-reflexive address of `to` comes in, after `to` has itself sent
/// checks to what it believes is the address of `from`.
fn check_arrives(from: Behaviour, to: Behaviour) -> bool {
    // The address that a STUN server saw is good for another sender only if the mapping does not depend on the sender.
    let aimed_well = to.mapping == Dependence::EndpointIndependent;
    // The checks of `to` have opened its filter to the address it was told. If `from` maps this flow to another port,
    // the filter must not mind ports; the IP address is the same one.
    let expected_source = from.mapping == Dependence::EndpointIndependent;
    let admitted = expected_source || to.filtering <= Dependence::AddressDependent;
    aimed_well && admitted
}

/// The rule above against the pairs that every textbook lists.
#[test]
fn the_prediction_for_stun_is_the_well_known_table() {
    let predicted: Vec<String> = Seat::ALL
        .iter()
        .map(|row| {
            let met = |column: &Seat| Attempt::Stun.predicted(*row, *column);
            Seat::ALL
                .iter()
                .map(|column| if met(column) { '+' } else { '-' })
                .collect()
        })
        .collect();
    // No NAT, full cone, address-restricted, port-restricted, symmetric, no UDP.
    assert_eq!(
        predicted,
        ["+++++-", "+++++-", "+++++-", "++++--", "+++---", "------"]
    );
}

/// The longest a pair may take; those that fail take all of it, so every pair is tried at the same time.
const CHECKS_S: u64 = 20;

/// The agents of one end of every pair, one for each seat.
struct End {
    agents: Vec<Agent>,
    hosts: Vec<Placed>,
}

/// What keeps an agent's host on the network.
enum Placed {
    Open(Host),
    Behind(Natted),
}

impl Placed {
    fn netns(&self) -> &Netns {
        match self {
            Self::Open(host) | Self::Behind(Natted { host, .. }) => &host.netns,
        }
    }

    /// The address by which the world knows it.
    fn outside(&self) -> Ipv4Addr {
        match self {
            Self::Open(host) | Self::Behind(Natted { nat: host, .. }) => host.v4,
        }
    }
}

/// Each seat has a user of its own, so that a quota per user holds here as it does in the field.
fn user(label: &str, seat: usize) -> String {
    format!("{label}{seat}")
}

impl End {
    fn new(world: &World, label: &str) -> Self {
        let place = |seat: &Seat| match seat {
            Seat::Open => Placed::Open(world.host(label)),
            Seat::Behind(kind) => Placed::Behind(world.host_behind(label, *kind)),
        };
        let hosts: Vec<Placed> = Seat::ALL.iter().map(place).collect();
        let agent = |(host, seat): (&Placed, &Seat)| {
            let name = format!("ICE agent {label}, {}", seat.name());
            Agent::python(&name, host.netns(), "ice_agent.py")
        };
        let agents = hosts.iter().zip(&Seat::ALL).map(agent).collect();
        Self { agents, hosts }
    }
}

/// One attempt of one pair. What is of an end comes in pairs: the controlling one, then the controlled one.
struct Meeting {
    attempt: Attempt,
    seats: [usize; 2],
    orders: [Option<Order>; 2],
    descriptions: [Value; 2],
    connected: [bool; 2],
}

impl Meeting {
    fn all() -> Vec<Self> {
        let seats = 0..Seat::ALL.len();
        let pairs: Vec<[usize; 2]> = seats
            .clone()
            .flat_map(|one| seats.clone().map(move |other| [one, other]))
            .collect();
        let meeting = |attempt, seats| Self {
            attempt,
            seats,
            orders: [None, None],
            descriptions: [Value::Null, Value::Null],
            connected: [false, false],
        };
        Attempt::ALL
            .iter()
            .flat_map(|attempt| pairs.iter().map(|seats| meeting(*attempt, *seats)))
            .collect()
    }

    fn predicted(&self) -> bool {
        let [one, other] = self.seats.map(|seat| Seat::ALL[seat]);
        self.attempt.predicted(one, other)
    }

    fn name(&self) -> String {
        let [one, other] = self.seats.map(|seat| Seat::ALL[seat].name());
        format!("{:?}, {one} to {other}", self.attempt)
    }

    /// The order to gather, for the end with this number.
    fn gathering(&self, end: usize, server: SocketAddr) -> Value {
        let server = json!({ "host": server.ip().to_string(), "port": server.port() });
        let stun = !matches!(self.attempt, Attempt::Direct);
        let turn = matches!(self.attempt, Attempt::Relay | Attempt::RelayOnly);
        json!({
            "do": "gather",
            "attempt": self.name(),
            "controlling": end == 0,
            "stun": stun.then_some(&server),
            "turn": turn.then_some(&server),
            "username": user(LABELS[end], self.seats[end]),
            "password": PASSWORD,
            "relay_only": self.attempt == Attempt::RelayOnly,
        })
    }

    /// The order to connect, for the end with this number, from what the other end has gathered.
    fn connecting(&self, end: usize) -> Value {
        let mut order = self.descriptions[1 - end].clone();
        order["do"] = json!("connect");
        order["attempt"] = json!(self.name());
        order["limit_s"] = json!(CHECKS_S);
        order
    }
}

const LABELS: [&str; 2] = ["left", "right"];

/// Gives each end of every meeting an order, then waits for all the answers.
fn everywhere(
    ends: &mut [End; 2],
    meetings: &mut [Meeting],
    order: impl Fn(&Meeting, usize) -> Value,
    answered: impl Fn(&mut Meeting, usize, Value),
) {
    for meeting in meetings.iter_mut() {
        for (number, end) in ends.iter_mut().enumerate() {
            let what = order(meeting, number);
            meeting.orders[number] = Some(end.agents[meeting.seats[number]].order(what));
        }
    }
    for meeting in meetings.iter_mut() {
        for (number, end) in ends.iter().enumerate() {
            let order = meeting.orders[number]
                .take()
                .expect("the order was given above");
            let agent = &end.agents[meeting.seats[number]];
            let answer = agent.answer(order, Duration::from_secs(4 * CHECKS_S));
            answered(meeting, number, answer);
        }
    }
}

/// The address that Binding and Allocate tell a client must be the one that the world sees, NAT or none.
fn check_reflexive_addresses(meeting: &Meeting, end: usize, outside: Ipv4Addr) {
    let candidates = meeting.descriptions[end]["candidates"]
        .as_array()
        .expect("a list");
    let candidates: Vec<&str> = candidates
        .iter()
        .map(|line| line.as_str().expect("a line"))
        .collect();
    for candidate in candidates {
        let words: Vec<&str> = candidate.split(' ').collect();
        let after = |word: &str| {
            words
                .iter()
                .position(|found| *found == word)
                .map(|at| words[at + 1])
        };
        let told = match after("typ") {
            Some("srflx") => Some(words[4]),
            // With relayed candidates only, the client hides the related address.
            Some("relay") if meeting.attempt == Attempt::Relay => after("raddr"),
            _ => None,
        };
        if let Some(told) = told {
            assert_eq!(
                told,
                outside.to_string(),
                "{candidate} of {}",
                meeting.name()
            );
        }
    }
}

/// Tries every pair every way, all at the same time.
fn try_every_pair() -> Vec<Meeting> {
    let world = World::new();
    let users: Vec<String> = LABELS
        .iter()
        .flat_map(|label| (0..Seat::ALL.len()).map(|seat| user(label, seat)))
        .flat_map(|user| ["--user".to_owned(), format!("{user}:{PASSWORD}")])
        .collect();
    let users: Vec<&str> = users.iter().map(String::as_str).collect();
    let relay = RelayUnderTest::start_with(&world, &users);
    let server = relay.server(Family::V4);
    let mut ends = LABELS.map(|label| End::new(&world, label));

    let mut meetings = Meeting::all();
    let gathering = |meeting: &Meeting, end: usize| meeting.gathering(end, server);
    everywhere(
        &mut ends,
        &mut meetings,
        gathering,
        |meeting, end, answer| {
            meeting.descriptions[end] = answer;
        },
    );
    for meeting in &meetings {
        for (number, end) in ends.iter().enumerate() {
            check_reflexive_addresses(meeting, number, end.hosts[meeting.seats[number]].outside());
        }
    }
    everywhere(
        &mut ends,
        &mut meetings,
        Meeting::connecting,
        |meeting, end, answer| {
            meeting.connected[end] = answer["connected"] == json!(true);
        },
    );
    let closing = |meeting: &Meeting, _: usize| json!({ "do": "close", "attempt": meeting.name() });
    everywhere(&mut ends, &mut meetings, closing, |_, _, _| {});
    meetings
}

/// The results as the documentation has them.
fn markdown(meetings: &[Meeting]) -> String {
    let mut page = String::from(
        "# Which NATs meet, and how\n\n\
         Measured with an ICE agent (aioice) at each end of every pair, in network namespaces behind boxes whose mapping\n\
         and filtering (RFC 4787) are themselves measured. Rows are the controlling end, columns the controlled one.\n\
         `cargo xtask nat-matrix` makes this page.\n",
    );
    for attempt in Attempt::ALL {
        let names: Vec<&str> = Seat::ALL.iter().map(|seat| seat.name()).collect();
        let line = "|---".repeat(Seat::ALL.len() + 1);
        let _ = write!(
            page,
            "\n## {}\n\n| | {} |\n{line}|\n",
            attempt.title(),
            names.join(" | ")
        );
        for (row, seat) in Seat::ALL.iter().enumerate() {
            let cells: Vec<&str> = meetings
                .iter()
                .filter(|meeting| meeting.attempt == attempt && meeting.seats[0] == row)
                .map(|meeting| {
                    if meeting.connected == [true; 2] {
                        "yes"
                    } else {
                        "no"
                    }
                })
                .collect();
            let _ = writeln!(page, "| **{}** | {} |", seat.name(), cells.join(" | "));
        }
    }
    page
}

/// T-8445-2-01, T-8445-7-02: directly and with STUN, a pair meets exactly when RFC 4787 says that it can; with the relay every
/// pair that has UDP meets, with both ends on the relay too.
#[test]
fn every_pair_of_nats_meets_as_rfc_4787_predicts_and_always_through_the_relay() {
    let test = "every_pair_of_nats_meets_as_rfc_4787_predicts_and_always_through_the_relay";
    if !lab::require(test, &[needs::NETWORK, needs::NAT, needs::AIOICE]) {
        return;
    }
    let meetings = try_every_pair();
    // `cargo xtask nat-matrix` takes what stands between these lines.
    println!(
        "--- nat-matrix.md ---\n{}--- end of nat-matrix.md ---",
        markdown(&meetings)
    );
    let surprises: Vec<String> = meetings
        .iter()
        .filter(|meeting| meeting.connected != [meeting.predicted(); 2])
        .map(|meeting| format!("{}: the ends say {:?}", meeting.name(), meeting.connected))
        .collect();
    assert_eq!(surprises, [""; 0]);
    let on_relay = |meeting: &&Meeting| {
        meeting.attempt == Attempt::RelayOnly && meeting.connected == [true; 2]
    };
    let have_udp = Seat::ALL.iter().filter(|seat| seat.has_udp()).count();
    assert_eq!(
        meetings.iter().filter(on_relay).count(),
        have_udp * have_udp
    );
}
