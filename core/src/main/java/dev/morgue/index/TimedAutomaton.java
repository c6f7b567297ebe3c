package dev.morgue.index;

import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.ByteRunnable;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.jspecify.annotations.Nullable;

/**
 * A pattern that a dictionary of terms is gone through by, until time is over. The time is asked
 * for where letters are compared, because a pattern that few words fit goes through the whole
 * dictionary between one term and the next.
 */
final class TimedAutomaton extends CompiledAutomaton {

  /** Of so many letters compared, one asks for the time. */
  private static final int ASKING = 256;

  private final @Nullable QueryTimeout timeout;

  /**
   * Compiles a pattern.
   *
   * @param timeout tells when to stop; null for never
   */
  TimedAutomaton(Automaton forms, @Nullable QueryTimeout timeout) {
    super(forms, false, true, false);
    this.timeout = timeout;
  }

  @Override
  public ByteRunnable getByteRunnable() {
    ByteRunnable letters = super.getByteRunnable();
    return timeout == null ? letters : new Timed(letters, timeout);
  }

  private static final class Timed implements ByteRunnable {

    private final ByteRunnable letters;
    private final QueryTimeout timeout;
    private int compared;

    Timed(ByteRunnable letters, QueryTimeout timeout) {
      this.letters = letters;
      this.timeout = timeout;
    }

    @Override
    public int step(int state, int letter) {
      if (++compared % ASKING == 0) {
        TimeOver.check(timeout);
      }
      return letters.step(state, letter);
    }

    @Override
    public boolean isAccept(int state) {
      return letters.isAccept(state);
    }

    @Override
    public int getSize() {
      return letters.getSize();
    }
  }
}
