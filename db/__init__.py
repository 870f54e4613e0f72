"""Everything that would survive if the screens were thrown away: rules, log, tables, questions,
commands, sync. Never imports Qt and never words anything for a user.

Who may import whom is written as contracts in pyproject.toml: ``domain`` knows nobody; ``engine``,
``keys`` and ``files`` know domain; ``log`` knows these and ``models``; ``queries`` read,
``commands`` write through the log; ``sync`` and ``backup`` stand on all of them.
"""
