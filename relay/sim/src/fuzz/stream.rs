//! Frames of a byte stream: whole or in pieces, the same frames come out.

use turnpike_wire::StreamFrame;

use super::input::Input;

/// A frame by its place and length in the stream, padding included, and what it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Frame {
    Stun(usize, usize),
    Channel(usize, usize, u16, usize),
    Reserved(usize, usize),
}

/// Why framing stopped, and where.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Stop {
    Short(usize),
    Lost(usize),
}

/// The first bytes say in what pieces the rest arrives.
pub fn stream(data: &[u8]) {
    let mut input = Input::new(data);
    let pieces: Vec<usize> = input
        .take(4)
        .iter()
        .map(|&len| usize::from(len) + 1)
        .collect();
    let bytes = input.take(data.len());
    let (frames, stop) = by_rfc(bytes);
    assert_eq!(framed(bytes, bytes.len()), (frames.clone(), stop));
    let mut arrived = 0;
    for piece in pieces.iter().cycle().take(bytes.len() + 1) {
        arrived = bytes.len().min(arrived + piece);
        let (some, _) = framed(&bytes[..arrived], arrived);
        assert!(
            frames.starts_with(&some),
            "a piece of the stream gives other frames"
        );
    }
}

/// What the codec makes of a stream.
fn framed(bytes: &[u8], len: usize) -> (Vec<Frame>, Stop) {
    let mut frames = Vec::new();
    let mut at = 0;
    loop {
        let unread = &bytes[at..len];
        let frame = StreamFrame::next(unread);
        let used = frame.consumed();
        match frame {
            StreamFrame::Incomplete { need } => {
                assert!(
                    need > unread.len(),
                    "{need} bytes are wanted where {} are there",
                    unread.len()
                );
                assert!(need <= 65_552, "{need} bytes are wanted");
                assert_eq!(used, 0);
                return (frames, Stop::Short(at));
            }
            StreamFrame::Invalid => {
                assert_eq!(used, 0);
                return (frames, Stop::Lost(at));
            }
            StreamFrame::Stun(message) => {
                assert_eq!(message, &unread[..used]);
                frames.push(Frame::Stun(at, used));
            }
            StreamFrame::ChannelData(channel) => {
                assert_eq!(channel.data, &unread[4..4 + channel.data.len()]);
                let number = channel.channel.value();
                frames.push(Frame::Channel(at, used, number, channel.data.len()));
            }
            StreamFrame::Reserved { len } => {
                assert_eq!(used, len);
                frames.push(Frame::Reserved(at, used));
            }
        }
        assert!(used > 0 && used <= unread.len(), "a frame of {used} bytes");
        at += used;
    }
}

/// What RFC 8656, 12.5, makes of it: STUN by its length, ChannelData by its length and padded to four.
fn by_rfc(bytes: &[u8]) -> (Vec<Frame>, Stop) {
    let mut frames = Vec::new();
    let mut at = 0;
    while let Some(&[first, second, l0, l1]) = bytes[at..].first_chunk() {
        let length = usize::from(u16::from_be_bytes([l0, l1]));
        let number = u16::from_be_bytes([first, second]);
        let (len, frame) = match first {
            0..=3 => (20 + length, Frame::Stun(at, 20 + length)),
            0x40..=0x4F => {
                let len = 4 + length.next_multiple_of(4);
                (len, Frame::Channel(at, len, number, length))
            }
            0x50..=0x7F => {
                let len = 4 + length.next_multiple_of(4);
                (len, Frame::Reserved(at, len))
            }
            _ => return (frames, Stop::Lost(at)),
        };
        let cookie = &bytes[at + 4..bytes.len().min(at + 8)];
        let is_stun = matches!(frame, Frame::Stun(..));
        if is_stun && (length % 4 != 0 || !0x2112_A442_u32.to_be_bytes().starts_with(cookie)) {
            return (frames, Stop::Lost(at));
        }
        if bytes.len() - at < len {
            return (frames, Stop::Short(at));
        }
        frames.push(frame);
        at += len;
    }
    let lost = !matches!(bytes.get(at), None | Some(0..=3 | 0x40..=0x7F));
    (
        frames,
        if lost {
            Stop::Lost(at)
        } else {
            Stop::Short(at)
        },
    )
}
