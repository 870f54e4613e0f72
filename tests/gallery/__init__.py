"""Draws every screen into pictures: ``python -m tests.gallery OUT [NAME …]``.

Each picture is made six times, at 1366 × 670 (what is left of the users' screen): at 100 and 150 %
text, in the light, the dark and the high-contrast theme. To add a screen: a function under
``@picture`` in the file of its subject. It gets the stage and shows what it wants; values may be
made by hand, they are the same frozen rows that the actions give.
"""
