#!/bin/sh
# One end of a relay under test: the kernel's pktgen sends, tc counts what arrives. docs/pktgen.md says how to use it.
set -eu

usage() {
    echo "usage: $0 client|peer DEVICE FLOWS count|send|show|clear" >&2
    echo "FLOWS is the file that \`cargo xtask bench hold --write FLOWS\` wrote. Variables, with their defaults:" >&2
    echo "THREADS=1 (one a core), LASTING=10 (s), RATE (packets/s of a thread; as many as can be), PAYLOAD=160, BURST=1," >&2
    echo "GATEWAY (link address to send to; the relay's or its router's, from the neighbour table)" >&2
    exit 2
}

[ $# -eq 4 ] || usage
side=$1 device=$2 verb=$4
# shellcheck disable=SC1090
. "$3"
threads=${THREADS:-1} lasting=${LASTING:-10} payload=${PAYLOAD:-160}
proc=/proc/net/pktgen

case $side in
client) to=$server from=$client prio=1 ;;
peer) to=$relayed from=$peer prio=2 ;;
*) usage ;;
esac

# What is counted leaves the machine's stack here, so that no socket has to read it. STUN passes, for the allocations live by it.
count() {
    tc qdisc add dev "$device" clsact 2>/dev/null || true
    tc filter del dev "$device" ingress prio "$prio" 2>/dev/null || true
    case $side in
    client)
        # 28 bytes behind an IP header without options: ChannelData begins with the bits 01 (RFC 8656, 12).
        tc filter add dev "$device" ingress protocol ip prio "$prio" u32 \
            match ip protocol 17 0xff match ip src "$server/32" match ip sport "$server_port" 0xffff \
            match u8 0x40 0xc0 at 28 action drop
        ;;
    peer)
        tc filter add dev "$device" ingress protocol ip prio "$prio" u32 \
            match ip protocol 17 0xff match ip src "$relayed/32" match ip dport "$peer_port" 0xffff action drop
        ;;
    esac
}

# pktgen writes 0xbe9be955 where a ChannelData header has to be. On the way out, tc writes the channel and the length over it.
write_channel() {
    length=$1
    tc qdisc add dev "$device" clsact 2>/dev/null || true
    tc filter del dev "$device" egress 2>/dev/null || true
    # u32 tells of this one along with those for what arrives, if its priority is one of theirs.
    tc filter add dev "$device" egress protocol ip prio 3 u32 \
        match ip dst "$server/32" match ip dport "$server_port" 0xffff match u32 0xbe9be955 0xffffffff at 28 \
        action pedit munge offset 28 u32 set "$(printf '%#010x' $((channel << 16 | length)))" pipe \
        action csum udp
}

# The link address of the next hop.
neighbour() {
    route=$(ip -4 route get "$to" oif "$device")
    hop=$(echo "$route" | sed -n 's/.* via \([0-9.]*\).*/\1/p')
    ip -4 neigh show "${hop:-$to}" dev "$device" | sed -n 's/.*lladdr \([0-9a-f:]*\).*/\1/p'
}

tell() {
    echo "$2" >"$1" || { echo "pktgen refuses '$2' in $1" >&2; exit 1; }
}

remove() {
    for thread in "$proc"/kpktgend_*; do
        [ -e "$thread" ] && tell "$thread" rem_device_all
    done
    return 0
}

# Gives the k-th thread its share of the flows. The upper ends of pktgen's ranges of ports are not part of them.
configure() {
    k=$1 size=$2
    low=$((flows * k / threads)) high=$((flows * (k + 1) / threads))
    tell "$proc/kpktgend_$k" "add_device $device@$k"
    file=$proc/$device@$k
    tell "$file" "count 0"
    tell "$file" "delay 0"
    tell "$file" "pkt_size $size"
    tell "$file" "flag UDPCSUM"
    tell "$file" "flag QUEUE_MAP_CPU"
    tell "$file" "dst_mac $gateway"
    tell "$file" "src_min $from"
    tell "$file" "src_max $from"
    tell "$file" "dst $to"
    case $side in
    client)
        tell "$file" "xmit_mode queue_xmit"
        set -- $((client_port + low)) $((client_port + high)) "$server_port" "$server_port"
        ;;
    peer)
        tell "$file" "burst ${BURST:-1}"
        set -- "$peer_port" "$peer_port" $((relayed_port + low)) $((relayed_port + high))
        ;;
    esac
    tell "$file" "udp_src_min $1"
    tell "$file" "udp_src_max $2"
    tell "$file" "udp_dst_min $3"
    tell "$file" "udp_dst_max $4"
    [ -z "${RATE:-}" ] || tell "$file" "ratep $RATE"
}

send() {
    [ -e "$proc/pgctrl" ] || modprobe pktgen
    gateway=${GATEWAY:-$(neighbour)}
    [ -n "$gateway" ] || { echo "$to is not in the neighbour table yet: ping it, or set GATEWAY" >&2; exit 1; }
    # Ethernet, IPv4 and UDP headers, and on the client's side that of ChannelData.
    size=$((42 + payload))
    if [ "$side" = client ]; then
        size=$((size + 4))
        write_channel "$payload"
    fi
    remove
    k=0
    while [ $k -lt "$threads" ]; do
        configure $k $size
        k=$((k + 1))
    done
    # To write "start" takes as long as the threads send, and a signal ends both.
    timeout -s INT "$lasting" sh -c "echo start >$proc/pgctrl" || true
    for file in "$proc/$device"@*; do
        sed -n 's/.*pkts-sofar: \([0-9]*\) *errors: \([0-9]*\).*/sent \1 errors \2/p; s/^ *\([0-9]*\)pps.*/at \1 packets\/s/p' "$file" |
            tr '\n' ' '
        echo "by ${file##*@}"
    done
}

show() {
    tc -s filter show dev "$device" ingress prio "$prio" | sed -n 's/.*Sent \([0-9]*\) bytes \([0-9]*\) pkt.*/arrived \2/p'
    echo "missed by the device since it is up: $(cat "/sys/class/net/$device/statistics/rx_missed_errors")"
}

clear() {
    [ ! -e "$proc/pgctrl" ] || remove
    tc qdisc del dev "$device" clsact
}

case $verb in
count | send | show | clear) "$verb" ;;
*) usage ;;
esac
