"""An ICE agent (aioice) that takes orders.

gather   makes a connection named `attempt` and gives its credentials and candidates
connect  runs its checks against the other side's, then passes a message each way
close    ends it, and with it its allocation
"""

import asyncio

import orders
from aioice import Candidate, Connection, TransportPolicy

connections = {}


def server(address):
    return (address["host"], address["port"]) if address else None


async def gather(order):
    connection = Connection(
        ice_controlling=order["controlling"],
        stun_server=server(order.get("stun")),
        turn_server=server(order.get("turn")),
        turn_username=order.get("username"),
        turn_password=order.get("password"),
        use_ipv6=False,
        transport_policy=TransportPolicy.RELAY if order["relay_only"] else TransportPolicy.ALL,
    )
    connections[order["attempt"]] = connection
    await connection.gather_candidates()
    return {
        "user": connection.local_username,
        "key": connection.local_password,
        "candidates": [candidate.to_sdp() for candidate in connection.local_candidates],
    }


async def connect(order):
    connection = connections[order["attempt"]]
    connection.remote_username = order["user"]
    connection.remote_password = order["key"]
    for candidate in order["candidates"]:
        await connection.add_remote_candidate(Candidate.from_sdp(candidate))
    await connection.add_remote_candidate(None)
    try:
        await asyncio.wait_for(pass_messages(connection, order), order["limit_s"])
    except (ConnectionError, asyncio.TimeoutError):
        return {"connected": False}
    return {"connected": True}


async def pass_messages(connection, order):
    await connection.connect()
    said = "controlling" if connection.ice_controlling else "controlled"
    for _ in range(3):
        await connection.send(f"{order['attempt']} {said}".encode())
    heard = await connection.recv()
    other = "controlled" if connection.ice_controlling else "controlling"
    assert heard == f"{order['attempt']} {other}".encode(), heard


async def close(order):
    await connections.pop(order["attempt"]).close()
    return {}


orders.run(gather, connect, close)
