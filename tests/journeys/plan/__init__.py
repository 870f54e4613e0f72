"""The plan of the commune, row by row: typed in, handed in, found with the right figure."""
