//! What is in the way of the program on a device, and which devices are chosen.

use super::*;
use crate::next_hops::Vlan;

fn device(name: &str, kind: Option<&str>) -> Link {
    Link {
        index: 2,
        name: name.to_owned(),
        address: [2, 0, 0, 0, 0, 1],
        mtu: 1500,
        up: true,
        kind: kind.map(str::to_owned),
        upper: None,
        vlan: None,
    }
}

/// A network card that is set up well.
fn card(link: &Link) -> Look<'_> {
    Look {
        link,
        upper: None,
        vlans: Vec::new(),
        driver: Some("ixgbe".to_owned()),
        features: Some(vec!["rx-gro".to_owned()]),
        queues: Some(Queues {
            receive: 4,
            transmit: 4,
        }),
        xdp: Some(Xdp {
            native: true,
            target: true,
        }),
    }
}

/// What is said of a device, in one line each.
fn said(look: &Look<'_>, native: bool) -> Vec<String> {
    let traps = look.traps(native, 4);
    let lines: Vec<_> = traps
        .iter()
        .map(|trap| format!("{} -> {}", trap.what, trap.remedy))
        .collect();
    assert!(lines.iter().all(|line| !line.contains('\n')), "{lines:?}");
    lines
}

#[track_caller]
fn says(look: &Look<'_>, words: &[&str]) {
    let said = said(look, true);
    assert_eq!(said.len(), 1, "{said:?}");
    for word in words {
        assert!(said[0].contains(word), "{word:?} in {said:?}");
    }
}

#[test]
fn of_a_card_that_is_set_up_well_there_is_nothing_to_say() {
    let link = device("eth0", None);
    assert_eq!(said(&card(&link), true), [""; 0]);
}

#[test]
fn what_drivers_refuse_is_told_before() {
    let link = device("eth0", None);
    let none = Xdp {
        native: false,
        target: false,
    };
    let look = Look {
        xdp: Some(none),
        ..card(&link)
    };
    says(
        &look,
        &["eth0: its driver has no native XDP", "xdp-generic"],
    );
    assert_eq!(
        said(&look, false),
        [""; 0],
        "of generic XDP that is no matter"
    );
    let look = Look {
        features: Some(vec!["rx-lro".to_owned()]),
        ..card(&link)
    };
    says(&look, &["merges", "ethtool -K eth0 lro off rx-gro-hw off"]);
    let look = Look {
        driver: Some("virtio_net".to_owned()),
        features: Some(vec!["rx-gro-hw".to_owned()]),
        ..card(&link)
    };
    assert_eq!(said(&look, true), [""; 0], "it is fixed, and in no way");
    let jumbo = Link {
        mtu: 9000,
        ..device("eth0", None)
    };
    says(&card(&jumbo), &["9000", "ip link set dev eth0 mtu 1500"]);
}

#[test]
fn queues_are_counted_against_cpus() {
    let link = device("eth0", None);
    let look = Look {
        queues: Some(Queues {
            receive: 1,
            transmit: 4,
        }),
        ..card(&link)
    };
    says(
        &look,
        &["1 receive", "4 CPUs", "ethtool -L eth0 combined 4"],
    );
}

#[test]
fn a_veth_whose_other_end_hears_nothing_is_no_device_for_it() {
    let link = device("eth0", Some("veth"));
    let deaf = Xdp {
        native: true,
        target: false,
    };
    let look = Look {
        xdp: Some(deaf),
        ..card(&link)
    };
    says(&look, &["lost", "gro on, at the other end"]);
}

#[test]
fn parts_and_vlans_of_a_device_are_told_of() {
    let link = device("eth0", None);
    let bridge = device("br0", Some("bridge"));
    let look = Look {
        upper: Some(&bridge),
        ..card(&link)
    };
    says(&look, &["br0", "--interface br0 --dataplane xdp-generic"]);
    let vlan = Link {
        index: 3,
        vlan: Some(Vlan { device: 2, id: 10 }),
        ..device("eth0.10", Some("vlan"))
    };
    let look = Look {
        vlans: vec![&vlan],
        features: Some(vec!["rx-vlan-hw-parse".to_owned()]),
        ..card(&link)
    };
    says(&look, &["eth0.10", "ethtool -K eth0 rxvlan off"]);
    let links = [link.clone(), vlan.clone()];
    assert_eq!(lowest(&vlan, &links).name, "eth0");
}

/// The loopback device is the same everywhere.
#[test]
fn drivers_are_asked() {
    let generic = Generic::open().expect("a socket");
    let features = generic.features(1).expect("features");
    assert!(
        features.iter().any(|name| name == "tx-checksum-ip-generic"),
        "{features:?}"
    );
    assert_eq!(generic.queues(1), None, "nobody can choose them");
    if let Some(xdp) = generic.xdp(1) {
        assert!(!xdp.native && !xdp.target, "{xdp:?}");
    }
}
