"""Lists of people that come in from Excel, ODS or CSV files, understood without anybody's help.

The way of a file: ``opening`` (bytes, limits, kind of file) -> ``workbook``, ``ods`` or
``text_files`` (a ``Grid`` of cells) -> ``legacy_fonts`` (letters of old fonts) -> ``header`` (what
each column means) -> ``lines`` (which rows are people) -> ``cells`` and ``dates`` (what a cell
says) -> ``reading`` (the whole). Nothing here knows the book, and nothing is guessed: a doubtful
cell is left empty and told as a ``Problem``.
"""
