"""What changed, and may it go live?

`plan` compares (pure), `changes` counts and guards (pure), `run` reads and commits.
"""

from index.reindex.changes import told
from index.reindex.plan import Plan, plan, plan_for
from index.reindex.run import Outcome, Run
from index.sources.file_by_name import file_named

__all__ = ["Outcome", "Plan", "Run", "file_named", "plan", "plan_for", "told"]
