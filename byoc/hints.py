"""What to do next, for each kind of error: the half of a message that the service leaves out."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .deployments import Deployment


class Topic(Enum):
    """What a request is about, as far as advice differs."""

    TOKEN = "token"  # noqa: S105  # nosec B105 # no secret, a word
    COLLECTIONS = "collections"
    NEW_COLLECTION = "new collection"
    COLLECTION = "collection"
    COPY = "copy"
    REGION = "region"
    TILES = "tiles"
    NEW_TILE = "new tile"
    TILE = "tile"


_WRONG_CLIENT = (
    "Check the client id and the client secret, and that the OAuth client was created in the account of {title}: "
    "a client of AWS does not work at Copernicus, nor the other way round. A lost secret cannot be shown again: create a new client."
)
_RIGHT_PLACE = "Check that the collection is at {title}: AWS EU, AWS US West and Copernicus Data Space keep their collections apart"

_SILENT: dict[int, str] = {
    400: "The service does not accept the request.",
    401: "The service does not accept the access token.",
    403: "The service does not permit this.",
    404: "The service does not find it.",
    409: "The service says that this conflicts with what is there.",
    429: "The service takes no more requests for now.",
    502: "A gateway before the service gets no answer from it.",
    503: "The service is not available for now.",
    504: "A gateway before the service waited in vain for its answer.",
}

_BY_STATUS: dict[int, str] = {
    400: "Correct what the message names, then try again.",
    401: _WRONG_CLIENT,
    403: _RIGHT_PLACE
    + ", and that your account owns it or may use it: an account without a plan for own data is refused as well.",
    404: _RIGHT_PLACE + ".",
    409: "Look at what is there now, then decide again.",
    429: "Wait a minute, then try again with fewer requests at a time.",
}

_BY_TOPIC: dict[tuple[int, Topic], str] = {
    (400, Topic.TOKEN): _WRONG_CLIENT,
    (403, Topic.TOKEN): _WRONG_CLIENT,
    (404, Topic.TOKEN): "Check the token address of the connection.",
    (403, Topic.COLLECTIONS): "Check that the account at {title} has a plan that allows own data (BYOC).",
    (403, Topic.NEW_COLLECTION): (
        "Check that the account at {title} has a plan that allows own data (BYOC), and that the bucket's policy lets the "
        "service in."
    ),
    (404, Topic.COLLECTIONS): "Check the address of the service and the API prefix of the connection.",
    (404, Topic.NEW_COLLECTION): "Check the address of the service and the API prefix of the connection.",
    (404, Topic.COLLECTION): "Check the collection id: it may have been deleted. " + _RIGHT_PLACE + ".",
    (404, Topic.TILES): "Check the collection id: it may have been deleted. " + _RIGHT_PLACE + ".",
    (404, Topic.NEW_TILE): "Check the collection id: it may have been deleted. " + _RIGHT_PLACE + ".",
    (404, Topic.COPY): "Check the ids of both collections. " + _RIGHT_PLACE + ".",
    (404, Topic.TILE): "The tile may have been deleted, or is in another collection: list the tiles again.",
    (
        404,
        Topic.REGION,
    ): "Check the collection id. Only AWS EU is known to answer this question: ask it there.",
    (400, Topic.NEW_TILE): (
        "Check the path (a key inside the bucket), the sensing time and the cover geometry, as the message says."
    ),
    (
        400,
        Topic.NEW_COLLECTION,
    ): "Check the name, the bucket (its bare name, in the region of {title}) and the bands.",
    (409, Topic.NEW_COLLECTION): "Use the collection that is there, or another name or bucket.",
    (409, Topic.COLLECTION): (
        "The bucket can only be changed while the collection is empty; bands cannot be added once there are tiles."
    ),
    (409, Topic.NEW_TILE): (
        "The collection has a tile with this path: update or re-ingest that one, or use another path. Leave out tiles that "
        "are there already."
    ),
    (
        409,
        Topic.TILE,
    ): "The tile has changed, or is being ingested: list the tiles again, wait until it has ended, and retry.",
}


def silent_message(status: int, reason: str) -> str:
    """Say what an answer without words means."""
    if status in _SILENT:
        return _SILENT[status]
    if status >= 500:
        return "The service failed while answering."
    return f"The service answered {status} {reason}".rstrip() + "."


def hint_for(status: int, topic: Topic, deployment: Deployment) -> str:
    """Give the advice for an error status."""
    if status >= 500:
        return "Try again in a few minutes."
    advice = _BY_TOPIC.get((status, topic)) or _BY_STATUS.get(status, "")
    return advice.format(title=deployment.title)


def uncertain(topic: Topic) -> str:
    """Say what to look at when it is not known whether a change was carried out."""
    where = "collections" if topic in {Topic.NEW_COLLECTION, Topic.COLLECTION} else "tiles"
    return f"It is not known whether the change was made: list the {where} before you repeat it."
