"""For people who write rules and for people who property-test."""
