"""Qt item models over frozen rows: they hold plain data that was read before, and never ask."""
