package dev.morgue.indexer.parse;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The host that a web address names. */
public final class HostName {

  private static final Pattern BEHIND_PATH = Pattern.compile("[?#]");

  private HostName() {}

  /** The host in lower case, without "www."; null when the text is no address. */
  public static @Nullable String of(String url) {
    try {
      // what stands behind the path may hold signs that no address may
      String host = new URI(BEHIND_PATH.split(url.strip(), 2)[0].replace(' ', '+')).getHost();
      String lower = host == null ? "" : host.toLowerCase(Locale.ROOT);
      return lower.isEmpty() ? null : lower.startsWith("www.") ? lower.substring(4) : lower;
    } catch (URISyntaxException e) {
      // an address that is no address names no host
      return null;
    }
  }
}
