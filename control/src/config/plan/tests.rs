//! Plans for machines of every kind.

use turnpike_turn::{Answer, Purpose, UserName};

use super::*;

fn ips(texts: &[&str]) -> Vec<IpAddr> {
    texts.iter().map(|text| text.parse().unwrap()).collect()
}

/// A machine as clouds have it: one public address of each family and a bridge.
fn cloud() -> Machine {
    Machine {
        addresses: ips(&[
            "127.0.0.1",
            "::1",
            "172.17.0.1",
            "198.51.100.7",
            "2001:db8::7",
            "fe80::7",
        ]),
        routed: ips(&["198.51.100.7", "2001:db8::7"]),
        host_name: "relay1".into(),
        cores: 4,
        descriptors: 1_048_576,
        ..Machine::default()
    }
}

fn alone() -> Machine {
    Machine {
        addresses: ips(&["127.0.0.1", "::1"]),
        cores: 1,
        descriptors: 1024,
        ..Machine::default()
    }
}

fn plan(machine: &Machine, text: &str) -> Plan {
    match Plan::new(read(text), machine, &mut |bytes| bytes.fill(7)) {
        Ok(plan) => plan,
        Err(problem) => panic!("{problem}"),
    }
}

fn problem(machine: &Machine, text: &str) -> String {
    match Plan::new(read(text), machine, &mut |bytes| bytes.fill(7)) {
        Ok(_) => panic!("taken: {text}"),
        Err(problem) => problem.to_string(),
    }
}

fn read(text: &str) -> Wishes {
    Wishes::from_text("t.toml", text).unwrap_or_else(|problem| panic!("{problem}"))
}

fn listens(plan: &Plan) -> Vec<String> {
    plan.settings
        .listen
        .iter()
        .map(|listen| listen.address.to_string())
        .collect()
}

fn relays(plan: &Plan) -> Vec<String> {
    plan.settings
        .server
        .relay_addresses
        .iter()
        .map(|relay| relay.bound.to_string())
        .collect()
}

fn says(plan: &Plan, text: &str) -> bool {
    plan.chosen
        .iter()
        .chain(plan.limited.iter().map(|limit| &limit.what))
        .any(|line| line.contains(text))
}

fn refuses(plan: &Plan, ip: &str, port: u16) -> bool {
    plan.settings.server.policy.refuses(TransportAddress {
        ip: ip.parse().unwrap(),
        port,
    })
}

/// T-8656-5-03: without a word from the operator there is a realm, a user, addresses and ports.
#[test]
fn nothing_written_is_a_working_plan() {
    let plan = plan(&cloud(), "");
    assert_eq!(
        listens(&plan),
        ["198.51.100.7:3478", "[2001:db8::7]:3478", "172.17.0.1:3478"],
        "the best first"
    );
    assert_eq!(relays(&plan), ["198.51.100.7", "2001:db8::7"]);
    assert_eq!(plan.settings.server.realm, "relay1");
    assert_eq!(plan.settings.server.ports, 49_152..=65_535);
    assert_eq!(
        (plan.settings.workers, plan.settings.server.limits.relays),
        (4, 32_768)
    );
    assert_eq!(plan.settings.server.nonce_lifetime.as_secs(), 600);
    assert_eq!(plan.settings.server.max_lifetime.as_secs(), 3600);
    assert!(says(&plan, "from which this machine sends to the Internet"));
    assert!(says(
        &plan,
        "private, link-local and reserved addresses are refused"
    ));
}

/// T-8656-5-01: there is no way to serve anybody without credentials; nobody written is one generated user.
#[test]
fn a_user_is_generated_when_nobody_is_written() {
    let plan = plan(&cloud(), "");
    let Access::Generated { user, password } = &plan.access else {
        panic!("nobody generated")
    };
    assert_eq!(password.len(), 24);
    let name = UserName::Plain(user.as_bytes());
    let Answer::Known(known) = plan
        .settings
        .directory
        .answer("relay1", name, Purpose::Allocate, 0)
    else {
        panic!("the generated user is unknown");
    };
    assert_eq!(*known.keys, [crate::auth::keys(user, "relay1", password)]);
    for text in ["[users]\nalice = \"a\"", "[secrets]\nsha1 = \"s\""] {
        assert!(
            matches!(self::plan(&cloud(), text).access, Access::Written { .. }),
            "{text}"
        );
    }
}

#[test]
fn a_generated_password_follows_the_random_bytes() {
    let with = |seed: u8| {
        let plan = Plan::new(Wishes::default(), &cloud(), &mut |bytes| bytes.fill(seed));
        match plan.unwrap_or_else(|problem| panic!("{problem}")).access {
            Access::Generated { password, .. } => password,
            Access::Written { .. } => panic!("nobody was written"),
        }
    };
    assert_ne!(with(1), with(2));
}

#[test]
fn a_machine_without_a_network_serves_loopback() {
    let plan = plan(&alone(), "");
    assert_eq!(listens(&plan), ["127.0.0.1:3478", "[::1]:3478"]);
    assert_eq!(relays(&plan), ["127.0.0.1", "::1"]);
    assert_eq!(plan.settings.server.realm, "turnpike");
    assert!(says(&plan, "no other address"));
}

#[test]
fn the_unspecified_address_stands_for_its_family() {
    let plan = plan(&cloud(), "listen = [\"0.0.0.0:443\", \"198.51.100.7\"]");
    assert_eq!(
        listens(&plan),
        [
            "127.0.0.1:443",
            "172.17.0.1:443",
            "198.51.100.7:443",
            "198.51.100.7:3478"
        ]
    );
    let six = self::plan(&cloud(), "listen = \"::\"");
    assert_eq!(
        listens(&six),
        ["[::1]:3478", "[2001:db8::7]:3478"],
        "link-local ones are left out"
    );
}

#[test]
fn addresses_that_are_not_here_or_overlap_are_refused() {
    let cloud = cloud();
    assert_eq!(
        problem(&cloud, "listen = \"192.0.2.1\""),
        "t.toml:1: listen: 192.0.2.1 is not an address of this machine; \
         write one of 198.51.100.7, 2001:db8::7, 172.17.0.1, 127.0.0.1, ::1"
    );
    let port = problem(&cloud, "listen = \"2001:db8::7:3478\"");
    assert!(port.contains("write \"[2001:db8::7]:3478\""), "{port}");
    let nat = problem(&cloud, "[relay]\naddresses = \"203.0.113.5\"");
    assert!(
        nat.contains("if a 1:1 NAT maps it to this machine, 172.17.0.1=203.0.113.5"),
        "{nat}"
    );
    let twice = problem(&cloud, "listen = [\"0.0.0.0\", \"198.51.100.7\"]");
    assert!(
        twice.contains("198.51.100.7 port 3478 is listened on twice"),
        "{twice}"
    );
    let bound = problem(
        &cloud,
        "[relay]\naddresses = [\"198.51.100.7\", \"198.51.100.7=203.0.113.5\"]",
    );
    assert!(
        bound.contains("198.51.100.7 is relayed from twice"),
        "{bound}"
    );
    let advertised = problem(
        &cloud,
        "[relay]\naddresses = [\"172.17.0.1=203.0.113.5\", \"198.51.100.7=203.0.113.5\"]",
    );
    assert!(
        advertised.contains("203.0.113.5 is relayed from twice"),
        "{advertised}"
    );
    let six = problem(&alone_v4(), "listen = \"[::]:3478\"");
    assert!(six.contains("no address that :: could stand for"), "{six}");
    let nothing = problem(
        &Machine {
            descriptors: 1024,
            ..Machine::default()
        },
        "",
    );
    assert!(
        nothing.contains("no interface of this machine is up"),
        "{nothing}"
    );
}

fn alone_v4() -> Machine {
    Machine {
        addresses: ips(&["127.0.0.1"]),
        ..alone()
    }
}

#[test]
fn relay_ports_hold_no_port_that_is_listened_on() {
    let cloud = cloud();
    let by_range = problem(
        &cloud,
        "listen = \"198.51.100.7\"\n[relay]\nports = \"3000-4000\"",
    );
    assert!(
        by_range.starts_with("t.toml:3: relay.ports: the relay ports 3000-4000 hold port 3478"),
        "{by_range}"
    );
    let by_listener = problem(&cloud, "listen = \"198.51.100.7:50000\"");
    assert!(
        by_listener.ends_with("write --listen 198.51.100.7:3478"),
        "{by_listener}"
    );
    let elsewhere = plan(&cloud, "listen = \"127.0.0.1:50000\"");
    assert_eq!(
        listens(&elsewhere),
        ["127.0.0.1:50000"],
        "not an address that is relayed from"
    );
}

/// T-SEC-05: the listeners are never peers, by neither address of a 1:1 NAT; relayed ports are.
#[test]
fn own_listeners_are_never_peers() {
    let text = "listen = \"198.51.100.7\"\n[relay]\naddresses = \"198.51.100.7=203.0.113.5\"\n[peers]\nallow = \
                [\"198.51.100.7\", \"203.0.113.0/24\"]";
    let plan = plan(&cloud(), text);
    assert!(refuses(&plan, "198.51.100.7", 3478));
    assert!(refuses(&plan, "203.0.113.5", 3478));
    assert!(
        !refuses(&plan, "203.0.113.5", 50_000),
        "another client's relayed address"
    );
    assert!(!refuses(&plan, "203.0.113.9", 3478));
    assert!(
        !refuses(&plan, "198.51.100.7", 9000),
        "another program, on an own address that is allowed by name"
    );
    assert!(
        refuses(&plan, "203.0.113.5", 9000),
        "on an own address that is not"
    );
}

/// T-SEC-01: what is opened is not called refused.
#[test]
fn default_refusals_that_are_opened_are_told() {
    let all = "loopback, private, link-local and reserved addresses";
    let opened = plan(&cloud(), "[peers]\nallow = \"0.0.0.0/0\"");
    assert!(says(
        &plan(&cloud(), ""),
        &format!("peers on {all} are refused")
    ));
    assert!(!says(&opened, &format!("peers on {all} are refused")));
    assert!(says(
        &opened,
        &format!("peers on {all} within 0.0.0.0/0 are open to every user")
    ));
    assert!(says(&opened, &format!("peers on other {all} are refused")));
}

/// T-SEC-01, T-SEC-06: development opens loopback and the private ranges, says so, and opens no metadata service.
#[test]
fn development_opens_loopback_and_private_ranges() {
    let (closed, open) = (plan(&cloud(), ""), plan(&cloud(), "development = true"));
    for ip in [
        "127.0.0.1",
        "10.1.2.3",
        "172.17.0.1",
        "192.168.1.1",
        "100.64.0.1",
        "::1",
        "fd00::1",
    ] {
        assert!(refuses(&closed, ip, 9), "{ip}");
        assert!(!refuses(&open, ip, 9), "{ip}");
    }
    for ip in ["169.254.169.254", "fe80::1", "224.0.0.1", "0.0.0.0"] {
        assert!(refuses(&open, ip, 9), "{ip}");
    }
    assert!(says(&open, "development mode"));
    assert!(!says(&closed, "development mode"));
    assert!(listens(&open).contains(&"127.0.0.1:3478".to_owned()));
}

/// T-SEC-06: a range is opened or closed by a line; refusing wins.
#[test]
fn peers_are_opened_and_closed_by_a_line() {
    let plan = plan(
        &cloud(),
        "[peers]\nallow = \"10.0.0.0/8\"\ndeny = [\"10.9.0.0/16\", \"8.8.8.8\"]",
    );
    assert!(!refuses(&plan, "10.1.2.3", 9));
    assert!(refuses(&plan, "10.9.2.3", 9));
    assert!(refuses(&plan, "8.8.8.8", 53));
    assert!(refuses(&plan, "192.168.1.1", 9));
}

#[test]
fn limits_are_lowered_to_ports_and_descriptors_and_said() {
    let few = Machine {
        descriptors: 1000,
        ..cloud()
    };
    let by_descriptors = plan(&few, "workers = 2\nlisten = \"198.51.100.7\"");
    assert_eq!(
        by_descriptors.settings.server.limits.relays,
        1000 - 64 - 2 * 17
    );
    assert!(says(&by_descriptors, "only 1000 file descriptors"));
    let by_ports = plan(
        &cloud(),
        "[relay]\nports = \"50000-50099\"\naddresses = \"198.51.100.7\"\n[limits]\nrelays = 500",
    );
    assert_eq!(by_ports.settings.server.limits.relays, 100);
    assert!(says(
        &by_ports,
        "at most 100 relayed addresses at a time instead of 500"
    ));
    let enough = plan(&cloud(), "[limits]\nrelays = 500");
    assert_eq!(enough.settings.server.limits.relays, 500);
    assert!(!says(&enough, "at most"));
    let none = problem(
        &Machine {
            descriptors: 100,
            ..cloud()
        },
        "",
    );
    assert!(none.contains("100 file descriptors are too few"), "{none}");
}

#[test]
fn lifetimes_stay_within_the_rfc() {
    for (option, wrong, right) in [
        ("allocation", "2h", "3600s"),
        ("nonce", "0s", "1s"),
        ("reservation", "5s", "30s"),
    ] {
        let problem = problem(&cloud(), &format!("[lifetimes]\n{option} = \"{wrong}\""));
        assert!(
            problem.ends_with(&format!("write \"{right}\"")),
            "{problem}"
        );
    }
    let plan = plan(
        &cloud(),
        "[lifetimes]\nnonce = \"2s\"\nallocation = \"10m\"\nreservation = \"1m\"",
    );
    assert_eq!(plan.settings.server.nonce_lifetime.as_secs(), 2);
}

/// What the operator has to know of a machine behind a NAT is said, with the flag to write.
#[test]
fn private_relay_addresses_are_told() {
    let machine = Machine {
        addresses: ips(&["127.0.0.1", "10.0.0.5"]),
        routed: ips(&["10.0.0.5"]),
        ..cloud()
    };
    let limit = |plan: &Plan| {
        plan.limited
            .iter()
            .find(|limit| limit.what.contains("10.0.0.5"))
            .cloned()
    };
    let told = limit(&plan(&machine, "")).expect("told");
    assert!(
        told.remedy.contains("--relay-address 10.0.0.5=203.0.113.5"),
        "{told:?}"
    );
    let mapped = plan(&machine, "[relay]\naddresses = \"10.0.0.5=198.51.100.1\"");
    assert_eq!(limit(&mapped), None);
    assert_eq!(
        mapped.settings.listen[0].reached_at.to_string(),
        "198.51.100.1"
    );
    assert!(says(&mapped, "no IPv6 address to relay from"));
}

#[test]
fn a_control_socket_that_was_written_down_is_told_from_one_that_was_not() {
    let machine = Machine {
        control_socket: Some("/run/turnpike/control.sock".into()),
        ..alone()
    };
    let socket = |machine, text| {
        let socket = plan(machine, text).settings.control;
        socket.map(|socket| (socket.path.display().to_string(), socket.written))
    };
    let usual = "/run/turnpike/control.sock".to_owned();
    assert_eq!(socket(&machine, ""), Some((usual, false)));
    assert_eq!(
        socket(&machine, "control = \"/tmp/turnpike\""),
        Some(("/tmp/turnpike".to_owned(), true))
    );
    assert_eq!(socket(&machine, "control = \"none\""), None);
    assert_eq!(socket(&alone(), ""), None);
}

#[test]
fn clients_are_sent_to_other_servers_when_there_is_no_room() {
    let servers = "[redirect]\nservers = [\"192.0.2.9\", \"[2001:db8:9::9]:3479\"]\n";
    let redirect = |text: &str| plan(&cloud(), text).settings.server.redirect;
    let all_taken = redirect(&format!("{servers}[limits]\nrelays = 100\n"));
    assert_eq!(all_taken.from, 100);
    let texts: Vec<String> = all_taken.servers.iter().map(ToString::to_string).collect();
    assert_eq!(texts, ["192.0.2.9:3478", "[2001:db8:9::9]:3479"]);
    assert_eq!(redirect(&format!("{servers}from = 0\n")).from, 0);
    assert_eq!(redirect("").servers, []);
}

#[test]
fn clients_are_not_sent_in_circles_or_nowhere() {
    let nat = "listen = [\"198.51.100.7\"]\n[relay]\naddresses = [\"198.51.100.7=203.0.113.5\"]\n[redirect]\n";
    for own in ["198.51.100.7", "203.0.113.5:3478"] {
        assert_eq!(
            problem(
                &cloud(),
                &format!("{nat}servers = [\"192.0.2.9\", \"{own}\"]\n")
            ),
            format!(
                "t.toml:5: redirect.servers: {}:3478 is this server: clients would go round in circles; write the addresses of \
                 other servers",
                own.trim_end_matches(":3478")
            )
        );
    }
    assert_eq!(
        problem(&cloud(), "[redirect]\nfrom = 5\n"),
        "t.toml:2: redirect.from: clients cannot be sent away, because there is no server to send them to; add \
         servers = [\"198.51.100.7:3478\"] to redirect, or leave this out"
    );
    let nowhere = Wishes::from_text("t.toml", "[redirect]\nservers = [\"0.0.0.0\"]\n").err();
    assert!(nowhere.is_some_and(|problem| {
        problem
            .to_string()
            .contains("not an address that clients can send to")
    }));
    let limited = plan(&cloud(), "[redirect]\nservers = [\"192.0.2.9\"]\n").limited;
    assert!(
        limited
            .iter()
            .any(|limit| limit.what.starts_with("clients over IPv6 are never sent")),
        "{limited:?}"
    );
}
