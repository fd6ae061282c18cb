//! Messages put together by hand, so that the parser is not judged by the writer's bytes, and wrong ones can be made.

use turnpike_wire::{
    AttributeType, Class, DecodeError, Message, Method, TransactionId, TransportAddress, Writer,
};

pub const ID: TransactionId = TransactionId([
    0xB7, 0xE7, 0xA7, 0x01, 0xBC, 0x34, 0xD6, 0x86, 0xFA, 0x87, 0xDF, 0xAE,
]);

/// An Allocate request as on the wire.
pub const ALLOCATE: u16 = 0x0003;

/// A message of any type with any attributes, its padding filled with 0xFF to show that it is ignored.
pub fn message(message_type: u16, attributes: &[(AttributeType, &[u8])]) -> Vec<u8> {
    let mut bytes = message_type.to_be_bytes().to_vec();
    bytes.extend([0, 0, 0x21, 0x12, 0xA4, 0x42]);
    bytes.extend(ID.0);
    for (kind, value) in attributes {
        append(&mut bytes, *kind, value);
    }
    bytes
}

/// Adds an attribute to a message.
pub fn append(bytes: &mut Vec<u8>, kind: AttributeType, value: &[u8]) {
    bytes.extend(kind.0.to_be_bytes());
    bytes.extend(u16::try_from(value.len()).unwrap().to_be_bytes());
    bytes.extend(value);
    bytes.resize(bytes.len().next_multiple_of(4), 0xFF);
    let length = bytes.len() - 20;
    set_length(bytes, length);
}

/// Overwrites the length field.
pub fn set_length(bytes: &mut [u8], length: usize) {
    bytes[2..4].copy_from_slice(&u16::try_from(length).unwrap().to_be_bytes());
}

/// Writes a Binding request with `write` into a buffer full of 0xAA.
pub fn written(write: impl FnOnce(&mut Writer<'_>)) -> Vec<u8> {
    let mut buffer = vec![0xAA; 70_000];
    let mut writer = Writer::new(&mut buffer, Class::Request, Method::Binding, ID).unwrap();
    write(&mut writer);
    writer.finish().to_vec()
}

/// What `read` makes of a message whose only attribute has this value. The bytes are leaked, so that it may borrow.
pub fn read<T>(
    kind: AttributeType,
    value: &[u8],
    read: impl FnOnce(&Message<'static>) -> Result<Option<T>, DecodeError>,
) -> Result<T, DecodeError> {
    let bytes = message(ALLOCATE, &[(kind, value)]).leak();
    read(&Message::parse(bytes).unwrap()).map(|value| value.expect("the attribute is there"))
}

pub fn address(text: &str) -> TransportAddress {
    text.parse().unwrap()
}
