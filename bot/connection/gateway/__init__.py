"""The gateway: which shards this process connects, when it may, and which are connected now."""

from bot.connection.gateway.gateway_state import GatewayState
from bot.connection.gateway.shards import TOO_MANY_SERVERS, hold_shards, keep_shards, prepare_shards

__all__ = ["TOO_MANY_SERVERS", "GatewayState", "hold_shards", "keep_shards", "prepare_shards"]
