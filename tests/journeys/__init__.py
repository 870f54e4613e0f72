"""Whole journeys over real books, through the program's own door."""
