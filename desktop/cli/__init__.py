"""The verbs of ``solang``, one file a group; no Qt."""
