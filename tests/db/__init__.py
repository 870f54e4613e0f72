"""Tests of db, room by room."""
