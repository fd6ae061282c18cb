"""An ICE agent (aioice) that takes orders: a JSON object a line in, a JSON object a line out, matched by id.

gather   makes a connection named `attempt` and gives its credentials and candidates
connect  runs its checks against the other side's, then passes a message each way
close    ends it, and with it its allocation
"""

import asyncio
import json
import sys

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


async def obey(order):
    try:
        answer = await {"gather": gather, "connect": connect, "close": close}[order["do"]](order)
    except Exception as error:
        answer = {"error": f"{order['do']} {order['attempt']}: {error!r}"}
    print(json.dumps({"id": order["id"], **answer}), flush=True)


async def main():
    orders = asyncio.StreamReader(limit=1 << 20)
    loop = asyncio.get_running_loop()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(orders), sys.stdin)
    obeying = set()
    while line := await orders.readline():
        task = asyncio.create_task(obey(json.loads(line)))
        obeying.add(task)
        task.add_done_callback(obeying.discard)


asyncio.run(main())
