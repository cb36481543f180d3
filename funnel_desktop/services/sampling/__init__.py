"""How the sample portfolio is read and told through the ordinary services, as if two years had passed."""
