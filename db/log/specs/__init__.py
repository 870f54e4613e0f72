"""The kinds of the log with their tables and fields, one file for each area."""
