"""What a person may start: plain functions of an open book, one file a subject; no Qt."""
