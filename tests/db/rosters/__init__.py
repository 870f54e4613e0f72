"""Rosters: read from real files, made here in the ways that villages make them."""
