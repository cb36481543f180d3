"""Pure values and rules of the method; imports the standard library only."""
