//! The Internet checksum (RFC 1071), over words in the order of this machine, which it does not mind.

/// The sum of some bytes, the last one made even with a zero.
pub fn sum(bytes: &[u8]) -> u64 {
    let (words, rest) = bytes.split_at(bytes.len() & !3);
    let words = words.chunks_exact(4).map(|word| {
        let word = word.first_chunk::<4>().expect("four bytes");
        u64::from(u32::from_ne_bytes(*word))
    });
    let mut last = [0; 4];
    last[..rest.len()].copy_from_slice(rest);
    words.sum::<u64>() + u64::from(u32::from_ne_bytes(last))
}

/// The sum in sixteen bits, carries included.
pub fn fold(sum: u64) -> u16 {
    let mut sum = sum;
    while sum > 0xFFFF {
        sum = (sum & 0xFFFF) + (sum >> 16);
    }
    u16::try_from(sum).expect("sixteen bits")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example of RFC 1071, 3.
    #[test]
    fn the_sum_is_that_of_the_rfc() {
        let bytes = [0x00, 0x01, 0xF2, 0x03, 0xF4, 0xF5, 0xF6, 0xF7];
        assert_eq!(fold(sum(&bytes)).to_ne_bytes(), [0xDD, 0xF2]);
        assert_eq!(fold(sum(&[1, 2, 3])), fold(sum(&[1, 2, 3, 0])));
        assert_eq!(fold(sum(&[0xFF; 65_535])), fold(sum(&[0xFF; 1])));
        assert_eq!(fold(sum(&[])), 0);
    }
}
