"""Pure rules and frozen shapes: no database, no Qt, no wording."""
