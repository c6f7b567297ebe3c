package dev.morgue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The form under which two addresses of one article are equal: without scheme, "www.", default
 * port, fragment, tracking parameters and final slash; the host in lower case. Paths and other
 * parameters keep their case and order, because servers may tell them apart.
 */
public final class UrlNormalForm {

  /** Parameters that name a campaign or click, not a page (the vendors' own documentation). */
  private static final Set<String> TRACKING =
      Set.of("fbclid", "gclid", "dclid", "msclkid", "mc_cid", "mc_eid", "igshid", "yclid", "_ga");

  private UrlNormalForm() {}

  /** The normal form of an address; text that is no address stays as it is. */
  public static String of(String url) {
    String rest = url.strip();
    int fragment = rest.indexOf('#');
    // "#!" addresses name pages of their own
    if (fragment >= 0 && !rest.startsWith("#!", fragment)) {
      rest = rest.substring(0, fragment);
    }
    int scheme = rest.indexOf("://");
    if (scheme < 0) {
      return rest;
    }
    rest = rest.substring(scheme + 3);
    int hostEnd = hostEnd(rest);
    return host(rest.substring(0, hostEnd)) + path(rest.substring(hostEnd));
  }

  private static int hostEnd(String rest) {
    for (int i = 0; i < rest.length(); i++) {
      if (rest.charAt(i) == '/' || rest.charAt(i) == '?') {
        return i;
      }
    }
    return rest.length();
  }

  private static String host(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    name = name.startsWith("www.") ? name.substring(4) : name;
    return name.endsWith(":80")
        ? name.substring(0, name.length() - 3)
        : name.endsWith(":443") ? name.substring(0, name.length() - 4) : name;
  }

  private static String path(String pathAndQuery) {
    int question = pathAndQuery.indexOf('?');
    String path = question < 0 ? pathAndQuery : pathAndQuery.substring(0, question);
    path = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    if (question < 0) {
      return path;
    }
    List<String> kept = new ArrayList<>();
    for (String parameter : pathAndQuery.substring(question + 1).split("&", -1)) {
      String name = parameter.split("=", 2)[0].toLowerCase(Locale.ROOT);
      if (!name.isEmpty() && !name.startsWith("utm_") && !TRACKING.contains(name)) {
        kept.add(parameter);
      }
    }
    return kept.isEmpty() ? path : path + "?" + String.join("&", kept);
  }
}
