"""Activity: how many questions were asked here on each day, and how they were answered."""

from bot.moderation.activity.activity_lines import describe_activity, list_days, summarize
from bot.moderation.activity.picture import draw_activity

__all__ = ["describe_activity", "draw_activity", "list_days", "summarize"]
