"""Parts of a short question that a sentence leaves unsaid: deed, role and subject. Pure."""

from index.answering.other_facts.short_questions.untold_parts.untold_deeds import (
    has_parts,
    leaves_deed,
)
from index.answering.other_facts.short_questions.untold_parts.untold_roles import leaves_role
from index.answering.other_facts.short_questions.untold_parts.untold_subjects import (
    has_subject,
    leaves_subject,
)

__all__ = ["has_parts", "has_subject", "leaves_deed", "leaves_role", "leaves_subject"]
