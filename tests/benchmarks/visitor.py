"""A session with a server as a browser has it, without the browser: Streamlit's own protocol."""

from __future__ import annotations

import json
import re
import time
from dataclasses import dataclass, field
from typing import Any

from streamlit.components.v2.bidi_component.main import _make_trigger_id
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.asyncio.client import ClientConnection, connect


@dataclass(frozen=True, slots=True)
class Answer:
    """What a run of the page sent: seconds until its end, messages, bytes."""

    seconds: float
    messages: int
    bytes: int


@dataclass(slots=True)
class Visitor:
    """One open page; `given` is what each component was last given, by its name."""

    url: str
    socket: ClientConnection
    given: dict[str, str] = field(default_factory=dict)
    ids: dict[str, str] = field(default_factory=dict)
    switch: str = ""
    query: str = ""
    page: str = ""
    kept: set[str] = field(default_factory=set)

    @classmethod
    async def arrive(cls, url: str, query: str = "") -> tuple[Visitor, Answer]:
        """Open a page, and what that took."""
        address = url.replace("http", "ws", 1) + "_stcore/stream"
        socket = await connect(address, subprotocols=["streamlit"], max_size=None)  # type: ignore[list-item]
        visitor = cls(url, socket, query=query)
        return visitor, await visitor._run(visitor._message())

    async def leave(self) -> None:
        """Close the page."""
        await self.socket.close()

    async def report(self, component: str, event: str, value: Any) -> Answer:
        """Have a component report something, as a click on it does."""
        message = self._message()
        widget = message.rerun_script.widget_states.widgets.add()
        widget.id = _make_trigger_id(self.ids[f"timeline_{component}"], "events")
        widget.json_trigger_value = json.dumps([{"event": event, "value": value}])
        return await self._run(message)

    def offered(self, name: str) -> list[str]:
        """The values of a field of the filters' form."""
        markup = json.loads(self.given["timeline_masthead"])["filters"]["markup"]
        return re.findall(rf'name="{name}" value="([^"]*)"', markup)

    def _message(self) -> BackMsg:
        message = BackMsg()
        asked = message.rerun_script
        asked.query_string, asked.page_script_hash = self.query, self.page
        asked.context_info.url, asked.context_info.color_scheme = self.url, "light"
        asked.cached_message_hashes.extend(self.kept)
        asked.widget_states.SetInParent()
        return message

    async def _run(self, message: BackMsg) -> Answer:
        begun, messages, received = time.perf_counter(), 0, 0
        await self.socket.send(message.SerializeToString())
        while True:
            raw = await self.socket.recv()
            messages, received = messages + 1, received + len(raw)
            answer = ForwardMsg()
            answer.ParseFromString(raw if isinstance(raw, bytes) else raw.encode())
            self._read(answer)
            if answer.WhichOneof("type") == "script_finished":
                return Answer(time.perf_counter() - begun, messages, received)

    def _read(self, answer: ForwardMsg) -> None:
        """Remember what the next message has to say."""
        match answer.WhichOneof("type"):
            case "navigation":
                self.page = answer.navigation.page_script_hash
            case "page_info_changed":
                self.query = answer.page_info_changed.query_string
            case "delta":
                element = answer.delta.new_element
                if answer.metadata.cacheable:
                    self.kept.add(answer.hash)
                if element.WhichOneof("type") == "bidi_component":
                    made = element.bidi_component
                    self.ids[made.component_name] = made.id
                    self.given[made.component_name] = made.bytes.decode()
                elif element.WhichOneof("type") == "exception":
                    raise RuntimeError(element.exception.message)
