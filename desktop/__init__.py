"""Everything a person sees, clicks or holds: screens, papers, and the command line."""
