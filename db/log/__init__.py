"""The append-only set of entries: act, append, heads, rebuild."""
