"""Which command is this? One thin cog for each; what they do stands elsewhere."""
