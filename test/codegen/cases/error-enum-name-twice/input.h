enum Colour { Red, Green, Red };
