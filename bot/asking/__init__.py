"""Asking the engine without blocking the event loop."""
