//! What a response must look like, whatever it says (RFC 8489, 6.3, 7, 9.2.4 and 14; RFC 8656, 5).

use turnpike_wire::TransportAddress;

use super::answers::Asking;
use super::batch::Answer;
use super::judge::unknown_required;
use super::state::{Nonce, Proof};
use super::{Checked, Rules, ensure};
use crate::people::REALM;
use crate::stun::{self, Stun, kind, method};

impl Rules {
    /// Checks a response to a request and returns it taken apart. `code` is 0 for success.
    pub(super) fn check_reply(
        &mut self,
        asking: Asking<'_>,
        answer: &Answer,
        code: u16,
        proof: Option<&Proof>,
    ) -> Checked<Stun> {
        let Asking {
            five_tuple,
            worker,
            request,
        } = asking;
        let Answer::Sent(to, bytes, from, _) = answer else {
            return Err(format!("expected a response, but: {answer:?}"));
        };
        ensure!(
            *to == five_tuple,
            "the response goes to {} over {}",
            to.client,
            to.server
        );
        ensure!(
            *from == worker,
            "the response leaves from worker {from} and not {worker}"
        );
        let Ok(response) = stun::read(bytes) else {
            return Err("the response is no STUN message".to_owned());
        };
        let class = if code == 0 {
            stun::SUCCESS
        } else {
            stun::ERROR
        };
        let told = response.error_code().unwrap_or(0);
        ensure!(
            (response.class, told) == (class, code),
            "expected {code}, but the response says {told} (class {})",
            response.class
        );
        ensure!(
            response.method == request.method,
            "the response is of another method"
        );
        ensure!(
            response.id == request.id,
            "the response is of another transaction"
        );
        let most = if five_tuple.client.ip.is_ipv4() {
            548
        } else {
            1232
        };
        ensure!(bytes.len() <= most, "a response of {} bytes", bytes.len());
        check_padding(bytes)?;
        check_signature(&response, proof)?;
        ensure!(
            response.fingerprint == request.fingerprint,
            "FINGERPRINT is {} in the request and {} in the response",
            request.fingerprint,
            response.fingerprint
        );
        check_counter(request, &response)?;
        check_contents(request, &response, code, proof.is_some())?;
        if code == 0 && [method::BINDING, method::ALLOCATE].contains(&request.method) {
            let mapped = response.address(kind::XOR_MAPPED_ADDRESS);
            ensure!(
                mapped == Some(five_tuple.client),
                "{} is told to be {mapped:?}",
                five_tuple.client
            );
        }
        if code == 420 && proof.is_none() {
            let unknown = unknown_required(request);
            let value: Vec<u8> = unknown.iter().flat_map(|kind| kind.to_be_bytes()).collect();
            ensure!(
                response.find(kind::UNKNOWN_ATTRIBUTES) == Some(&value),
                "420 does not list {unknown:x?}"
            );
        }
        self.coverage.note(format!("answered: {code}"));
        Ok(response)
    }

    /// Remembers the nonce of a challenge.
    pub(super) fn note_nonce(
        &mut self,
        now: u64,
        client: TransportAddress,
        response: &Stun,
    ) -> Checked {
        let nonce = response.find(kind::NONCE).unwrap_or_default().to_vec();
        ensure!(nonce.len() < 128, "a nonce of {} characters", nonce.len());
        ensure!(
            nonce.starts_with(b"obMatJos2wAAA"),
            "the nonce announces other features: {}",
            String::from_utf8_lossy(&nonce)
        );
        let before = self.nonces.insert(
            nonce,
            Nonce {
                client,
                issued: now,
            },
        );
        ensure!(before.is_none(), "the same nonce is given twice");
        Ok(())
    }
}

/// No bytes of anybody else's in between (T-SEC-09).
fn check_padding(bytes: &[u8]) -> Checked {
    let mut at = 20;
    while at + 4 <= bytes.len() {
        let end = at + 4 + usize::from(u16::from_be_bytes([bytes[at + 2], bytes[at + 3]]));
        let next = end.next_multiple_of(4);
        ensure!(
            bytes[end..next].iter().all(|byte| *byte == 0),
            "padding is not zero"
        );
        at = next;
    }
    Ok(())
}

fn check_signature(response: &Stun, proof: Option<&Proof>) -> Checked {
    let signed = (
        response.has(kind::MESSAGE_INTEGRITY),
        response.has(kind::MESSAGE_INTEGRITY_SHA256),
    );
    let Some(proof) = proof else {
        ensure!(
            signed == (false, false),
            "a response that proves nothing is signed"
        );
        return Ok(());
    };
    ensure!(
        signed == (!proof.sha256, proof.sha256),
        "the response is signed with the wrong attribute: {signed:?}"
    );
    ensure!(
        response.is_signed(&proof.key),
        "the signature of the response is wrong"
    );
    Ok(())
}

/// RFC 7982, 3.3.
fn check_counter(request: &Stun, response: &Stun) -> Checked {
    let counter: Option<[u8; 4]> = request
        .find(kind::TRANSACTION_TRANSMIT_COUNTER)
        .and_then(|value| value.try_into().ok());
    let expected = counter.map(|[_, _, req, _]| [0, 0, req, 0]);
    let echoed = response.find(kind::TRANSACTION_TRANSMIT_COUNTER);
    ensure!(
        echoed == expected.as_ref().map(|value| &value[..]),
        "the transmit counter comes back as {echoed:?}"
    );
    Ok(())
}

/// Section 3 of the conformance list: what each code must and must not carry.
fn check_contents(request: &Stun, response: &Stun, code: u16, proven: bool) -> Checked {
    let challenges = [401, 438].contains(&code);
    for kind in [kind::REALM, kind::NONCE, kind::PASSWORD_ALGORITHMS] {
        ensure!(
            response.has(kind) == challenges,
            "{code} and attribute {kind:#06x}"
        );
    }
    if challenges {
        ensure!(
            response.find(kind::REALM) == Some(REALM.as_bytes()),
            "the wrong realm"
        );
        let offer = response.find(kind::PASSWORD_ALGORITHMS);
        ensure!(
            offer == Some(&[0, 2, 0, 0, 0, 1, 0, 0]),
            "the wrong offer: {offer:?}"
        );
    }
    for kind in [
        kind::USERNAME,
        kind::USERHASH,
        kind::PASSWORD_ALGORITHM,
        kind::DATA,
    ] {
        ensure!(!response.has(kind), "{code} carries attribute {kind:#06x}");
    }
    ensure!(
        response.has(kind::UNKNOWN_ATTRIBUTES) == (code == 420),
        "{code} and UNKNOWN-ATTRIBUTES"
    );
    let names_itself = [method::ALLOCATE, method::REFRESH].contains(&request.method);
    ensure!(
        response.has(kind::SOFTWARE) == names_itself,
        "SOFTWARE in {code}"
    );
    if code > 0 {
        ensure!(
            [400, 401, 403, 420, 437, 438, 440, 441, 442, 443, 486, 508].contains(&code),
            "{code} is no code of this server"
        );
        ensure!(
            proven || [400, 401, 420, 438].contains(&code),
            "{code} without authentication"
        );
        for kind in [
            kind::XOR_RELAYED_ADDRESS,
            kind::LIFETIME,
            kind::RESERVATION_TOKEN,
        ] {
            ensure!(
                !response.has(kind),
                "an error carries attribute {kind:#06x}"
            );
        }
    }
    Ok(())
}
