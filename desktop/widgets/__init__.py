"""Widgets of the house: each knows its look and its keys, none knows the book or words of its own.

Texts come from the screen that makes them, so every Vietnamese word stands where it is meant.
"""
