package dev.morgue.bench.tagging;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names right, found and wanted, by strict spans: the same tokens and the same kind. */
final class SpanCounts {
  private int right;
  private int found;
  private int wanted;

  /** Counts one kind in one sentence. */
  void count(String kind, List<TokenSpan> gold, List<TokenSpan> said) {
    Set<TokenSpan> is = new HashSet<>(gold);
    for (TokenSpan name : gold) {
      wanted += name.kind().equals(kind) ? 1 : 0;
    }
    for (TokenSpan name : said) {
      if (name.kind().equals(kind)) {
        found++;
        right += is.contains(name) ? 1 : 0;
      }
    }
  }

  int wanted() {
    return wanted;
  }

  double precision() {
    return found == 0 ? 0 : right / (double) found;
  }

  double recall() {
    return wanted == 0 ? 0 : right / (double) wanted;
  }

  double f() {
    return right == 0 ? 0 : 2.0 * right / (found + wanted);
  }
}
