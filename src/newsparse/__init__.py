"""Says what every character of a raw news article is."""
