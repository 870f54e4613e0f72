"""The twelve most frequent tasks (plan-and-users 5) at the real window, keys and clicks counted."""
