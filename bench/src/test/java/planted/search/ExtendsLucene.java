package planted.search;

import org.apache.lucene.search.SimpleCollector;

/** Internal by its name only: the class is public. */
public abstract class ExtendsLucene extends SimpleCollector {}
