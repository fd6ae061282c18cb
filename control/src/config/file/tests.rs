//! The file: every option, and every way to get one wrong.

use super::*;

const EXAMPLE: &str = include_str!("../../../../deploy/turnpike.example.toml");

fn problem(text: &str) -> String {
    match Wishes::from_text("turnpike.toml", text) {
        Ok(_) => panic!("taken: {text}"),
        Err(problem) => problem.to_string(),
    }
}

/// The example with every option switched on: `#name = value` becomes `name = value`, prose stays a comment.
fn example_switched_on() -> String {
    let option = |line: &str| {
        line.strip_prefix('#')
            .is_some_and(|rest| !rest.starts_with(' ') && rest.contains(" = "))
    };
    EXAMPLE
        .lines()
        .map(|line| if option(line) { &line[1..] } else { line })
        .collect::<Vec<_>>()
        .join("\n")
}

#[test]
fn the_example_is_valid_as_it_is() {
    let wishes =
        Wishes::from_text("example", EXAMPLE).unwrap_or_else(|problem| panic!("{problem}"));
    assert!(wishes.users.is_empty(), "no password is switched on");
}

/// Adding an option without documenting it does not compile here, or fails here.
#[test]
fn the_example_documents_every_option() {
    let text = example_switched_on();
    let Wishes {
        listen,
        relay_addresses,
        ports,
        ports_by,
        realm,
        users,
        secrets,
        max_ttl,
        denied_users,
        allow_peers,
        deny_peers,
        nat64,
        software,
        workers,
        io,
        dataplane,
        interfaces,
        control,
        bpffs,
        run_as,
        development,
        rfc5766_clients,
        redirect_servers,
        redirect_from,
        limits,
        lifetimes,
        log_level,
        log_format,
    } = Wishes::from_text("example", &text).unwrap_or_else(|problem| panic!("{problem}\n{text}"));
    let LimitWishes {
        relays,
        allocations_per_user,
        permissions_per_allocation,
        channels_per_allocation,
        bytes_per_second_per_allocation,
        unauthenticated_per_second,
        unauthenticated_burst,
        kernel_bindings,
    } = limits;
    let LifetimeWishes {
        allocation,
        nonce,
        reservation,
    } = lifetimes;
    let numbers = [
        relays,
        allocations_per_user,
        permissions_per_allocation,
        channels_per_allocation,
        bytes_per_second_per_allocation,
        unauthenticated_per_second,
        unauthenticated_burst,
        kernel_bindings,
        redirect_from,
        workers,
    ];
    assert!(numbers.iter().all(Option::is_some), "{numbers:?}");
    let durations = [allocation, nonce, reservation, max_ttl];
    assert!(durations.iter().all(Option::is_some), "{durations:?}");
    let lists = [
        listen.len(),
        relay_addresses.len(),
        users.len(),
        denied_users.len(),
        allow_peers.len(),
        deny_peers.len(),
        nat64.len(),
        interfaces.len(),
        redirect_servers.len(),
    ];
    assert!(lists.iter().all(|&length| length > 0), "{lists:?}");
    assert_eq!(secrets.len(), 3, "both algorithms");
    assert!(
        ports.is_some()
            && ports_by.is_some()
            && realm.is_some()
            && software.is_some()
            && io.is_some()
            && dataplane.is_some()
            && bpffs.is_some()
            && run_as.is_some()
    );
    assert!(rfc5766_clients.is_some() && control.is_some());
    assert!(development.is_some() && log_level.is_some() && log_format.is_some());
}

#[test]
fn problems_name_file_line_option_and_remedy() {
    assert_eq!(
        problem("realm = \"a\"\n\n[relay]\nports = \"5000\"\n"),
        "turnpike.toml:4: relay.ports: \"5000\" is not a range of ports; write \"49152-65535\""
    );
    assert_eq!(
        problem("listen = [\n  \"192.0.2.1\",\n  \":443\",\n]\n"),
        "turnpike.toml:3: listen: \":443\" is not an IP address with or without a port; write \"0.0.0.0:443\""
    );
    assert_eq!(
        problem("[lifetimes]\nnonce = \"600\""),
        "turnpike.toml:2: lifetimes.nonce: \"600\" has no unit; write \"600s\""
    );
    assert_eq!(
        problem("[limits]\nrelays = 0"),
        "turnpike.toml:2: limits.relays: the number is out of range; write a number from 1 to 4294967295, without quotes"
    );
    assert_eq!(
        problem("development = \"yes\""),
        "turnpike.toml:1: development: a text stands where true or false belongs; write true or false, without quotes"
    );
}

#[test]
fn unknown_options_are_refused_with_the_nearest_known_one() {
    assert_eq!(
        problem("lisen = \"192.0.2.1\""),
        "turnpike.toml:1: there is no option \"lisen\"; write \"listen\""
    );
    assert_eq!(
        problem("[relay]\n\nport = \"49152-65535\""),
        "turnpike.toml:3: there is no option \"port\" in [relay]; write \"ports\""
    );
    assert_eq!(
        problem("[log]\nfolder = \"/var/log\""),
        "turnpike.toml:2: there is no option \"folder\" in [log]; the options are level, format"
    );
    assert_eq!(
        problem("[user]\nalice = \"a\""),
        "turnpike.toml:1: there is no option \"user\"; write \"users\""
    );
}

#[test]
fn text_that_is_no_toml_is_one_line() {
    for text in [
        "realm = example.org",
        "listen",
        "[relay",
        "realm = \"a\"\nrealm = \"b\"",
        "a = [1,\n2\n",
        "\u{0}",
    ] {
        let problem = problem(text);
        assert!(
            problem.starts_with("turnpike.toml:") && problem.contains("write"),
            "{problem}"
        );
        assert!(!problem.contains('\n'), "{problem}");
    }
}

/// T-SEC-13: a problem with a password or a secret does not show it.
#[test]
fn problems_hold_no_secret() {
    for text in [
        "[users]\nalice = \"hunter2\\u0007\"",
        "[users]\nalice = 775566",
        "[secrets]\nsha1 = [\"hunter2\\n\"]",
    ] {
        let problem = problem(text);
        assert!(
            !problem.contains("hunter2") && !problem.contains("775566"),
            "{problem}"
        );
    }
}

/// T-8265-4-02: a password that cannot be prepared is refused at its line.
#[test]
fn passwords_are_prepared_at_their_line() {
    let problem = problem("[users]\nalice = \"good\"\nbob = \"\"\n");
    assert!(
        problem.starts_with("turnpike.toml:3: users.bob: the password of \"bob\" is empty; write "),
        "{problem}"
    );
}

#[test]
fn a_file_that_cannot_be_read_is_a_problem_of_the_flag() {
    let Err(problem) = Wishes::from_file(Path::new("/nowhere/turnpike.toml")) else {
        panic!("read")
    };
    let problem = problem.to_string();
    assert!(
        problem.starts_with("--config: \"/nowhere/turnpike.toml\" cannot be read: "),
        "{problem}"
    );
}

#[test]
fn flags_override_or_add_to_the_file() {
    let file = "listen = \"192.0.2.1\"\nrealm = \"file\"\n[users]\nalice = \"a\"\n[peers]\ndeny = \"10.0.0.0/8\"\n";
    let flags = "listen = \"192.0.2.2\"\nrealm = \"flag\"\n[users]\nbob = \"b\"\n[peers]\nallow = \"10.0.0.0/8\"\n";
    let read = |text| Wishes::from_text("file", text).unwrap_or_else(|problem| panic!("{problem}"));
    let wishes = read(file).under(read(flags));
    let listen: Vec<String> = wishes
        .listen
        .iter()
        .map(|listen| listen.value.ip.to_string())
        .collect();
    assert_eq!(listen, ["192.0.2.2"]);
    assert_eq!(
        wishes.realm.map(|realm| realm.value).as_deref(),
        Some("flag")
    );
    assert_eq!(
        wishes
            .users
            .iter()
            .map(|user| user.value.name.as_str())
            .collect::<Vec<_>>(),
        ["alice", "bob"]
    );
    assert_eq!((wishes.allow_peers.len(), wishes.deny_peers.len()), (1, 1));
    let untouched = read(file).under(Wishes::default());
    assert_eq!(
        untouched.realm.map(|realm| realm.value).as_deref(),
        Some("file")
    );
}
