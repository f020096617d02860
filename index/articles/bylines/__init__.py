"""Lines that say who wrote something and when: an article, and each post of a thread."""

from index.articles.bylines.article_bylines import OPENS_POST, classify_byline, is_byline
from index.articles.bylines.forum_posts import PostRole, find_posts

__all__ = ["OPENS_POST", "PostRole", "classify_byline", "find_posts", "is_byline"]
