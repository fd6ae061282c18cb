//! One kind of traffic.

use anyhow::Result;
use serde::Serialize;

use crate::rig::Rig;
use crate::rig::plan::{Family, Plan};
use crate::traffic::direction::Direction;
use crate::traffic::trial::Shape;

/// How many flows there are, and what travels along each.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Scenario {
    /// Flows, each an allocation with a channel.
    pub flows: usize,
    /// What travels.
    pub shape: Shape,
    /// Whether by IPv6.
    pub ipv6: bool,
    /// Whether it is made by XDP programs.
    pub live: bool,
}

impl Scenario {
    /// Who has which address.
    fn plan(&self) -> Plan {
        let family = if self.ipv6 { Family::V6 } else { Family::V4 };
        let plan = Plan::new(family, self.flows);
        match self.shape.direction {
            Direction::Hairpin => plan.hairpin(),
            _ => plan,
        }
    }

    /// Cables between them.
    ///
    /// # Errors
    /// When the rig cannot be built.
    pub fn rig(&self) -> Result<Rig> {
        if self.live {
            Rig::one_armed(self.plan())
        } else {
            Rig::new(self.plan())
        }
    }

    /// In a line.
    pub fn title(&self) -> String {
        let Self {
            flows,
            shape,
            ipv6,
            live,
        } = self;
        let made = if *live { "live frames, " } else { "" };
        let family = if *ipv6 { "IPv6" } else { "IPv4" };
        let flows = match flows {
            1 => "1 flow".to_owned(),
            flows => format!("{flows} flows"),
        };
        let order = match shape.burst {
            1 => "one by one".to_owned(),
            burst => format!("in bursts of {burst}"),
        };
        format!(
            "{made}{flows}, {}-byte payloads {order}, {family}, {}, a group each {} us",
            shape.payload, shape.direction, shape.moderation_us
        )
    }
}
