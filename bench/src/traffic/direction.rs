//! Which ways packets go.

use std::fmt;

use serde::Serialize;

use super::payload::Way;

/// The ways of a flow that its packets take, and what is at its far end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, clap::ValueEnum)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// Half of them from client to peer, half back.
    Both,
    /// From client to peer alone.
    ToPeer,
    /// From peer to client alone.
    ToClient,
    /// Both ways between two clients of the relay, each the other's peer by its relayed address.
    Hairpin,
}

impl Direction {
    /// In the order in which they take turns.
    pub const fn ways(self) -> &'static [Way] {
        match self {
            Self::Both | Self::Hairpin => &Way::BOTH,
            Self::ToPeer => &[Way::ToPeer],
            Self::ToClient => &[Way::ToClient],
        }
    }
}

impl fmt::Display for Direction {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Both => "both ways",
            Self::ToPeer => "from client to peer",
            Self::ToClient => "from peer to client",
            Self::Hairpin => "between two clients",
        })
    }
}
