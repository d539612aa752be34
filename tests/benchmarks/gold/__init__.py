"""Gold standards and their scores: each module reads one format and says how well we do."""
