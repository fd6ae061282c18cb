//! Relaying between relayed addresses of this server, behind a 1:1 NAT too (T-8445-7-02, T-SEC-05).

use super::*;

/// The other client's relayed address, as clients and as sockets know it.
const ADVERTISED: &str = "203.0.113.1:50008";
const BOUND: &str = "10.0.0.1:50008";

/// T-8445-7-02: a peer named by its advertised relayed address is reached at the bound one, by Send and by channel.
#[test]
fn a_relayed_address_is_reached_inside() {
    let mut table = world();
    permit(&mut table, V4, "203.0.113.1", PERMISSION_END);
    assert_eq!(
        from_client(&table, 0, &send(ADVERTISED, b"x", |_| ())),
        to_peer(V4, BOUND, b"x")
    );
    bind(&mut table, V4, 0x4005, ADVERTISED);
    assert_eq!(
        from_client(&table, 0, &channel_data(0x4005, 1, b"x")),
        to_peer(V4, BOUND, b"x")
    );
}

/// T-8445-7-02: what comes from a bound relayed address is presented as the advertised one.
#[test]
fn a_relayed_address_is_presented_outside() {
    let mut table = world();
    assert_eq!(
        from_peer(&table, 0, BOUND, b"x"),
        dropped(Reason::NoPermission)
    );
    permit(&mut table, V4, "203.0.113.1", PERMISSION_END);
    assert_eq!(
        from_peer(&table, 0, BOUND, b"x"),
        as_indication(ADVERTISED, b"x")
    );
    bind(&mut table, V4, 0x4005, ADVERTISED);
    assert_eq!(
        from_peer(&table, 0, BOUND, b"x"),
        as_channel_data(0x4005, b"x")
    );
}

/// T-SEC-05, T-8656-11.2-05: a permission for an own address opens its relay ports only, in both directions and by
/// channel too.
#[test]
fn own_ports_that_are_no_relay_ports_are_refused() {
    let mut table = world();
    permit(&mut table, V4, "203.0.113.1", PERMISSION_END);
    for own in [
        LISTENER,
        "203.0.113.1:22",
        "203.0.113.1:51000",
        "10.0.0.1:3478",
        "10.0.0.1:49999",
    ] {
        assert_eq!(
            from_client(&table, 0, &send(own, b"x", |_| ())),
            dropped(Reason::PeerRefused)
        );
        assert_eq!(
            from_peer(&table, 0, own, b"x"),
            dropped(Reason::PeerRefused)
        );
        bind(&mut table, V4, 0x4006, own);
        assert_eq!(
            from_client(&table, 0, &channel_data(0x4006, 1, b"x")),
            dropped(Reason::PeerRefused)
        );
        assert_eq!(
            from_peer(&table, 0, own, b"x"),
            dropped(Reason::PeerRefused)
        );
    }
}
