package dev.morgue.indexer.parse;

import dev.morgue.indexer.ArticleMember;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines "Name: value" that a text begins with, up to a blank line or the first line of another
 * form. A line that begins with white space goes on the one before.
 *
 * @param values by name as written, in order; a name that stands twice has two values
 * @param lines how many lines the block takes, blank ones in front included
 */
record HeaderBlock(Map<String, List<String>> values, int lines) {

  private static final Pattern HEADER =
      Pattern.compile("^(\\p{L}[\\p{L}\\p{M}\\d _./-]{0,40}?)\\s*:(?:\\s+(.*)|\\s*)$");
  private static final Set<String> MAIL =
      Set.of(
          "received",
          "mime-version",
          "message-id",
          "return-path",
          "delivered-to",
          "content-type",
          "content-transfer-encoding");

  /** The block that lines begin with; empty when they begin with something else. */
  static Optional<HeaderBlock> of(List<String> lines) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    int i = 0;
    while (i < lines.size() && lines.get(i).isBlank()) {
      i++;
    }
    List<String> last = null;
    for (; i < lines.size() && !lines.get(i).isBlank(); i++) {
      String line = lines.get(i);
      Matcher m = HEADER.matcher(line);
      if (last != null && Character.isWhitespace(line.charAt(0))) {
        last.add((last.removeLast() + " " + line.strip()).strip());
      } else if (m.matches()) {
        last = values.computeIfAbsent(m.group(1), name -> new ArrayList<>());
        last.add(m.group(2) == null ? "" : m.group(2).strip());
      } else {
        break;
      }
    }
    return values.isEmpty() ? Optional.empty() : Optional.of(new HeaderBlock(values, i));
  }

  /** Whether it is a news article's: it names the headline, or two other members of one. */
  boolean isArticle() {
    Map<ArticleMember, List<Said>> said = said();
    return !isMail() && (said.containsKey(ArticleMember.HEADLINE) || said.size() > 1);
  }

  /** What the headers with known names say. */
  Map<ArticleMember, List<Said>> said() {
    Map<ArticleMember, List<Said>> said = new EnumMap<>(ArticleMember.class);
    values.forEach((name, all) ->
        ArticleMember.named(name)
            .ifPresent(member ->
                said.computeIfAbsent(member, m -> new ArrayList<>())
                    .add(new Said("header '" + name + "'", all))));
    return said;
  }

  /** Whether a text is an e-mail with its transport headers. */
  static boolean isMail(String text) {
    return of(text.lines().limit(60).toList()).filter(HeaderBlock::isMail).isPresent();
  }

  private boolean isMail() {
    return values.keySet().stream().anyMatch(n -> MAIL.contains(n.toLowerCase(Locale.ROOT)));
  }
}
