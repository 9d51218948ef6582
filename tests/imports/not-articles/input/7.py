"""Counts words."""
print(len(open("a.txt").read().split()))
