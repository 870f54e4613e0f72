"""A photographed or scanned sheet back into marks: no Qt, no database, a process of its own."""
