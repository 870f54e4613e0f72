"""Files in and out: container, seal, signature, columns; export, import and enrolment on them."""
