package planted.bare;

record Unmarked(String text) {}
