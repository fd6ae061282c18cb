//! Which data plane relays, and why: the one that was asked for, or native XDP where it can be had.

use turnpike_control::config::{Dataplane, Plan, Settings};

use crate::devices;
use crate::failure::Failure;
use crate::privileges;

/// Why the data plane in the settings is the one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Choice {
    /// In a line for the operator.
    pub why: String,
    /// Whether user space will do, where it turns out that the other cannot be had.
    pub open: bool,
    /// Whether somebody asked for just this one.
    pub asked: bool,
}

impl Choice {
    /// Puts a data plane into the plan in the place of `auto`, as far as can be told without attaching anything.
    ///
    /// # Errors
    /// When one was asked for that has no device to be attached to.
    pub fn make(plan: &mut Plan) -> Result<Choice, Failure> {
        let asked = |name| Choice {
            why: format!("asked for by --dataplane {name}"),
            open: false,
            asked: true,
        };
        let asked = match plan.settings.dataplane {
            Dataplane::User => return Ok(asked("user")),
            Dataplane::Xdp => asked("xdp"),
            Dataplane::XdpGeneric => asked("xdp-generic"),
            Dataplane::Auto => {
                return Ok(match native(plan) {
                    Ok(choice) => choice,
                    Err(why) => Choice::user(&mut plan.settings, &why),
                });
            }
        };
        devices::choose(plan)?;
        Ok(asked)
    }

    /// User space, because native XDP cannot be had.
    pub fn user(settings: &mut Settings, why: &str) -> Choice {
        settings.dataplane = Dataplane::User;
        settings.interfaces.clear();
        // What the verifier has to say takes pages.
        let why = why.lines().next().unwrap_or_default();
        Choice {
            why: format!("native XDP cannot be had: {why}"),
            open: false,
            asked: false,
        }
    }
}

/// Native XDP on the devices that can have it; what comes and goes by others is relayed in user space.
fn native(plan: &mut Plan) -> Result<Choice, String> {
    let lacking = privileges::lacking(privileges::OF_THE_KERNEL);
    if !lacking.is_empty() {
        return Err(format!("this process lacks {}", privileges::names(lacking)));
    }
    plan.settings
        .for_the_kernel()
        .map_err(|problem| problem.to_string())?;
    plan.settings.dataplane = Dataplane::Xdp;
    devices::choose(plan).map_err(|failure| failure.to_string())?;
    let unable =
        devices::leave_unable(&mut plan.settings).map_err(|failure| failure.to_string())?;
    let unable = unable.join("; ");
    let able = plan.settings.interfaces.join(", ");
    match (able.as_str(), unable.as_str()) {
        ("", _) => Err(unable),
        (_, "") => Ok(format!("--dataplane auto has it on {able}")),
        _ => Ok(format!("--dataplane auto has it on {able}, but {unable}")),
    }
    .map(|why| Choice {
        why,
        open: true,
        asked: false,
    })
}
