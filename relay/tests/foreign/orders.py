"""Takes orders on standard input, a JSON object a line, and gives each an answer by its id; many may be under way."""

import asyncio
import json
import sys


async def obey(handlers, order):
    try:
        answer = await handlers[order["do"]](order)
    except Exception as error:
        answer = {"error": f"{order}: {error!r}"}
    print(json.dumps({"id": order["id"], **answer}), flush=True)


async def serve(handlers):
    orders = asyncio.StreamReader(limit=1 << 20)
    loop = asyncio.get_running_loop()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(orders), sys.stdin)
    obeying = set()
    while line := await orders.readline():
        task = asyncio.create_task(obey(handlers, json.loads(line)))
        obeying.add(task)
        task.add_done_callback(obeying.discard)


def run(*handlers):
    """Serves until standard input ends; an order's `do` names the handler."""
    asyncio.run(serve({handler.__name__: handler for handler in handlers}))
