package planted.cli;

import org.apache.lucene.index.Term;

public final class UsesLucene {
  final Term term = new Term("headline", "archive");
}
