//! The programs that have a few sockets of a worker receive what comes to any of its relayed transport addresses.
//!
//! The kernel asks one for a socket before it looks for one that is bound (sk_lookup, kernel 5.9 and later). It answers for
//! ports that a worker owns, and for no others: those stay whose they are. Others refuse such a port to whoever would bind it
//! (cgroup/bind4 and bind6, with an error of their own since kernel 6.1), as the kernel does where a socket has it, or has
//! just bound it (post_bind4 and post_bind6).
#![no_std]
#![no_main]

use core::ffi::c_void;

use aya_ebpf::EbpfContext;
use aya_ebpf::bindings::sk_action;
use aya_ebpf::btf_maps::{Array, SockMap};
use aya_ebpf::helpers::generated::{bpf_get_netns_cookie, bpf_get_socket_cookie, bpf_set_retval};
use aya_ebpf::macros::{btf_map, cgroup_sock, cgroup_sock_addr, sk_lookup};
use aya_ebpf::programs::{SkLookupContext, SockAddrContext, SockContext};
use turnpike_abi::{
    Address, RELAY_ADDRESSES, SOCKETS as PLACES, is_lent_to, owner_place, socket_place,
};

const BPF_F_MMAPABLE: usize = 1 << 10;
const BPF_SK_LOOKUP_F_NO_REUSEPORT: u64 = 2;
const AF_INET: u32 = 2;
/// What stands in front of an IPv4 address.
const V4_PREFIX: u32 = u32::from_be(0xFFFF);
const IPPROTO_UDP: u32 = 17;
const EADDRINUSE: i32 = 98;

/// Reads a field of a context, by itself and nowhere else: the verifier knows no other way.
macro_rules! word {
    ($context:ident . $of:ident . $($field:tt)+) => {
        // SAFETY: a word of the context, which the kernel has filled in.
        unsafe { (&raw const (*$context.$of).$($field)+).read_volatile() }
    };
}

/// The addresses that are relayed from; the rest is zero.
#[btf_map]
static ADDRESSES: Array<Address, RELAY_ADDRESSES> = Array::new();
/// By [`owner_place`]; made longer when it is loaded.
#[btf_map]
static OWNERS: Array<u64, 1, BPF_F_MMAPABLE> = Array::new();
/// The cookie of the network namespace that all of this is about: whoever binds may be in another one.
#[btf_map]
static NAMESPACE: Array<u64, 1> = Array::new();
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
    if word!(context.lookup.protocol) != IPPROTO_UDP {
        return None;
    }
    let v6 = word!(context.lookup.family) != AF_INET;
    // The kernel says zero for the address of the other family.
    let prefix = if v6 { 0 } else { V4_PREFIX };
    let address = [
        word!(context.lookup.local_ip6[0]),
        word!(context.lookup.local_ip6[1]),
        word!(context.lookup.local_ip6[2]) | prefix,
        word!(context.lookup.local_ip6[3]) | word!(context.lookup.local_ip4),
    ];
    let port = word!(context.lookup.local_port) as u16;
    let mut place = 0;
    while place < RELAY_ADDRESSES as u32 {
        if words(ADDRESSES.get(place)?) == address {
            let owner = *OWNERS.get(owner_place(place, port))? as u32;
            if owner == 0 {
                return None;
            }
            let socket = socket_place(owner, v6, port);
            return SOCKETS
                .redirect_sk_lookup(context, socket, BPF_SK_LOOKUP_F_NO_REUSEPORT)
                .ok();
        }
        place += 1;
    }
    None
}

/// Refuses ports of IPv4.
#[cgroup_sock_addr(bind4)]
pub fn bind4(context: SockAddrContext) -> i32 {
    let address = [0, 0, V4_PREFIX, word!(context.sock_addr.user_ip4)];
    before(&context, address)
}

/// Refuses ports of IPv6, and of both.
#[cgroup_sock_addr(bind6)]
pub fn bind6(context: SockAddrContext) -> i32 {
    let address = [
        word!(context.sock_addr.user_ip6[0]),
        word!(context.sock_addr.user_ip6[1]),
        word!(context.sock_addr.user_ip6[2]),
        word!(context.sock_addr.user_ip6[3]),
    ];
    before(&context, address)
}

/// Refuses ports of IPv4 that came into use between the question above and the binding.
#[cgroup_sock(post_bind4)]
pub fn bound4(context: SockContext) -> i32 {
    let address = [0, 0, V4_PREFIX, word!(context.sock.src_ip4)];
    after(&context, address)
}

/// Likewise of IPv6, and of both.
#[cgroup_sock(post_bind6)]
pub fn bound6(context: SockContext) -> i32 {
    let address = [
        word!(context.sock.src_ip6[0]),
        word!(context.sock.src_ip6[1]),
        word!(context.sock.src_ip6[2]),
        word!(context.sock.src_ip6[3]),
    ];
    after(&context, address)
}

#[inline(always)]
fn before(context: &SockAddrContext, address: [u32; 4]) -> i32 {
    let protocol = word!(context.sock_addr.protocol);
    let port = u16::from_be(word!(context.sock_addr.user_port) as u16);
    judge(context.as_ptr(), protocol, address, port)
}

#[inline(always)]
fn after(context: &SockContext, address: [u32; 4]) -> i32 {
    let protocol = word!(context.sock.protocol);
    let port = word!(context.sock.src_port) as u16;
    judge(context.as_ptr(), protocol, address, port)
}

/// 1 for what may be bound.
#[inline(always)]
fn judge(context: *mut c_void, protocol: u32, address: [u32; 4], port: u16) -> i32 {
    let taken = protocol == IPPROTO_UDP && is_taken(context, address, port) == Some(true);
    if taken {
        // SAFETY: it takes a number.
        unsafe { bpf_set_retval(-EADDRINUSE) };
    }
    let allowed = i32::from(!taken);
    // SAFETY: a variable, read anew: on the way through the stack the verifier loses track of how large it is.
    unsafe { (&raw const allowed).read_volatile() & 1 }
}

#[inline(always)]
fn is_taken(context: *mut c_void, address: [u32; 4], port: u16) -> Option<bool> {
    // SAFETY: the context, as the kernel gave it.
    if unsafe { bpf_get_netns_cookie(context) } != *NAMESPACE.get(0)? {
        return None;
    }
    // SAFETY: as above.
    let socket = unsafe { bpf_get_socket_cookie(context) };
    // Every address is as good as one of those that are relayed from. 0.0.0.0 has a form in IPv6, too.
    let every = matches!(address, [0, 0, 0 | V4_PREFIX, 0]);
    let mut place = 0;
    while place < RELAY_ADDRESSES as u32 {
        if every || words(ADDRESSES.get(place)?) == address {
            let owner = *OWNERS.get(owner_place(place, port))?;
            if owner != 0 && !is_lent_to(owner, socket) {
                return Some(true);
            }
        }
        place += 1;
    }
    None
}

#[inline(always)]
fn words(Address(bytes): &Address) -> [u32; 4] {
    let word =
        |at: usize| u32::from_ne_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]]);
    [word(0), word(4), word(8), word(12)]
}

#[panic_handler]
fn panic(_info: &core::panic::PanicInfo) -> ! {
    loop {}
}

#[unsafe(link_section = "license")]
#[unsafe(no_mangle)]
static LICENSE: [u8; 11] = *b"Apache-2.0\0";
