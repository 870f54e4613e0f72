"""What counts as what, as SQL: one set of rules for questions, for summaries and for the check."""
