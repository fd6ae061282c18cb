//! What cannot be seen with the real binary: the kernel of the test machines need not have VLANs, MPLS and the like.

use std::net::Ipv4Addr;

use netlink_packet_route::AddressFamily;
use netlink_packet_route::link::{
    InfoData, InfoKind, InfoVlan, LinkAttribute, LinkFlags, LinkInfo, LinkLayerType, LinkMessage,
    VlanProtocol,
};
use netlink_packet_route::route::{RouteAttribute, RouteLwEnCapType, RouteMessage, RouteType};

use super::*;

const GATEWAY: IpAddr = IpAddr::V4(Ipv4Addr::new(192, 0, 2, 1));

/// What the system tells of an Ethernet device; a VLAN is told with its lower device, protocol and tag.
fn told(index: u32, vlan: Option<(u32, VlanProtocol, u16)>) -> LinkMessage {
    let mut message = LinkMessage::default();
    message.header.interface_family = AddressFamily::Unspec;
    message.header.link_layer_type = LinkLayerType::Ether;
    message.header.index = index;
    message.header.flags = LinkFlags::Up | LinkFlags::LowerUp;
    message.attributes = vec![
        LinkAttribute::IfName(format!("eth{index}")),
        LinkAttribute::Mtu(1500 - index),
        LinkAttribute::Address(vec![2, 0, 0, 0, 0, u8::try_from(index).expect("small")]),
    ];
    if let Some((below, protocol, id)) = vlan {
        let data = vec![InfoVlan::Protocol(protocol), InfoVlan::Id(id)];
        message.attributes.extend([
            LinkAttribute::Link(below),
            LinkAttribute::LinkInfo(vec![
                LinkInfo::Kind(InfoKind::Vlan),
                LinkInfo::Data(InfoData::Vlan(data)),
            ]),
        ]);
    }
    message
}

/// One device with the program, and VLANs on it and on each other.
fn vlans() -> NextHops {
    let mut hops = NextHops::through(&[]).expect("netlink is there for everybody");
    let inner = VlanProtocol::Ieee8021Q;
    let links = [
        told(1, None),
        told(2, Some((1, inner, 10))),
        told(3, Some((2, inner, 20))),
        told(4, Some((3, inner, 30))),
        told(5, Some((1, VlanProtocol::Ieee8021Ad, 10))),
        told(6, None),
    ];
    let links = links.map(|message| netlink::link(&message).expect("an Ethernet device"));
    hops.devices = vec![Device {
        link: links[0].clone(),
        slot: 0,
        target: true,
    }];
    hops.links = links.into_iter().map(|link| (link.index, link)).collect();
    hops
}

#[test]
fn the_device_below_a_vlan_in_another_namespace_is_none_of_these() {
    let mut message = told(2, Some((1, VlanProtocol::Ieee8021Q, 10)));
    let vlan = |message: &LinkMessage| netlink::link(message).expect("an Ethernet device").vlan;
    assert_eq!(vlan(&message), Some(Vlan { device: 1, id: 10 }));
    message.attributes.push(LinkAttribute::LinkNetNsId(0));
    assert_eq!(vlan(&message), None);
}

fn route(device: u32, mtu: Option<u32>) -> Route {
    Route {
        device,
        neighbour: GATEWAY,
        mtu,
    }
}

#[test]
fn the_way_by_a_vlan_is_that_of_the_device_below_with_tags() {
    let mut hops = vlans();
    let tags = |hops: &NextHops, device| hops.exit(device).map(|exit| exit.vlans);
    assert_eq!(tags(&hops, 1), Some([0, 0]));
    assert_eq!(tags(&hops, 2), Some([10, 0]));
    assert_eq!(tags(&hops, 3), Some([10, 20]), "the outer one comes first");
    assert_eq!(tags(&hops, 4), None, "more tags than the program reads");
    assert_eq!(
        tags(&hops, 5),
        None,
        "the program tells no 802.1ad from 802.1Q"
    );
    assert_eq!(tags(&hops, 6), None, "no program is there");

    let index = hops.hold(route(3, None), false);
    hops.hops[usize::from(index)].address = Some([6; 6]);
    let image = hops.image(index);
    assert_eq!(image.vlans, [[0, 10], [0, 20]]);
    assert_eq!((image.device, image.mtu), (1, 1497));
    assert_eq!(image.source, [2, 0, 0, 0, 0, 3]);
    hops.lose_link(2);
    assert_eq!(hops.image(index), NOWHERE);
}

#[test]
fn routes_of_different_mtu_share_no_hop() {
    let mut hops = vlans();
    let wide = hops.hold(route(1, None), false);
    let narrow = hops.hold(route(1, Some(1300)), false);
    assert_ne!(wide, narrow);
    assert_eq!(hops.hold(route(1, None), false), wide);
    let told = Neighbour {
        device: 1,
        ip: GATEWAY,
        address: Some([6; 6]),
        gone: false,
    };
    hops.set_neighbour(told);
    assert_eq!(hops.image(wide).mtu, 1499);
    assert_eq!(hops.image(narrow).mtu, 1300);
}

#[test]
fn a_device_that_takes_no_frames_of_others_has_no_place_to_redirect_to() {
    let mut hops = vlans();
    let index = hops.hold(route(1, None), false);
    hops.hops[usize::from(index)].address = Some([6; 6]);
    assert_eq!(hops.image(index).device_slot, 0);
    hops.devices[0].target = false;
    let image = hops.image(index);
    assert_eq!((image.device_slot, image.device), (NO_SLOT, 1));
}

#[test]
fn what_came_by_a_veth_goes_back_by_a_redirect() {
    let mut hops = vlans();
    let index = hops.hold(route(1, None), false);
    hops.hops[usize::from(index)].address = Some([6; 6]);
    hops.devices[0].link.kind = Some("veth".to_owned());
    let image = hops.image(index);
    assert_eq!((image.device_slot, image.device), (0, 0));
}

#[test]
fn what_the_system_would_wrap_has_no_way() {
    let mut message = RouteMessage::default();
    message.header.kind = RouteType::Unicast;
    message.attributes = vec![RouteAttribute::Oif(1)];
    assert_eq!(netlink::through(&message, GATEWAY), Some(route(1, None)));
    let wrapped = RouteAttribute::EncapType(RouteLwEnCapType::Mpls);
    message.attributes.push(wrapped);
    assert_eq!(netlink::through(&message, GATEWAY), None);
}

#[test]
fn a_bridge_s_news_of_its_ports_are_none_of_the_device() {
    let mut message = told(1, None);
    message.header.interface_family = AddressFamily::Bridge;
    assert_eq!(netlink::link(&message), None);
}

/// Routes that never rest are followed all the same.
#[test]
fn a_storm_of_routes_is_waited_for_but_not_for_ever() {
    let mut hops = vlans();
    let mut settled = Vec::new();
    for now in (10_000..16_000).step_by(100) {
        if now < 14_000 {
            hops.unsettle(now);
        }
        if hops.settle(now) {
            settled.push(now);
        }
    }
    assert_eq!(settled, [12_000, 14_100]);
}
