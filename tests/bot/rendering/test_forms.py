"""Forms: within Discord's limits, and read whatever comes back."""

import discord
from hypothesis import given
from hypothesis import strategies as st

from bot import limits, strings
from bot.presses.feedback import _prompt
from bot.rendering import read_form, render_prompt

JSON = st.recursive(
    st.none() | st.text(max_size=5) | st.integers(),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["components", "component", "value", "type"]), inner)
    ),
    max_leaves=12,
)


async def test_our_forms_keep_to_the_limits_of_discord():
    """45 characters of title and label, 100 of hint and id, one field."""
    for title in (strings.WHY_UP, strings.WHY_DOWN):
        payload = render_prompt(_prompt("down", "a" * 12, title)).to_dict()
        assert len(payload["title"]) <= 45
        assert len(payload["custom_id"]) <= limits.CUSTOM_ID
        (label,) = payload["components"]
        assert label["type"] == discord.ComponentType.label.value
        assert len(label["label"]) <= 45
        field = label["component"]
        assert len(field["placeholder"]) <= 100
        assert field["max_length"] == limits.REASON
        assert not field["required"]


def test_a_form_is_read_with_or_without_a_label():
    """Discord wraps the field in one or the other."""
    field = {"type": 4, "custom_id": "text", "value": "too old"}
    for inner in ({"type": 18, "component": field}, {"type": 1, "components": [field]}):
        data = {"custom_id": "down:abc", "components": [inner]}
        assert read_form(data) == ("down", "abc", "too old")


@given(st.dictionaries(st.sampled_from(["components", "custom_id"]), JSON) | st.none())
def test_any_form_is_read(data):
    """What is missing is empty."""
    action, key, text = read_form(data)
    assert all(isinstance(part, str) for part in (action, key, text))
