package dev.morgue.copies;

/** Hears how far a comparison of articles is, on its own thread, and says whether to go on. */
public interface Comparing {

  /** Always goes on. */
  Comparing TO_THE_END = (done, all) -> true;

  /**
   * Some articles were compared, or looked at for what to compare them with.
   *
   * @param done how many were compared so far
   * @param all how many there are to compare; until that is known, how many are new
   * @return false to break off; nothing is changed then
   */
  boolean goOn(int done, int all);
}
