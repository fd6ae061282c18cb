//! The ways in which a request is turned down.

use turnpike_wire::ErrorCode;

/// Why a request that authenticated gets an error response.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Reject {
    /// With nothing besides the code.
    Code(ErrorCode),
    /// 420 with every comprehension-required attribute that is not understood (RFC 8489, 6.3.1).
    UnknownAttributes,
    /// 420 for a DONT-FRAGMENT that cannot be honoured (RFC 8656, 3.7 and 7.2).
    DontFragment,
}

impl From<ErrorCode> for Reject {
    fn from(code: ErrorCode) -> Reject {
        Reject::Code(code)
    }
}
