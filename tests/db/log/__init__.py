"""Tests of db.log."""
