//! Preparing names, realms and passwords as RFC 8265 wants them, before anything is hashed.
//!
//! Only what is configured is prepared. A USERNAME on the wire is used as it came (RFC 8489, 9.2.2).
//!
//! Clients of RFC 5389's time prepare with SASLprep instead, which folds compatibility characters (a Roman numeral becomes
//! letters) and drops invisible ones. The two agree on ASCII and on everything else that people are likely to type;
//! where they do not, such a client must be given the password as SASLprep leaves it. Only one key is kept per password.

use std::fmt;

use precis_profiles::OpaqueString;
use precis_profiles::precis_core::profile::PrecisFastInvocation;
use precis_profiles::precis_core::{Error, UnexpectedError};

/// Why a text cannot be prepared. Tells the character, never the text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Unprepared {
    /// There is nothing left of it (RFC 8265, 4.2.2).
    Empty,
    /// This code point is a control, unassigned, invisible or otherwise outside the FreeformClass (RFC 8264, 4.3).
    Character(u32),
    /// A character stands where its rule does not let it stand.
    Rule,
}

impl fmt::Display for Unprepared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Unprepared::Empty => f.write_str("is empty"),
            Unprepared::Character(code) => {
                write!(f, "contains U+{code:04X}, which RFC 8265 does not allow")
            }
            Unprepared::Rule => {
                f.write_str("contains a character where RFC 8265 does not allow it")
            }
        }
    }
}

/// Applies the OpaqueString profile (RFC 8265, 4.2.2): other spaces become U+0020, then NFC; case and width stay.
pub fn opaque_string(text: &str) -> Result<String, Unprepared> {
    if text.is_empty() {
        return Err(Unprepared::Empty);
    }
    match OpaqueString::enforce(text) {
        Ok(prepared) => Ok(prepared.into_owned()),
        Err(Error::BadCodepoint(info)) => Err(Unprepared::Character(info.cp)),
        Err(Error::Unexpected(
            UnexpectedError::ContextRuleNotApplicable(info)
            | UnexpectedError::MissingContextRule(info),
        )) => Err(Unprepared::Character(info.cp)),
        Err(Error::Invalid | Error::Unexpected(_)) => Err(Unprepared::Rule),
    }
}

/// The text without the quotes around it and the NULs behind it (RFC 8489, 9.2.2).
pub fn unquoted(text: &str) -> &str {
    let text = text.trim_end_matches('\0');
    text.strip_prefix('"')
        .and_then(|text| text.strip_suffix('"'))
        .unwrap_or(text)
}
