package dev.morgue.upkeep;

import dev.morgue.upkeep.CheckReport.Problem;
import java.util.ArrayList;
import java.util.List;

/** Gathers what a check finds: all are counted, the first are kept. Not thread-safe. */
final class Problems {

  private final List<Problem> listed = new ArrayList<>();
  private long found;

  void add(String where, String what) {
    found++;
    if (listed.size() < CheckReport.LISTED) {
      listed.add(new Problem(where, what));
    }
  }

  List<Problem> listed() {
    return listed;
  }

  long found() {
    return found;
  }
}
