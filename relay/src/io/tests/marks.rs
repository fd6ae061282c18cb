//! What travels beside the data: DSCP and ECN.

use std::net::{SocketAddr, UdpSocket};
use std::os::fd::AsFd;

use super::rig::*;
use crate::io::sys::{Inbox, set_option};

fn mark(socket: &UdpSocket, tos: u8) {
    let v4 = name(socket).ip.is_ipv4();
    let (level, option) = if v4 {
        (libc::IPPROTO_IP, libc::IP_TOS)
    } else {
        (libc::IPPROTO_IPV6, libc::IPV6_TCLASS)
    };
    set_option(socket.as_fd(), level, option, tos.into()).expect("a TOS byte");
}

/// The TOS byte of the next datagram.
fn marked(socket: &UdpSocket) -> u8 {
    let v4 = name(socket).ip.is_ipv4();
    let (level, option) = if v4 {
        (libc::IPPROTO_IP, libc::IP_RECVTOS)
    } else {
        (libc::IPPROTO_IPV6, libc::IPV6_RECVTCLASS)
    };
    set_option(socket.as_fd(), level, option, 1).expect("an option of every kernel");
    // Waits for the datagram without taking it.
    socket.peek(&mut [0; 1]).expect("a datagram in time");
    let mut inbox = Inbox::new(1);
    assert_eq!(inbox.receive(socket.as_fd(), 0, 1).expect("it is there"), 1);
    inbox.arrived(0).beside.tos
}

/// T-8656-14-01, T-8656-14-02, T-8656-13.1-02, T-8656-13.3-01: the TOS byte is copied in both directions, between families
/// too, and an unmarked datagram after a marked one is unmarked.
#[test]
fn dscp_and_ecn_are_copied() {
    each_backend(|backend| {
        for (listen, relayed) in [(FOUR, FOUR), (FOUR, SIX), (SIX, FOUR), (SIX, SIX)] {
            let rig = Rig::new(backend, listen);
            let (client, peer) = (rig.client(), endpoint(relayed));
            let relay = rig.allocate(RELAY, &client, relayed);
            rig.bind(RELAY, &peer);
            rig.settle();
            // Expedited forwarding; ECT(0); ECT(1); CE with assured forwarding; none.
            for tos in [0xB8, 0x02, 0x01, 0x2B, 0x00] {
                mark(&client, tos);
                client.send(&channel_data(b"up")).unwrap();
                assert_eq!(marked(&peer), tos);
                mark(&peer, tos);
                peer.send_to(b"down", SocketAddr::from(relay)).unwrap();
                assert_eq!(marked(&client), tos);
            }
            rig.stop();
        }
    });
}
