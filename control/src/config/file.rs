//! The options of the configuration file.

use std::path::Path;

use zeroize::Zeroizing;

use super::document::{Document, Entry, Section};
use super::{Complaint, LifetimeWishes, LimitWishes, Place, Problem, Sited, Wishes, notation};
use crate::auth::{Algorithm, StaticUser};

impl Wishes {
    /// Reads a configuration file.
    pub fn from_file(path: &Path) -> Result<Wishes, Problem> {
        match std::fs::read_to_string(path) {
            Ok(text) => Wishes::from_text(&path.display().to_string(), &Zeroizing::new(text)),
            Err(error) => {
                let wrong = format!("{:?} cannot be read: {error}", path.display().to_string());
                let remedy =
                    "write the path of a TOML file that this user may read, or leave the flag out";
                Err(Complaint::instead(wrong, remedy).at(Place::Flag("--config")))
            }
        }
    }

    /// Reads the text of the configuration file `path`.
    pub fn from_text(path: &str, text: &str) -> Result<Wishes, Problem> {
        let mut file = Document::parse(path, text)?;
        let mut wishes = Wishes {
            listen: list(file.take("listen"), notation::listen)?,
            realm: one(file.take("realm"), notation::realm)?,
            software: one(file.take("software"), notation::software)?,
            denied_users: list(file.take("denied-users"), notation::denied_user)?,
            workers: file
                .take("workers")
                .map(|entry| entry.number(notation::WORKERS))
                .transpose()?,
            io: one(file.take("io"), notation::io)?,
            dataplane: one(file.take("dataplane"), notation::dataplane)?,
            interfaces: list(file.take("interfaces"), notation::interface)?,
            control: one(file.take("control"), notation::control)?,
            bpffs: one(file.take("bpffs"), notation::bpffs)?,
            run_as: one(file.take("run-as"), notation::run_as)?,
            development: file.take("development").map(Entry::truth).transpose()?,
            rfc5766_clients: file.take("rfc5766-clients").map(Entry::truth).transpose()?,
            ..Wishes::default()
        };
        relay(file.section("relay")?, &mut wishes)?;
        users(file.section("users")?, &mut wishes)?;
        secrets(file.section("secrets")?, &mut wishes)?;
        peers(file.section("peers")?, &mut wishes)?;
        redirect(file.section("redirect")?, &mut wishes)?;
        wishes.limits = limits(file.section("limits")?)?;
        wishes.lifetimes = lifetimes(file.section("lifetimes")?)?;
        log(file.section("log")?, &mut wishes)?;
        file.end()?;
        Ok(wishes)
    }
}

fn relay(mut section: Section<'_>, wishes: &mut Wishes) -> Result<(), Problem> {
    wishes.relay_addresses = list(section.take("addresses"), notation::relay_address)?;
    wishes.ports = one(section.take("ports"), notation::ports)?;
    wishes.ports_by = one(section.take("ports-by"), notation::ports_by)?;
    section.end()
}

fn users(section: Section<'_>, wishes: &mut Wishes) -> Result<(), Problem> {
    for (name, entry) in section.entries() {
        let Sited {
            value: password,
            place,
        } = entry.text(|text| Ok(Zeroizing::new(text.to_owned())))?;
        let value: StaticUser =
            notation::named_user(&name, &password).map_err(|wrong| wrong.at(place.clone()))?;
        wishes.users.push(Sited { value, place });
    }
    Ok(())
}

fn secrets(mut section: Section<'_>, wishes: &mut Wishes) -> Result<(), Problem> {
    for (name, algorithm) in [("sha1", Algorithm::Sha1), ("sha256", Algorithm::Sha256)] {
        for Sited { value, place } in list(section.take(name), notation::secret)? {
            wishes.secrets.push(Sited {
                value: (value, algorithm),
                place,
            });
        }
    }
    wishes.max_ttl = one(section.take("max-ttl"), notation::duration)?;
    section.end()
}

fn peers(mut section: Section<'_>, wishes: &mut Wishes) -> Result<(), Problem> {
    wishes.allow_peers = list(section.take("allow"), notation::peers)?;
    wishes.deny_peers = list(section.take("deny"), notation::peers)?;
    wishes.nat64 = list(section.take("nat64"), notation::nat64)?;
    section.end()
}

fn redirect(mut section: Section<'_>, wishes: &mut Wishes) -> Result<(), Problem> {
    wishes.redirect_servers = list(section.take("servers"), notation::server)?;
    wishes.redirect_from = section
        .take("from")
        .map(|entry| entry.number(0..=u32::MAX))
        .transpose()?;
    section.end()
}

fn limits(mut section: Section<'_>) -> Result<LimitWishes, Problem> {
    let mut number = |name, low| {
        section
            .take(name)
            .map(|entry| entry.number(low..=u32::MAX))
            .transpose()
    };
    let wishes = LimitWishes {
        relays: number("relays", 1)?,
        allocations_per_user: number("allocations-per-user", 0)?,
        permissions_per_allocation: number("permissions-per-allocation", 1)?,
        channels_per_allocation: number("channels-per-allocation", 1)?,
        bytes_per_second_per_allocation: number("bytes-per-second-per-allocation", 0)?,
        unauthenticated_per_second: number("unauthenticated-per-second", 0)?,
        unauthenticated_burst: number("unauthenticated-burst", 1)?,
        kernel_bindings: number("kernel-bindings", 1)?,
    };
    section.end()?;
    Ok(wishes)
}

fn lifetimes(mut section: Section<'_>) -> Result<LifetimeWishes, Problem> {
    let wishes = LifetimeWishes {
        allocation: one(section.take("allocation"), notation::duration)?,
        nonce: one(section.take("nonce"), notation::duration)?,
        reservation: one(section.take("reservation"), notation::duration)?,
    };
    section.end()?;
    Ok(wishes)
}

fn log(mut section: Section<'_>, wishes: &mut Wishes) -> Result<(), Problem> {
    wishes.log_level = one(section.take("level"), notation::level)?;
    wishes.log_format = one(section.take("format"), notation::log_format)?;
    section.end()
}

fn one<T>(
    entry: Option<Entry<'_>>,
    notation: fn(&str) -> Result<T, Complaint>,
) -> Result<Option<Sited<T>>, Problem> {
    entry.map(|entry| entry.text(notation)).transpose()
}

fn list<T>(
    entry: Option<Entry<'_>>,
    notation: fn(&str) -> Result<T, Complaint>,
) -> Result<Vec<Sited<T>>, Problem> {
    entry.map_or(Ok(Vec::new()), |entry| entry.texts(notation))
}

#[cfg(test)]
mod tests;
