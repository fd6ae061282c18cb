//! Framing of a byte stream.

use proptest::prelude::*;
use turnpike_wire::{AttributeType, ChannelData, ChannelNumber, StreamFrame};

use crate::craft::{ALLOCATE, message};

fn channel_data(number: u16, data: &[u8]) -> Vec<u8> {
    let mut bytes = number.to_be_bytes().to_vec();
    bytes.extend(u16::try_from(data.len()).unwrap().to_be_bytes());
    bytes.extend(data);
    bytes.resize(bytes.len().next_multiple_of(4), 0xFF);
    bytes
}

/// RFC 8489, 6.2.2 and RFC 8656, 12.5: frames are found at any split, and padding is consumed with its frame.
#[test]
fn frames_one_after_the_other() {
    let request = message(ALLOCATE, &[(AttributeType::SOFTWARE, b"client")]);
    let hello = channel_data(0x4000, b"hello");
    let empty = channel_data(0x4001, b"");
    let stream = [&request[..], &hello, &empty, &request].concat();
    let channel = |number| ChannelNumber::new(number).unwrap();
    let expected = [
        StreamFrame::Stun(&request),
        StreamFrame::ChannelData(ChannelData {
            channel: channel(0x4000),
            data: b"hello",
        }),
        StreamFrame::ChannelData(ChannelData {
            channel: channel(0x4001),
            data: b"",
        }),
        StreamFrame::Stun(&request),
    ];

    let mut rest = &stream[..];
    for frame in expected {
        for end in 0..frame.consumed() {
            let StreamFrame::Incomplete { need } = StreamFrame::next(&rest[..end]) else {
                panic!("a frame in {end} of {} bytes", frame.consumed());
            };
            assert!(need > end && need <= frame.consumed());
        }
        assert_eq!(StreamFrame::next(rest), frame);
        rest = &rest[frame.consumed()..];
    }
    assert_eq!(StreamFrame::next(rest), StreamFrame::Incomplete { need: 4 });
}

/// T-SEC-16: the longest frames do not wrap.
#[test]
fn lengths_near_64_k() {
    for length in 0xFFFC_u16..=0xFFFF {
        let [l0, l1] = length.to_be_bytes();
        let need = 4 + usize::from(length).next_multiple_of(4);
        assert_eq!(
            StreamFrame::next(&[0x40, 0, l0, l1]),
            StreamFrame::Incomplete { need }
        );
        let data = vec![1; usize::from(length)];
        let frame = channel_data(0x4000, &data);
        assert_eq!(StreamFrame::next(&frame).consumed(), need);
        let one_less = &frame[..need - 1];
        assert_eq!(
            StreamFrame::next(one_less),
            StreamFrame::Incomplete { need }
        );
    }
}

/// The longest STUN message needs 65 552 bytes, and no more.
#[test]
fn the_longest_message() {
    let front = [0, 1, 0xFF, 0xFC, 0x21, 0x12, 0xA4, 0x42];
    assert_eq!(
        StreamFrame::next(&front),
        StreamFrame::Incomplete { need: 65_552 }
    );
}

/// Reserved numbers are skipped by their length.
#[test]
fn reserved_numbers_are_skipped() {
    for number in [0x5000, 0x7FFE, 0x7FFF] {
        let bytes = [
            channel_data(number, b"hello"),
            channel_data(0x4000, b"next"),
        ]
        .concat();
        let frame = StreamFrame::next(&bytes);
        assert_eq!(frame, StreamFrame::Reserved { len: 12 });
        let next = StreamFrame::next(&bytes[frame.consumed()..]);
        assert!(matches!(
            next,
            StreamFrame::ChannelData(ChannelData { data: b"next", .. })
        ));
    }
}

/// What is neither loses the framing for good, and it takes no more bytes than needed to see it.
#[test]
fn garbage_is_seen_early() {
    for first_byte in (0x04..=0x3F).chain(0x80..=0xFF) {
        assert_eq!(StreamFrame::next(&[first_byte]), StreamFrame::Invalid);
    }
    for length in 1..4 {
        assert_eq!(StreamFrame::next(&[0, 1, 0, length]), StreamFrame::Invalid);
    }
    assert_eq!(StreamFrame::next(&[0, 1, 0, 0, 0x22]), StreamFrame::Invalid);
    assert_eq!(
        StreamFrame::next(&[0, 1, 0, 0, 0x21, 0x12, 0xA4, 0x43]),
        StreamFrame::Invalid
    );
}

proptest! {
    /// T-SEC-10: any bytes make progress, ask for more, or end the stream; what is asked for is bounded.
    #[test]
    fn any_bytes_make_progress(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let frame = StreamFrame::next(&bytes);
        match frame {
            StreamFrame::Incomplete { need } => prop_assert!(need > bytes.len() && need <= 65_552),
            StreamFrame::Invalid => prop_assert_eq!(frame.consumed(), 0),
            _ => prop_assert!((4..=bytes.len()).contains(&frame.consumed())),
        }
    }
}
