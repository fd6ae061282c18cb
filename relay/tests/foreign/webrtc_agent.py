"""A WebRTC peer (aiortc) that takes orders and uses relayed candidates only.

offer     makes a connection with a data channel and gives its offer
answer    makes a connection, takes the offer and gives its answer; from then on it echoes what comes
accept    takes the answer, sends `messages` messages of `length` bytes and compares their echoes
"""

import asyncio
import random

import orders
from aiortc import (
    RTCConfiguration,
    RTCIceServer,
    RTCIceTransportPolicy,
    RTCPeerConnection,
    RTCSessionDescription,
)

state = {}


def peer_connection(order):
    server = RTCIceServer(urls=order["url"], username=order["username"], credential=order["password"])
    configuration = RTCConfiguration(
        iceServers=[server], iceTransportPolicy=RTCIceTransportPolicy.RELAY
    )
    state["connection"] = RTCPeerConnection(configuration)
    return state["connection"]


async def described(connection, description):
    await connection.setLocalDescription(description)
    sdp = connection.localDescription.sdp
    return {"sdp": sdp, "candidates": [line for line in sdp.split("\r\n") if "candidate:" in line]}


async def offer(order):
    connection = peer_connection(order)
    state["channel"] = connection.createDataChannel("lab")
    return await described(connection, await connection.createOffer())


async def answer(order):
    connection = peer_connection(order)

    @connection.on("datachannel")
    def echo(channel):
        channel.on("message", channel.send)

    await connection.setRemoteDescription(RTCSessionDescription(order["sdp"], "offer"))
    return await described(connection, await connection.createAnswer())


async def accept(order):
    connection, channel = state["connection"], state["channel"]
    opened, echoes = asyncio.Event(), asyncio.Queue()
    channel.on("open", opened.set)
    channel.on("message", echoes.put_nowait)
    await connection.setRemoteDescription(RTCSessionDescription(order["sdp"], "answer"))
    await asyncio.wait_for(opened.wait(), order["limit_s"])
    messages = [random.randbytes(order["length"]) for _ in range(order["messages"])]
    for message in messages:
        channel.send(message)
    for message in messages:
        echo = await asyncio.wait_for(echoes.get(), order["limit_s"])
        assert echo == message, "an echo differs from what was sent"
    return {"echoed": len(messages)}


orders.run(offer, answer, accept)
