"""Reads: plain questions in SQL, frozen dataclasses out; nothing here writes."""
