//! A server of webrtc-rs' `turn`, as in its own example: one listener, one user, ports from a range of one address.

use std::error::Error;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use tokio::net::UdpSocket;
use turn::auth::{AuthHandler, generate_auth_key};
use turn::relay::relay_range::RelayAddressGeneratorRanges;
use turn::server::Server;
use turn::server::config::{ConnConfig, ServerConfig};
use webrtc_util::vnet::net::Net;

/// One user's name and key.
struct OneUser {
    name: String,
    key: Vec<u8>,
}

impl AuthHandler for OneUser {
    fn auth_handle(&self, name: &str, _: &str, _: SocketAddr) -> Result<Vec<u8>, turn::Error> {
        match name == self.name {
            true => Ok(self.key.clone()),
            false => Err(turn::Error::ErrNoSuchUser),
        }
    }
}

#[tokio::main(flavor = "multi_thread", worker_threads = 1)]
async fn main() -> Result<(), Box<dyn Error>> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    if words == ["--version"] {
        println!("webrtc-rs turn {}", env!("CARGO_PKG_VERSION"));
        return Ok(());
    }
    let [listen, relay, ports, realm, name, password] = &words[..] else {
        return Err("usage: LISTEN RELAY-ADDRESS LOW-HIGH REALM USER PASSWORD".into());
    };
    let (low, high) = ports.split_once('-').ok_or("ports are LOW-HIGH")?;
    let user = OneUser {
        name: name.clone(),
        key: generate_auth_key(name, realm, password),
    };
    let generator = RelayAddressGeneratorRanges {
        relay_address: relay.parse()?,
        min_port: low.parse()?,
        max_port: high.parse()?,
        max_retries: 100,
        address: relay.clone(),
        net: Arc::new(Net::new(None)),
    };
    let listener = ConnConfig {
        conn: Arc::new(UdpSocket::bind(listen).await?),
        relay_addr_generator: Box::new(generator),
    };
    let _server = Server::new(ServerConfig {
        conn_configs: vec![listener],
        realm: realm.clone(),
        auth_handler: Arc::new(user),
        channel_bind_timeout: Duration::from_secs(600),
        alloc_close_notify: None,
    })
    .await?;
    println!("ready");
    let mut ended = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())?;
    ended.recv().await;
    Ok(())
}
