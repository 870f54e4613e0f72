"""Writes: one function for each thing a person does; each is one act, one entry."""
