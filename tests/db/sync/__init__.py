"""Tests of db.sync: bytes in, frozen shapes out."""
