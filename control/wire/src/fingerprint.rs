//! FINGERPRINT: the CRC-32 that tells STUN from other protocols on a port (RFC 8489 section 14.7).

/// Bytes of the attribute's value.
pub(crate) const LEN: usize = 4;

/// The value for a message whose bytes up to the attribute are `covered`, with the length field already counting it.
pub(crate) fn value(covered: &[u8]) -> [u8; LEN] {
    (crc32fast::hash(covered) ^ 0x5354_554E).to_be_bytes()
}
