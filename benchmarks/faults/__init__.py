"""Fault injection: kills, power cuts, disk errors and damage, with the real engine and files."""
