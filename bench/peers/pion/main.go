// A server of pion's TURN library, as in its own example: one listener, one user, ports from a range of one address.
package main

import (
	"fmt"
	"net"
	"os"
	"os/signal"
	"strconv"
	"strings"
	"syscall"

	"github.com/pion/turn/v2"
)

// The version of the package that it was built with.
var version = "unknown"

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func main() {
	words := os.Args[1:]
	if len(words) == 1 && words[0] == "--version" {
		fmt.Println("pion turn", version)
		return
	}
	if len(words) != 6 {
		fmt.Fprintln(os.Stderr, "usage: LISTEN RELAY-ADDRESS LOW-HIGH REALM USER PASSWORD")
		os.Exit(2)
	}
	listen, relay, realm, user, password := words[0], words[1], words[3], words[4], words[5]
	ports := strings.SplitN(words[2], "-", 2)
	low, err := strconv.ParseUint(ports[0], 10, 16)
	check(err)
	high, err := strconv.ParseUint(ports[1], 10, 16)
	check(err)
	listener, err := net.ListenPacket("udp", listen)
	check(err)
	key := turn.GenerateAuthKey(user, realm, password)
	server, err := turn.NewServer(turn.ServerConfig{
		Realm: realm,
		AuthHandler: func(name string, _ string, _ net.Addr) ([]byte, bool) {
			return key, name == user
		},
		PacketConnConfigs: []turn.PacketConnConfig{{
			PacketConn: listener,
			RelayAddressGenerator: &turn.RelayAddressGeneratorPortRange{
				RelayAddress: net.ParseIP(relay),
				Address:      relay,
				MinPort:      uint16(low),
				MaxPort:      uint16(high),
				MaxRetries:   100,
			},
		}},
	})
	check(err)
	fmt.Println("ready")
	ended := make(chan os.Signal, 1)
	signal.Notify(ended, syscall.SIGTERM)
	<-ended
	check(server.Close())
}
