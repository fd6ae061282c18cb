//! A client of few words: it asks for an allocation and a permission, and sends.

use std::cell::Cell;
use std::net::{SocketAddr, UdpSocket};

use turnpike_wire::{
    Class, ErrorCode, LongTermKey, Message, Method, TransactionId, TransportAddress, Writer,
};

/// A client with credentials.
pub struct Client {
    socket: UdpSocket,
    server: SocketAddr,
    user: String,
    password: String,
    realm: String,
    nonce: Vec<u8>,
    transactions: Cell<u8>,
}

/// What became of a request: its relayed address if it got one, or the code of the error.
pub type Answer = Result<Option<SocketAddr>, u16>;

impl Client {
    /// A client on this socket.
    pub fn new(socket: UdpSocket, server: SocketAddr, user: &str, password: &str) -> Client {
        Client {
            socket,
            server,
            user: user.into(),
            password: password.into(),
            realm: String::new(),
            nonce: Vec::new(),
            transactions: Cell::new(0),
        }
    }

    /// Asks for an allocation: first without credentials, then with those that were asked for.
    pub fn allocate(&mut self) -> Answer {
        let challenge = self.ask(Method::Allocate, None);
        let challenge = Message::parse(&challenge).expect("a STUN message");
        let (realm, nonce) = (
            challenge.realm().expect("readable"),
            challenge.nonce().expect("readable"),
        );
        self.realm = realm.expect("a challenge has a realm").into();
        self.nonce = nonce.expect("a challenge has a nonce").into();
        self.answer(Method::Allocate, None)
    }

    /// Refreshes its allocation.
    pub fn refresh(&mut self) -> Answer {
        self.answer(Method::Refresh, None)
    }

    /// Asks for a permission.
    pub fn permit(&mut self, peer: SocketAddr) -> Answer {
        self.answer(Method::CreatePermission, Some(peer))
    }

    /// Sends data to a peer.
    pub fn send(&self, peer: SocketAddr, data: &[u8]) {
        let mut buffer = [0; 1500];
        let mut writer = Writer::new(
            &mut buffer,
            Class::Indication,
            Method::Send,
            self.transaction(),
        )
        .expect("room");
        writer
            .xor_peer_address(transport(peer))
            .expect("room")
            .data(data)
            .expect("room");
        self.socket
            .send_to(writer.finish(), self.server)
            .expect("sent");
    }

    /// Asks with credentials, and once more when only the nonce was stale.
    fn answer(&mut self, method: Method, peer: Option<SocketAddr>) -> Answer {
        let bytes = self.ask(method, peer);
        let message = Message::parse(&bytes).expect("a STUN message");
        match message.error_code().expect("readable") {
            Some(error) if error.code == ErrorCode::STALE_NONCE => {
                let nonce = message
                    .nonce()
                    .expect("readable")
                    .expect("a 438 has a nonce");
                assert_ne!(self.nonce, nonce, "a fresh nonce");
                self.nonce = nonce.into();
                self.answer(method, peer)
            }
            Some(error) => Err(error.code.code()),
            None => Ok(message
                .xor_relayed_addresses()
                .next()
                .map(|address| address.expect("readable").into())),
        }
    }

    fn ask(&self, method: Method, peer: Option<SocketAddr>) -> Vec<u8> {
        let mut buffer = [0; 1500];
        let mut writer =
            Writer::new(&mut buffer, Class::Request, method, self.transaction()).expect("room");
        if method == Method::Allocate {
            writer.requested_transport(17).expect("room");
        }
        if let Some(peer) = peer {
            writer.xor_peer_address(transport(peer)).expect("room");
        }
        if !self.nonce.is_empty() {
            writer
                .username(&self.user)
                .expect("room")
                .realm(&self.realm)
                .expect("room");
            writer.nonce(&self.nonce).expect("room");
            let [user, realm, password] =
                [&self.user, &self.realm, &self.password].map(|text| text.as_bytes());
            writer
                .integrity_sha1(LongTermKey::md5(user, realm, password).as_bytes())
                .expect("room");
        }
        self.socket
            .send_to(writer.finish(), self.server)
            .expect("sent");
        let mut buffer = [0; 1500];
        let (length, from) = self.socket.recv_from(&mut buffer).expect("answered");
        assert_eq!(from, self.server, "answered from where it was asked");
        buffer[..length].to_vec()
    }

    fn transaction(&self) -> TransactionId {
        self.transactions.set(self.transactions.get() + 1);
        TransactionId([self.transactions.get(); 12])
    }
}

fn transport(address: SocketAddr) -> TransportAddress {
    TransportAddress {
        ip: address.ip(),
        port: address.port(),
    }
}
