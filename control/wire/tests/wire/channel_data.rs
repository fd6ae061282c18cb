//! ChannelData over UDP.

use turnpike_wire::{ChannelData, ChannelDataError, ChannelNumber, padding};

fn frame(number: u16, length: u16, rest: &[u8]) -> Vec<u8> {
    let mut bytes = number.to_be_bytes().to_vec();
    bytes.extend(length.to_be_bytes());
    bytes.extend(rest);
    bytes
}

/// T-8656-12.4-01: two bytes of number, two of length, and the application's bytes.
#[test]
fn header() {
    let channel = ChannelNumber::new(0x4001).unwrap();
    assert_eq!(
        ChannelData::encode_header(channel, 5),
        [0x40, 0x01, 0x00, 0x05]
    );
    let bytes = frame(0x4001, 5, b"hello");
    let data = b"hello";
    assert_eq!(
        ChannelData::parse(&bytes),
        Ok(ChannelData { channel, data })
    );
}

/// T-8656-12.6-04, T-8656-12.2-02: only 0x4000 to 0x4FFF are channels.
#[test]
fn numbers() {
    for number in 0..=u16::MAX {
        let expected = if (0x4000..=0x4FFF).contains(&number) {
            Ok(number)
        } else {
            Err(ChannelDataError::Reserved)
        };
        let bytes = frame(number, 0, b"");
        let parsed = ChannelData::parse(&bytes).map(|frame| frame.channel.value());
        assert_eq!(parsed, expected);
    }
}

/// T-8656-12.6-10: a cut-off header.
#[test]
fn too_short() {
    let bytes = frame(0x4000, 0, b"");
    for len in 0..4 {
        assert_eq!(
            ChannelData::parse(&bytes[..len]),
            Err(ChannelDataError::Short)
        );
    }
}

/// T-8656-12.6-01, T-SEC-16: a length beyond the datagram, up to the end of 16 bits.
#[test]
fn length_beyond_the_datagram() {
    for length in [5, 6, 9, 0xFFFB, 0xFFFC, 0xFFFD, 0xFFFE, 0xFFFF] {
        let bytes = frame(0x4000, length, b"four");
        assert_eq!(ChannelData::parse(&bytes), Err(ChannelDataError::Length));
    }
    let most = vec![1; 0xFFFF];
    let bytes = frame(0x4000, 0xFFFF, &most);
    assert_eq!(ChannelData::parse(&bytes).unwrap().data, most);
    assert_eq!(
        ChannelData::parse(&bytes[..0x10002]),
        Err(ChannelDataError::Length)
    );
}

/// T-8656-12.6-02, T-8656-12.6-03: bytes behind the length are left out, padding or more.
#[test]
fn trailing_bytes_are_left_out() {
    for extra in [0, 1, 3, 4, 40] {
        let mut bytes = frame(0x4000, 5, b"hello");
        bytes.resize(9 + extra, 0xEE);
        assert_eq!(ChannelData::parse(&bytes).unwrap().data, b"hello");
    }
}

/// T-8656-12.6-07: no bytes are data too.
#[test]
fn empty_data() {
    assert_eq!(
        ChannelData::parse(&frame(0x4FFF, 0, b"")).unwrap().data,
        b""
    );
}

/// How much padding the next 32-bit boundary needs.
#[test]
fn padding_to_words() {
    for len in 0..100 {
        assert_eq!((len + padding(len)) % 4, 0);
        assert!(padding(len) < 4);
    }
    assert_eq!(padding(usize::MAX), 1);
}
