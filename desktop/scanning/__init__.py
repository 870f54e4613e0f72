"""A photographed sheet back into marks; no Qt, no database."""
