package dev.morgue.bench.news;

/** What all writers share. Immutable. */
record Newsroom(Lexicon lexicon, WhoIsWho whoIsWho, Events events, Staff staff) {

  static Newsroom of(long seed) {
    Lexicon lexicon = new Lexicon();
    WhoIsWho whoIsWho = new WhoIsWho();
    return new Newsroom(lexicon, whoIsWho, new Events(seed, lexicon), new Staff(whoIsWho));
  }
}
