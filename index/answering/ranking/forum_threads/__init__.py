"""Threads of a forum: which post says what helped, and what was posted under a byline. Pure."""

from index.answering.ranking.forum_threads.post_bylines import put_posts_for_bylines
from index.answering.ranking.forum_threads.replies import put_reply_for_post
from index.answering.ranking.forum_threads.solutions import put_solution_for_problem

__all__ = ["put_posts_for_bylines", "put_reply_for_post", "put_solution_for_problem"]
