#!/bin/busybox sh
# What the emulated machine does: loads the programs, and has the relay serve clients over a veth by native XDP.
export PATH=/bin
# The shell finds its other commands by /proc.
busybox mount -t proc proc /proc
mount -t sysfs sysfs /sys
mount -t tmpfs tmpfs /run
mount -t bpf bpf /sys/fs/bpf
mkdir /var && ln -s /run /var/run
uname -r

# By their path: busybox has an `ip` of its own.
far() { /bin/ip netns exec far "$@"; }

# In this kernel a veth wakes the other end after XDP_TX only if there is a program too: one that passes everything will do.
cable() {
    insmod /veth.ko &&
        /bin/ip netns add far &&
        /bin/ip link add near type veth peer name far netns far &&
        /bin/ip address add 198.18.0.1/24 dev near &&
        far /bin/ip address add 198.18.0.2/24 dev far &&
        far /bin/ip link set dev far xdpdrv object /objects/turnpike.bpf.o program turnpike &&
        far /bin/ethtool -K far tx off >/dev/null &&
        /bin/ethtool -K near tx off >/dev/null &&
        /bin/ip link set near up &&
        far /bin/ip link set far up
}

# Until a file has a line that begins with a word; two minutes at most.
await() {
    for _ in $(seq 120); do
        grep -q "^$1" "$2" && return
        sleep 1
    done
    cat "$2"
    return 1
}

relay() {
    turnpike --listen 198.18.0.1:3478 --relay-address 198.18.0.1 --ports 50000-50007 --allow-peer 198.18.0.0/24 \
        --realm bench.example --user bench:bench --dataplane xdp --interface near --workers 1 >/tmp/relay 2>&1 &
    await ready: /tmp/relay || return
    far turnpike-bench hold --server 198.18.0.1:3478 --user bench:bench --client 198.18.0.2:20000 \
        --peer 198.18.0.2:9000 --flows 8 --exchange 10 >/tmp/clients 2>&1 &
    await holding /tmp/clients || return
    grep ^exchanged /tmp/clients
    turnpike ctl dataplane | tee /tmp/counts
    grep -q '^in the kernel, to peers  *80 ' /tmp/counts && grep -q '^in the kernel, to clients  *80 ' /tmp/counts
}

turnpike-bench-xdp load /objects && turnpike-bench-xdp check /objects && cable && relay
echo "status $?"
busybox poweroff -f
