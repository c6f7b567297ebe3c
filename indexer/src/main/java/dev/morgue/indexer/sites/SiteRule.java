package dev.morgue.indexer.sites;

/**
 * One rule for the pages of one site.
 *
 * @param line its line in the file, from 1
 * @param host the site's host in lower case, without "www."; its subdomains are meant too
 * @param path what the path of a page's address begins with, in whole steps; "" for any
 * @param field what it is about
 * @param place where to look
 * @param where the same as written in the file; "" where the rule is about every page
 */
public record SiteRule(
    int line, String host, String path, SiteField field, SitePlace place, String where) {

  /** What every {@link #evidence} begins with. */
  public static final String EVIDENCE = "site rule, line ";

  /** The pages that it is about, "heron.example/live". */
  public String site() {
    return host + path;
  }

  /** How an article says that a value is from here, "site rule, line 7: div.cred". */
  public String evidence() {
    return EVIDENCE + line + (where.isEmpty() ? "" : ": " + where);
  }

  /**
   * Whether it is about a page.
   *
   * @param pageHost the host of its address in lower case
   * @param pagePath the path of its address, "" or with a slash before it
   */
  boolean isAbout(String pageHost, String pagePath) {
    boolean itsHost = pageHost.equals(host) || pageHost.endsWith("." + host);
    return itsHost
        && pagePath.startsWith(path)
        && (pagePath.length() == path.length()
            || "/?#;".indexOf(pagePath.charAt(path.length())) >= 0
            || path.isEmpty());
  }
}
