//! The program that has a few sockets of a worker receive what comes to any of its relayed transport addresses.
//!
//! The kernel asks it for a socket before it looks for one that is bound (sk_lookup, kernel 5.9 and later). It answers for
//! ports that a worker owns, and for no others: those stay whose they are.
#![no_std]
#![no_main]

use aya_ebpf::bindings::sk_action;
use aya_ebpf::btf_maps::{Array, SockMap};
use aya_ebpf::macros::{btf_map, sk_lookup};
use aya_ebpf::programs::SkLookupContext;
use turnpike_abi::{Address, RELAY_ADDRESSES, SOCKETS as PLACES, owner_place, socket_place};

const BPF_F_MMAPABLE: usize = 1 << 10;
const BPF_SK_LOOKUP_F_NO_REUSEPORT: u64 = 2;
const AF_INET: u32 = 2;
const IPPROTO_UDP: u32 = 17;

/// Reads a field of the context, by itself and nowhere else: the verifier knows no other way.
macro_rules! word {
    ($context:ident . $($field:tt)+) => {
        // SAFETY: a word of the context, which the kernel has filled in.
        unsafe { (&raw const (*$context.lookup).$($field)+).read_volatile() }
    };
}

/// The addresses that are relayed from; the rest is zero.
#[btf_map]
static ADDRESSES: Array<Address, RELAY_ADDRESSES> = Array::new();
/// By [`owner_place`]; made longer when it is loaded.
#[btf_map]
static OWNERS: Array<u64, 1, BPF_F_MMAPABLE> = Array::new();
/// By [`socket_place`].
#[btf_map]
static SOCKETS: SockMap<PLACES> = SockMap::new();

/// Gives a datagram to the worker that owns its destination.
#[sk_lookup]
pub fn ports(context: SkLookupContext) -> u32 {
    // Whatever does not work out, the kernel goes on looking.
    let _ = give(&context);
    sk_action::SK_PASS
}

#[inline(always)]
fn give(context: &SkLookupContext) -> Option<()> {
    if word!(context.protocol) != IPPROTO_UDP {
        return None;
    }
    let v6 = word!(context.family) != AF_INET;
    // The kernel says zero for the address of the other family.
    let prefix = if v6 { 0 } else { u32::from_be(0xFFFF) };
    let address = [
        word!(context.local_ip6[0]),
        word!(context.local_ip6[1]),
        word!(context.local_ip6[2]) | prefix,
        word!(context.local_ip6[3]) | word!(context.local_ip4),
    ];
    let port = word!(context.local_port) as u16;
    let mut place = 0;
    while place < RELAY_ADDRESSES as u32 {
        if words(ADDRESSES.get(place)?) == address {
            let owner = *OWNERS.get(owner_place(place, port))?;
            if owner == 0 {
                return None;
            }
            let socket = socket_place(owner as u32, v6, port);
            return SOCKETS
                .redirect_sk_lookup(context, socket, BPF_SK_LOOKUP_F_NO_REUSEPORT)
                .ok();
        }
        place += 1;
    }
    None
}

#[inline(always)]
fn words(Address(bytes): &Address) -> [u32; 4] {
    let word = |at: usize| {
        u32::from_ne_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]])
    };
    [word(0), word(4), word(8), word(12)]
}

#[panic_handler]
fn panic(_info: &core::panic::PanicInfo) -> ! {
    loop {}
}

#[unsafe(link_section = "license")]
#[unsafe(no_mangle)]
static LICENSE: [u8; 11] = *b"Apache-2.0\0";
