//! Binding: whoever asks is told the address it is seen by (RFC 8489, 6.3.1 and 12).

use crate::Server;
use crate::refusal::Refusal;
use crate::request::Request;
use crate::respond::Reply;
use crate::server::Out;

impl Server {
    /// Answers without authentication, and with as little as possible: the source may be forged.
    pub(crate) fn binding(&mut self, request: &Request<'_>, out: Out<'_>) {
        if !self.may_answer(request, out) {
            return;
        }
        let reply = Reply::open(request);
        if request.has_unknown() {
            return self.refuse(request, &reply, Refusal::UnknownAttributes, out);
        }
        self.succeed(&reply, out, |writer| {
            writer
                .xor_mapped_address(request.five_tuple.client)
                .map(drop)
        });
    }
}
