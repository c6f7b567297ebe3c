package planted.index;

import org.apache.lucene.search.Query;

/** Internal: may be public with Lucene types. */
public record Inside(Query query) {}
