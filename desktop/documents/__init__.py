"""Papers: ReportLab; no Qt, no database."""
