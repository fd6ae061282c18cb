//! What the kernel keeps when the process is killed: links from the program to devices, pinned in a folder of a BPF file system.
//!
//! A link attaches a program for as long as somebody refers to it, and a pin refers to it until it is removed; program and
//! tables live as long as the link. The folder is locked while its relay lives, so what lies in one that can be locked is
//! what a dead relay left behind.

use std::ffi::{CString, c_int, c_long};
use std::io;
use std::os::fd::{AsRawFd, FromRawFd, OwnedFd};
use std::os::unix::ffi::OsStrExt as _;
use std::path::{Path, PathBuf};

use aya::pin::PinError as Refused;
use aya::programs::links::FdLink;
use rustix::fs::{
    Access, AtFlags, Dir, FileType, FlockOperation, Mode, OFlags, StatFs, accessat, fchmod, fchown,
    flock, fstat, fstatfs, mkdir, open, statfs, unlinkat,
};
use rustix::io::Errno;
use rustix::process::{Uid, geteuid};

use crate::privileges::Account;

/// From linux/magic.h.
const BPF_FS_MAGIC: u64 = 0xCAFE_4A11;

/// From linux/bpf.h.
const BPF_OBJ_GET: c_int = 7;
const BPF_LINK_DETACH: c_int = 34;

/// What the names of our pins begin with: nothing else in the folder is touched.
const PREFIX: &str = "turnpike-";

/// Why links cannot be pinned, or those of a dead relay not be removed.
#[derive(Debug, thiserror::Error)]
pub enum PinError {
    /// The folder is not where pins can be.
    #[error("{} is on no BPF file system", .0.display())]
    NotBpffs(PathBuf),
    /// The folder cannot be made, opened or written to.
    #[error("{} cannot be used: {error}", .path.display())]
    Folder {
        /// The folder.
        path: PathBuf,
        /// What the system says.
        error: io::Error,
    },
    /// Somebody else may have put things into the folder, or put it there.
    #[error(
        "{} is not to be trusted: {why}; remove it as root, or write --bpffs with another folder",
        .path.display()
    )]
    Untrusted {
        /// The folder.
        path: PathBuf,
        /// Why.
        why: String,
    },
    /// A relay that lives has the folder.
    #[error("another relay that runs has its program in {}", .0.display())]
    Taken(PathBuf),
    /// A link cannot be pinned.
    #[error("{} cannot be pinned: {error}", .path.display())]
    Pin {
        /// The pin.
        path: PathBuf,
        /// What the system says.
        error: io::Error,
    },
    /// A dead relay's program cannot be detached.
    #[error("{} is of a relay that was killed, and cannot be removed: {error}", .path.display())]
    Left {
        /// The pin.
        path: PathBuf,
        /// What the system says.
        error: io::Error,
    },
}

/// The folder of one relay, its own while this value lives. Dropping it detaches what is pinned by it.
#[derive(Debug)]
pub struct Pins {
    path: PathBuf,
    folder: OwnedFd,
    links: Vec<(String, OwnedFd)>,
}

impl Pins {
    /// Takes the folder, which is made if there is none, and opens it to the group of the account that this process may become,
    /// unless that one owns it.
    ///
    /// # Errors
    /// When it cannot be had, or somebody else has it.
    pub fn make(path: &Path, account: &Account) -> Result<Pins, PinError> {
        let parent = path.parent().unwrap_or(path);
        if !path.exists() && statfs(parent).is_ok_and(|found| is_bpffs(&found)) {
            let made = mkdir(path, Mode::RWXU);
            made.map_err(|error| cannot_use(path, error))?;
        }
        let pins = Pins::lock(path, account)?;
        let found = fstat(&pins.folder).map_err(|error| cannot_use(path, error))?;
        // Who may not do this does not become somebody else either. The owner stays: without CAP_DAC_OVERRIDE not even root
        // gets into another's folder.
        let _ = match Uid::from_raw(found.st_uid) == account.user {
            true => fchmod(&pins.folder, Mode::RWXU),
            false => fchown(&pins.folder, None, Some(account.group))
                .and_then(|()| fchmod(&pins.folder, Mode::RWXU | Mode::RWXG)),
        };
        accessat(
            &pins.folder,
            ".",
            Access::WRITE_OK | Access::EXEC_OK,
            AtFlags::EACCESS,
        )
        .map_err(|error| cannot_use(path, error))?;
        Ok(pins)
    }

    /// Takes a folder that is there, of root, of this process or of the account that it may become.
    ///
    /// # Errors
    /// When it cannot be had, or somebody else has it.
    pub fn lock(path: &Path, account: &Account) -> Result<Pins, PinError> {
        let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        let opened = open(path, flags, Mode::empty());
        let folder = match opened {
            Ok(folder) if fstatfs(&folder).is_ok_and(|found| is_bpffs(&found)) => folder,
            Ok(_) | Err(Errno::NOENT) => return Err(PinError::NotBpffs(path.to_owned())),
            Err(Errno::NOTDIR | Errno::LOOP) => {
                let why = "it is no folder but a link or a file".to_owned();
                return Err(untrusted(path, why));
            }
            Err(error) => return Err(cannot_use(path, error)),
        };
        let found = fstat(&folder).map_err(|error| cannot_use(path, error))?;
        let owner = Uid::from_raw(found.st_uid);
        if ![Uid::ROOT, geteuid(), account.user].contains(&owner) {
            return Err(untrusted(path, format!("it belongs to user {owner}")));
        }
        if Mode::from_raw_mode(found.st_mode).contains(Mode::WOTH) {
            return Err(untrusted(path, "everybody may write to it".to_owned()));
        }
        match flock(&folder, FlockOperation::NonBlockingLockExclusive) {
            Ok(()) => Ok(Pins {
                path: path.to_owned(),
                folder,
                links: Vec::new(),
            }),
            Err(Errno::WOULDBLOCK) => Err(PinError::Taken(path.to_owned())),
            Err(error) => Err(cannot_use(path, error)),
        }
    }

    /// The devices with what a dead relay left behind.
    ///
    /// # Errors
    /// When this process may not look.
    pub fn left(&self) -> Result<Vec<String>, PinError> {
        let names = self.names_left()?;
        Ok(names.iter().map(|name| device_of(name)).collect())
    }

    /// Detaches what a dead relay left behind, and tells the devices. When this returns, nothing is relayed by its tables.
    ///
    /// # Errors
    /// When this process may not do that.
    pub fn detach_left(&self) -> Result<Vec<String>, PinError> {
        let names = self.names_left()?;
        for name in &names {
            let detached = get(&self.place(name)).and_then(|link| {
                detach(&link)?;
                Ok(unlinkat(&self.folder, name, AtFlags::empty())?)
            });
            detached.map_err(|error| PinError::Left {
                path: self.path.join(name),
                error,
            })?;
        }
        Ok(names.iter().map(|name| device_of(name)).collect())
    }

    fn names_left(&self) -> Result<Vec<String>, PinError> {
        let cannot_list = |error| cannot_use(&self.path, error);
        let mut names = Vec::new();
        for entry in Dir::read_from(&self.folder).map_err(cannot_list)? {
            let entry = entry.map_err(cannot_list)?;
            let name = entry.file_name().to_string_lossy();
            // What leads elsewhere is none of ours.
            if name.starts_with(PREFIX) && entry.file_type() == FileType::RegularFile {
                names.push(name.into_owned());
            }
        }
        Ok(names)
    }

    /// Pins the link to a device, which is detached when this fails. That to an earlier device of the same name goes.
    ///
    /// # Errors
    /// When the kernel refuses to.
    pub fn keep(&mut self, device: &str, link: FdLink) -> Result<(), PinError> {
        // No pin may have a dot in its name (kernel/bpf/inode.c), and no device a colon.
        let name = format!("{PREFIX}{}", device.replace('.', ":"));
        let earlier = self.links.iter().position(|(known, _)| *known == name);
        if let Some(earlier) = earlier {
            let (name, link) = self.links.swap_remove(earlier);
            self.remove(&name, &link);
        }
        let place = self.place(&name);
        let pinned = match link.pin(&place) {
            // The link that is held here is still closed by aya, and the pin stays.
            Ok(_) => get(&place).inspect_err(|_| {
                let _ = unlinkat(&self.folder, &name, AtFlags::empty());
            }),
            Err(Refused::SyscallError(refused)) => Err(refused.io_error),
            Err(refused) => Err(io::Error::other(refused)),
        };
        let link = pinned.map_err(|error| PinError::Pin {
            path: self.path.join(&name),
            error,
        })?;
        self.links.push((name, link));
        Ok(())
    }

    /// Detaches everything that is pinned by this, and removes the pins.
    pub fn detach(&mut self) {
        for (name, link) in std::mem::take(&mut self.links) {
            self.remove(&name, &link);
        }
    }

    fn remove(&self, name: &str, link: &OwnedFd) {
        // A device may be gone, and its link with it.
        let _ = detach(link);
        let _ = unlinkat(&self.folder, name, AtFlags::empty());
    }

    /// The path of a pin by way of the folder's descriptor: nobody can put another folder in its place, and whoever gave up its
    /// privileges still reaches it.
    fn place(&self, name: &str) -> PathBuf {
        let folder = self.folder.as_raw_fd();
        PathBuf::from(format!("/proc/self/fd/{folder}/{name}"))
    }
}

impl Drop for Pins {
    fn drop(&mut self) {
        self.detach();
    }
}

/// The device whose pin has this name: see [`Pins::keep`].
fn device_of(pin: &str) -> String {
    pin[PREFIX.len()..].replace(':', ".")
}

fn is_bpffs(found: &StatFs) -> bool {
    u64::try_from(found.f_type) == Ok(BPF_FS_MAGIC)
}

fn cannot_use(path: &Path, error: Errno) -> PinError {
    PinError::Folder {
        path: path.to_owned(),
        error: error.into(),
    }
}

fn untrusted(path: &Path, why: String) -> PinError {
    PinError::Untrusted {
        path: path.to_owned(),
        why,
    }
}

/// Another descriptor of what is pinned.
fn get(path: &Path) -> io::Result<OwnedFd> {
    #[repr(C)]
    struct Get {
        path: u64,
        fd: u32,
        flags: u32,
    }
    let path = CString::new(path.as_os_str().as_bytes())?;
    let get = Get {
        path: path.as_ptr() as u64,
        fd: 0,
        flags: 0,
    };
    let fd = bpf(BPF_OBJ_GET, &get)?;
    let fd = c_int::try_from(fd).expect("descriptors are small");
    // SAFETY: the kernel has just made it, for nobody else.
    Ok(unsafe { OwnedFd::from_raw_fd(fd) })
}

/// Detaches a program at once. Removing a pin does it some time later, when its inode is freed.
fn detach(link: &OwnedFd) -> io::Result<()> {
    #[repr(C)]
    struct Detach {
        link: c_int,
    }
    bpf(
        BPF_LINK_DETACH,
        &Detach {
            link: link.as_raw_fd(),
        },
    )
    .map(drop)
}

/// bpf(2), with the head of its attributes; what lies behind is zero to the kernel.
fn bpf<T>(command: c_int, attributes: &T) -> io::Result<c_long> {
    let attributes: *const T = attributes;
    // SAFETY: neither of these commands writes to the attributes, and it reads no more of them than there is.
    let result = unsafe { libc::syscall(libc::SYS_bpf, command, attributes, size_of::<T>()) };
    if result < 0 {
        return Err(io::Error::last_os_error());
    }
    Ok(result)
}
