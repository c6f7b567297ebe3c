package dev.morgue.upkeep;

/** Told now and then how far a long piece of work is. Calls come from one thread at a time. */
@FunctionalInterface
public interface UpkeepProgress {

  /** Tells nobody. */
  UpkeepProgress NONE = (what, done, all) -> {};

  /**
   * How far it is.
   *
   * @param what what is counted, in the plural: "articles", "bytes"
   * @param done how many are done
   * @param all how many there are
   */
  void at(String what, long done, long all);
}
