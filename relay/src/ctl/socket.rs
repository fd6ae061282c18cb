//! The control socket in the file system: made so that only its owner may use it, and gone when the relay ends.

use std::fs::{self, DirBuilder, File, Permissions};
use std::io::{self, ErrorKind};
use std::os::fd::OwnedFd;
use std::os::unix::fs::{
    DirBuilderExt as _, FileTypeExt as _, MetadataExt as _, PermissionsExt as _,
};
use std::os::unix::net::UnixListener;
use std::path::{Path, PathBuf};

use rustix::fs::{Access, AtFlags, CWD, FileType, Mode, OFlags, accessat, chownat, fstat};
use rustix::io::Errno;
use rustix::process::{Uid, getegid, geteuid};
use socket2::{Domain, SockAddr, Type};
use turnpike_control::config::ControlSocket;

use crate::failure::Failure;
use crate::privileges::Account;

/// What is told where there is no socket.
const NONE: &str = "none";

/// Connections that may wait to be accepted.
const BACKLOG: i32 = 16;

/// A bound control socket. Dropping it removes its file.
#[derive(Debug)]
pub struct Socket {
    path: PathBuf,
    listener: UnixListener,
    /// Device and number of the file, by which it is told from one that somebody has put there since.
    file: (u64, u64),
}

/// Why there is no control socket.
#[derive(Debug, thiserror::Error)]
pub enum Refused {
    /// Another relay has it.
    #[error("{} is that of another relay", .0.display())]
    Taken(PathBuf),
    /// A socket of somebody else is there.
    #[error("{} is there, and this user may not connect to it", .0.display())]
    Foreign(PathBuf),
    /// Something else is there.
    #[error("{} is there, and no socket", .0.display())]
    Occupied(PathBuf),
    /// The system refuses.
    #[error("{} cannot be made: {error}", path.display())]
    System {
        /// The socket.
        path: PathBuf,
        /// In its words.
        error: io::Error,
    },
}

impl Refused {
    /// Of a path that the operator wrote down.
    fn of_written(&self) -> Failure {
        let instead = match self {
            Refused::Taken(_) | Refused::Foreign(_) => {
                "end that one, or write --control with another path"
            }
            _ => "write --control with a path in a folder of this user, or --control none",
        };
        Failure::new(format!("--control: {self}; {instead}"))
    }

    /// Of a path that nobody wrote down, in the place of the path.
    fn of_found(&self) -> String {
        format!("{NONE}: {self}; write --control PATH")
    }
}

impl Socket {
    /// Makes the socket; one that a dead relay has left is replaced.
    ///
    /// # Errors
    /// When it cannot be made.
    pub fn make(path: &Path) -> Result<Socket, Refused> {
        let failed = |error| Refused::System {
            path: path.to_owned(),
            error,
        };
        make_way(path)?;
        let listener = bind(path).map_err(failed)?;
        let file = identity(path).map_err(failed)?;
        Ok(Socket {
            path: path.to_owned(),
            listener,
            file,
        })
    }

    /// Its listener, once more.
    pub(super) fn listener(&self) -> io::Result<UnixListener> {
        self.listener.try_clone()
    }
}

impl Drop for Socket {
    fn drop(&mut self) {
        if identity(&self.path).is_ok_and(|file| file == self.file) {
            // Who gave up the privileges that the folder takes may not; the next relay replaces it.
            let _ = fs::remove_file(&self.path);
        }
    }
}

/// Makes the socket that is meant, for the account that the relay will run as, and says where it is, or why there is none.
///
/// # Errors
/// When the operator wrote a path down and it cannot be had.
pub fn open(
    wish: Option<&ControlSocket>,
    account: &Account,
) -> Result<(Option<Socket>, String), Failure> {
    let Some(ControlSocket { path, written }) = wish else {
        return Ok((None, NONE.to_owned()));
    };
    let folder = path.parent().filter(|_| !written);
    let made = folder.map_or(Ok(()), |folder| make_folder(folder, account));
    let made = made.and_then(|()| Socket::make(path));
    match made.and_then(|socket| give(path, account).map(|()| socket)) {
        Ok(socket) => Ok((Some(socket), path.display().to_string())),
        Err(refused) if *written => Err(refused.of_written()),
        Err(refused) => Ok((None, refused.of_found())),
    }
}

/// What a start will say of the control socket.
#[derive(Debug)]
pub struct Foreseen {
    /// Where it will be, or why there will be none.
    pub told: String,
    /// Whether there will be one.
    pub made: bool,
    /// Whether a relay that runs has it now.
    pub taken: bool,
}

/// Foresees [`open`], and makes nothing. A socket of a relay that runs is no failure: this one may be to take its place.
///
/// # Errors
/// When the operator wrote a path down and it cannot be had.
pub fn foresee(wish: Option<&ControlSocket>) -> Result<Foreseen, Failure> {
    let foreseen = |told, made, taken| Ok(Foreseen { told, made, taken });
    let Some(ControlSocket { path, written }) = wish else {
        return foreseen(NONE.to_owned(), false, false);
    };
    match is_stale(path).and_then(|_| may_make(path, *written)) {
        Ok(()) => foreseen(path.display().to_string(), true, false),
        Err(Refused::Taken(_)) => {
            let told = format!(
                "{}, once the relay that has it now has ended",
                path.display()
            );
            foreseen(told, true, true)
        }
        Err(refused) if *written => Err(refused.of_written()),
        Err(refused) => foreseen(refused.of_found(), false, false),
    }
}

/// Whether this user may make a socket there; and the folder for it, where nobody wrote it down.
fn may_make(path: &Path, written: bool) -> Result<(), Refused> {
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    let above = folder.parent().filter(|_| !written && !folder.exists());
    let (folder, made) = above.map_or((folder, path), |above| (above, folder));
    // By a path that only a folder has.
    accessat(
        CWD,
        folder.join("."),
        Access::WRITE_OK | Access::EXEC_OK,
        AtFlags::EACCESS,
    )
    .map_err(|error| Refused::System {
        path: made.to_owned(),
        error: error.into(),
    })
}

/// Makes a folder, unless it is there.
fn make_folder(folder: &Path, account: &Account) -> Result<(), Refused> {
    match DirBuilder::new().mode(0o700).create(folder) {
        Ok(()) => give(folder, account),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Ok(()),
        Err(error) => Err(Refused::System {
            path: folder.to_owned(),
            error,
        }),
    }
}

/// Whoever the relay runs as may ask it, and take the socket away at its end. What this process has made is given away, and
/// nothing that somebody has put in its place since.
fn give(path: &Path, account: &Account) -> Result<(), Refused> {
    let Account { user, group, .. } = *account;
    let own = geteuid();
    if (user, group) == (own, getegid()) {
        return Ok(());
    }
    // What has this path, and not what a link there leads to.
    let flags = OFlags::PATH | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    let given = rustix::fs::open(path, flags, Mode::empty()).and_then(|file| {
        let found = fstat(&file)?;
        let linked =
            FileType::from_raw_mode(found.st_mode) != FileType::Directory && found.st_nlink > 1;
        if Uid::from_raw(found.st_uid) != own || linked {
            return Err(Errno::ACCESS);
        }
        chownat(&file, "", Some(user), Some(group), AtFlags::EMPTY_PATH)
    });
    given.map_err(|error| Refused::System {
        path: path.to_owned(),
        error: error.into(),
    })
}

/// Removes what a dead relay has left.
fn make_way(path: &Path) -> Result<(), Refused> {
    if !is_stale(path)? {
        return Ok(());
    }
    fs::remove_file(path).map_err(|error| Refused::System {
        path: path.to_owned(),
        error,
    })
}

/// Whether a dead relay has left its socket there; nothing is there otherwise.
fn is_stale(path: &Path) -> Result<bool, Refused> {
    let Ok(there) = fs::symlink_metadata(path) else {
        return Ok(false);
    };
    if !there.file_type().is_socket() {
        return Err(Refused::Occupied(path.to_owned()));
    }
    let Err(error) = try_connect(path) else {
        return Err(Refused::Taken(path.to_owned()));
    };
    match error.kind() {
        ErrorKind::ConnectionRefused => Ok(true),
        // Somebody listens who has no time.
        ErrorKind::WouldBlock => Err(Refused::Taken(path.to_owned())),
        ErrorKind::PermissionDenied => Err(Refused::Foreign(path.to_owned())),
        _ => Err(Refused::System {
            path: path.to_owned(),
            error,
        }),
    }
}

/// Connects, and waits for nobody.
fn try_connect(path: &Path) -> io::Result<()> {
    let socket = socket2::Socket::new(Domain::UNIX, Type::STREAM, None)?;
    socket.set_nonblocking(true)?;
    socket.connect(&SockAddr::unix(path)?)
}

fn bind(path: &Path) -> io::Result<UnixListener> {
    let socket = socket2::Socket::new(Domain::UNIX, Type::STREAM, None)?;
    // The file gets the mode that the socket has when it is bound, so that there is no moment at which others may connect.
    let socket = File::from(OwnedFd::from(socket));
    socket.set_permissions(Permissions::from_mode(0o600))?;
    let socket = socket2::Socket::from(OwnedFd::from(socket));
    socket.bind(&SockAddr::unix(path)?)?;
    socket.listen(BACKLOG)?;
    Ok(OwnedFd::from(socket).into())
}

fn identity(path: &Path) -> io::Result<(u64, u64)> {
    let file = fs::symlink_metadata(path)?;
    Ok((file.dev(), file.ino()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("turnpike-{}-{name}", std::process::id()));
        fs::create_dir_all(&folder).expect("the temporary folder can be written");
        folder
    }

    #[test]
    fn only_its_owner_may_use_it_and_it_goes_with_its_relay() {
        let path = folder("mode").join("control.sock");
        let socket = Socket::make(&path).expect("made");
        let mode = fs::metadata(&path).expect("there").permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
        drop(socket);
        assert!(!path.exists());
    }

    #[test]
    fn a_dead_relay_s_is_replaced_and_a_live_one_s_is_not() {
        let path = folder("stale").join("control.sock");
        drop(UnixListener::bind(&path).expect("bound"));
        assert!(path.exists(), "nobody has removed it");
        let live = Socket::make(&path).expect("replaced");
        let refused = Socket::make(&path).expect_err("somebody listens");
        assert!(matches!(refused, Refused::Taken(_)), "{refused}");
        drop(live);
    }

    /// One that accepts nobody for now has as many waiting as it lets wait, and whoever connects would wait with them.
    #[test]
    fn a_live_one_s_that_is_busy_is_not_waited_for() {
        let path = folder("busy").join("control.sock");
        let live = Socket::make(&path).expect("made");
        let waiting: Vec<_> = (0..2 * BACKLOG)
            .map_while(|_| {
                let socket = socket2::Socket::new(Domain::UNIX, Type::STREAM, None).ok()?;
                socket.set_nonblocking(true).ok()?;
                socket.connect(&SockAddr::unix(&path).ok()?).ok()?;
                Some(socket)
            })
            .collect();
        assert!(waiting.len() < 2 * usize::try_from(BACKLOG).expect("few"));
        let refused = Socket::make(&path).expect_err("somebody listens");
        assert!(matches!(refused, Refused::Taken(_)), "{refused}");
        drop(live);
    }

    #[test]
    fn nothing_is_given_away_but_what_was_made_here() {
        if !geteuid().is_root() {
            println!("SKIPPED nothing_is_given_away_but_what_was_made_here: it takes root");
            return;
        }
        let somebody = turnpike_control::config::RunAs {
            user: "54321".to_owned(),
            group: Some("54322".to_owned()),
        };
        let account = Account::find(&somebody).expect("numbers need no names");
        let folder = folder("given");
        let path = folder.join("control.sock");
        let owner = |path: &Path| {
            let found = fs::symlink_metadata(path).expect("there");
            (found.uid(), found.gid())
        };
        let _socket = Socket::make(&path).expect("made");
        give(&path, &account).expect("it is root's");
        assert_eq!(owner(&path), (54_321, 54_322));
        give(&path, &account).expect_err("it is not root's any more");

        let precious = folder.join("precious");
        fs::write(&precious, "").expect("written");
        let link = folder.join("link");
        let _ = fs::remove_file(&link);
        fs::hard_link(&precious, &link).expect("linked");
        give(&link, &account).expect_err("it has another name too");
        fs::remove_file(&link).expect("removed");
        std::os::unix::fs::symlink(&precious, &link).expect("linked");
        let _ = give(&link, &account);
        assert_eq!(owner(&precious), (0, 0));
        fs::remove_dir_all(folder).expect("removed");
    }

    #[test]
    fn nothing_else_is_ever_removed() {
        let folder = folder("other");
        let path = folder.join("notes");
        fs::write(&path, "precious").expect("written");
        let refused = Socket::make(&path).expect_err("a file is there");
        assert!(matches!(refused, Refused::Occupied(_)), "{refused}");
        let path = folder.join("control.sock");
        let old = Socket::make(&path).expect("made");
        fs::remove_file(&path).expect("removed");
        let successor = Socket::make(&path).expect("made");
        drop(old);
        assert!(path.exists(), "it is the successor's");
        drop(successor);
    }
}
