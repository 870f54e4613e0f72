"""A drive that fails, is cut off from power, or ends the program: tools of the fault tests."""
