//! What becomes of the server's events: the audit log, and counters.

use std::ops::RangeInclusive;

use tracing::field;
use tracing::{debug, info, trace, warn};
use turnpike_turn::{Discard, Event, OpenError, Refusal};
use turnpike_wire::TransportAddress;

/// The channel numbers that RFC 5766 gave out and RFC 8656 reserves.
const RFC5766_CHANNELS: RangeInclusive<u16> = 0x5000..=0x7FFE;

/// How often what happened, since the start.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct EventCounters {
    /// Success responses.
    pub successes: u64,
    /// Error responses, challenges included.
    pub errors: u64,
    /// Allocations made.
    pub allocated: u64,
    /// Allocations refreshed.
    pub refreshed: u64,
    /// Allocations ended by their client.
    pub deleted: u64,
    /// Allocations whose time ran out.
    pub expired: u64,
    /// Permissions made or refreshed.
    pub permitted: u64,
    /// Channels bound or refreshed.
    pub channels_bound: u64,
    /// Messages dropped without an answer.
    pub discarded: u64,
    /// Of those, by the limit on unauthenticated answers.
    pub rate_limited: u64,
    /// Channels refused for a number that clients of RFC 5766's time may bind with an option.
    pub rfc5766_channels: u64,
    /// Relayed addresses that could not be opened, for another reason than that somebody has the port.
    pub open_failures: u64,
}

impl EventCounters {
    /// Counts an event and logs it: allocations as information, permissions, channels and refusals to debug, other answers to
    /// trace. Names of users come from the network, so they are escaped.
    pub fn record(&mut self, event: Event<'_>) {
        match event {
            Event::Answered { five_tuple, method } => {
                self.successes += 1;
                trace!(client = %five_tuple.client, ?method, "answered");
            }
            Event::Refused {
                five_tuple,
                method,
                user,
                refusal,
            } => {
                self.errors += 1;
                let (client, server) = (five_tuple.client, five_tuple.server);
                let code = refusal.code().code();
                if refusal.is_challenge() {
                    trace!(%client, ?method, code, why = %refusal, "challenged");
                } else {
                    debug!(user = user.map(String::from_utf8_lossy).map(field::debug), %client, %server, ?method, code, why = %refusal, "refused");
                }
                self.note_old_client(refusal);
            }
            Event::Discarded { reason, kind } => {
                self.discarded += 1;
                self.rate_limited += u64::from(reason == Discard::RateLimited);
                trace!(?reason, ?kind, "discarded");
            }
            Event::Allocated {
                five_tuple,
                user,
                relayed,
                lifetime_s,
            } => {
                self.allocated += 1;
                let (client, server) = (five_tuple.client, five_tuple.server);
                info!(?user, %client, %server, %relayed, lifetime_s, "allocated");
            }
            Event::Refreshed {
                five_tuple,
                user,
                relayed,
                lifetime_s,
            } => {
                self.refreshed += 1;
                debug!(?user, client = %five_tuple.client, %relayed, lifetime_s, "refreshed");
            }
            Event::Freed {
                five_tuple,
                user,
                relayed,
                expired,
            } => {
                *(if expired {
                    &mut self.expired
                } else {
                    &mut self.deleted
                }) += 1;
                let why = if expired { "expired" } else { "deleted" };
                info!(?user, client = %five_tuple.client, %relayed, why, "freed");
            }
            Event::Permitted {
                five_tuple,
                user,
                peer,
            } => {
                self.permitted += 1;
                debug!(?user, client = %five_tuple.client, %peer, "permitted");
            }
            Event::ChannelBound {
                five_tuple,
                user,
                number,
                peer,
            } => {
                self.channels_bound += 1;
                debug!(?user, client = %five_tuple.client, ?number, %peer, "channel bound");
            }
        }
    }

    /// Says once by which option a client of RFC 5766's time would be served, where that is why it is not.
    fn note_old_client(&mut self, refusal: Refusal) {
        if matches!(refusal, Refusal::ChannelNumber(number) if RFC5766_CHANNELS.contains(&number)) {
            self.rfc5766_channels += 1;
            if self.rfc5766_channels == 1 {
                warn!(
                    "a client binds channel numbers from 0x5000 up, which RFC 8656 reserves; for clients of RFC 5766's time, as coturn's turnutils_uclient, write rfc5766-clients = true in the file of --config, or start with --rfc5766-clients"
                );
            }
        }
    }

    /// Counts and logs a relayed address that could not be opened. A port that somebody else has is nothing to look at;
    /// anything else is warned of ever more rarely, because it comes with every request.
    pub fn open_failed(&mut self, address: TransportAddress, error: OpenError) {
        if error == OpenError::PortInUse {
            debug!(%address, "another program has this relay port");
            return;
        }
        self.open_failures += 1;
        let times = self.open_failures;
        if times.is_power_of_two() {
            warn!(%address, ?error, times, "relayed addresses cannot be opened");
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex};

    use tracing::level_filters::LevelFilter;
    use turnpike_turn::{FiveTuple, Transport};
    use turnpike_wire::{AttributeType, Method};

    use super::*;

    /// What is logged from this level on when these requests of "al\nice" are refused.
    fn logged(level: LevelFilter, refusals: &[Refusal]) -> String {
        let lines = Arc::new(Mutex::new(Vec::new()));
        let subscriber = tracing_subscriber::fmt()
            .with_max_level(level)
            .with_ansi(false)
            .with_writer(Arc::new(Lines(Arc::clone(&lines))))
            .finish();
        let address = |text: &str| text.parse().expect("an address");
        let mut events = EventCounters::default();
        tracing::subscriber::with_default(subscriber, || {
            for &refusal in refusals {
                events.record(Event::Refused {
                    five_tuple: FiveTuple {
                        client: address("192.0.2.9:5000"),
                        server: address("192.0.2.1:3478"),
                        transport: Transport::Udp,
                    },
                    method: Method::ChannelBind,
                    user: Some(b"al\nice"),
                    refusal,
                });
            }
        });
        assert_eq!(events.errors, refusals.len() as u64);
        let bytes = lines.lock().expect("nobody panicked").clone();
        String::from_utf8(bytes).expect("UTF-8")
    }

    struct Lines(Arc<Mutex<Vec<u8>>>);

    impl std::io::Write for &Lines {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.0.lock().expect("nobody panicked").extend(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn a_refusal_is_a_line_to_debug_with_who_asked_and_why() {
        let refusals = [Refusal::Unauthenticated, Refusal::Password, Refusal::Nonce];
        let text = logged(LevelFilter::DEBUG, &refusals);
        let wanted = "refused user=\"al\\nice\" client=192.0.2.9:5000 server=192.0.2.1:3478 method=ChannelBind code=401 why=wrong password";
        assert!(text.trim_end().ends_with(wanted), "{text}");
        assert_eq!(text.lines().count(), 1, "challenges are not told: {text}");
        assert_eq!(logged(LevelFilter::INFO, &refusals), "");
    }

    #[test]
    fn clients_that_an_option_would_serve_are_warned_of_once() {
        let bad = Refusal::Attribute(AttributeType::CHANNEL_NUMBER);
        let others = [0x3FFF, 0x7FFF, 0xFFFF].map(Refusal::ChannelNumber);
        assert_eq!(logged(LevelFilter::INFO, &others), "");
        let old = [
            Refusal::ChannelNumber(0x5000),
            bad,
            Refusal::ChannelNumber(0x7FFE),
        ];
        let text = logged(LevelFilter::INFO, &old);
        assert_eq!(text.lines().count(), 1, "{text}");
        assert!(text.contains("rfc5766-clients = true"), "{text}");
    }
}
