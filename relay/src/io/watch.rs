//! Has a worker watch a relayed transport address, before anybody is told that it is open.

use std::io;
use std::os::fd::{BorrowedFd, OwnedFd};
use std::sync::Arc;

use rustix::event::epoll::{self, EventData, EventFlags};
use turnpike_turn::RelayId;

/// What a worker waits on, shared with who opens its relays.
#[derive(Clone, Debug)]
pub struct Watch(Option<Arc<OwnedFd>>);

impl Watch {
    /// By an epoll instance, which tells of a relay by its slot.
    pub(crate) fn by(epoll: Arc<OwnedFd>) -> Watch {
        Watch(Some(epoll))
    }

    /// By a worker that needs no registration: it waits for each socket by itself, or ends.
    pub(crate) fn by_itself() -> Watch {
        Watch(None)
    }

    /// From now on the worker hears of what comes to the socket, until that is closed.
    ///
    /// # Errors
    /// When the system has no room (`fs.epoll.max_user_watches`, memory).
    pub fn add(&self, socket: BorrowedFd<'_>, relay: RelayId) -> io::Result<()> {
        let Some(epoll) = &self.0 else { return Ok(()) };
        let slot = EventData::new_u64(relay.slot.into());
        Ok(epoll::add(epoll, socket, slot, EventFlags::IN)?)
    }
}
