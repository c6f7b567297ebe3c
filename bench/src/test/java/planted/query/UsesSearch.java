package planted.query;

import planted.search.ShowsLucene;

public final class UsesSearch {
  ShowsLucene later = new ShowsLucene();
}
