package dev.morgue.indexer.parse;

import dev.morgue.Author;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes a printed byline apart: the people, what they did where it was not the writing, the
 * agencies and the paper named with them. Not thread-safe.
 */
public final class BylineReader {

  /** "By" in the languages read here; what stands behind it must look like a name to count. */
  static final Pattern BY =
      Pattern.compile(
          "(?iu)^(?:(?:written|authored|submitted|story|report|reporting|interview|posted|words|text)\\s+)?"
              + "(?:by|von|par|por|di|av|af|door|propos recueillis par)(?:\\s+|:\\s*)(?=\\S)");

  private static final Pattern LABEL =
      Pattern.compile("(?iu)^(?:text|texte|texto|words|author|autor|auteur|文|記者|记者)\\s*[:：/／]\\s*");
  private static final Pattern ROLE =
      Pattern.compile(
          "(?iu)^(?:(additional reporting|additional research|research)|(editing|edited|compiled)|"
              + "(photographs?|photos?|pictures?)|(translated|translation)"
              + "|(reporting|writing|written))\\s*(?:by|:)\\s+");
  private static final Beginnings BY_BEGINS =
      Beginnings.of(
          "written authored submitted story report interview posted words text by von par por di av"
              + " af door propos");
  private static final Beginnings LABEL_BEGINS = Beginnings.of("text words author");
  private static final Beginnings ROLE_BEGINS =
      Beginnings.of("additional research editing compiled photo picture translated writing");
  private static final String[] ROLES = {"contributor", "editor", "photographer", "translator"};
  private static final Pattern BETWEEN_ROLES =
      Pattern.compile("\\s*[;|·•]\\s*|\\.\\s+(?=[A-Z]\\w+ing by)");
  private static final Pattern BETWEEN_NAMES =
      Pattern.compile(
          "(?iu)\\s*,\\s*(?:(?:and|und|et|y|e|og|och|&)\\s+)?"
              + "|\\s+(?:and|und|et|y|e|og|och|with|mit)\\s+|\\s+&\\s+|\\s+/\\s+|(?<=\\p{Ll}{2})/(?=\\p{Lu}\\p{Ll})");
  private static final Beginnings JOIN_BEGINS = Beginnings.of("and und et y e og och with mit");
  private static final Beginnings PLACE_BEGINS = Beginnings.of("in at from aus en reporting");
  private static final Beginnings FOR_BEGINS =
      Beginnings.of("for of via special exclusive pour para");
  private static final Pattern PLACE =
      Pattern.compile("\\s+(?:in|at|from|aus|à|en|reporting from)\\s+(?:the\\s+)?\\p{Lu}.*$");
  private static final Pattern FOR =
      Pattern.compile(
          "(?iu)\\s*\\b(?:for|of|via|special to|exclusive to|für|pour|para)\\s+(?=\\p{Lu})");
  private static final Pattern BRACKETS = Pattern.compile("\\s*[(\\[]([^)\\]]*)[)\\]]");
  private static final Pattern INVERTED =
      Pattern.compile("(\\p{Lu}[\\p{L}'’-]+), (\\p{Lu}[\\p{L}.-]*)");
  private static final Pattern EAST_ASIAN =
      Pattern.compile("[\\p{IsHan}\\p{IsHangul}・·\\p{IsKatakana}]{2,12}");

  /** As feeds write authors, by RFC 822: jane@example.org (Jane Doe). */
  private static final Pattern ADDRESS = Pattern.compile("^\\S+@\\S+ \\((.+)\\)$");

  private static final Pattern FULL_WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");

  private final List<Author> authors = new ArrayList<>();
  private final Set<String> credits = new LinkedHashSet<>();
  private @Nullable String paper;

  private BylineReader() {}

  /** Reads a byline, with or without its "By". */
  public static BylineReader of(String printed) {
    BylineReader reader = new BylineReader();
    String text = printed.strip();
    // most of the patterns need a sign or a word that most bylines do not have
    text = LABEL_BEGINS.mayBeAt(text, 0) ? LABEL.matcher(text).replaceFirst("") : text;
    text = text.indexOf('@') < 0 ? text : ADDRESS.matcher(text).replaceFirst("$1");
    if (has(text, ";|·•.")) {
      for (String part : BETWEEN_ROLES.split(text, -1)) {
        reader.part(part);
      }
    } else {
      reader.part(text);
    }
    return reader;
  }

  private static boolean has(String text, String signs) {
    for (int i = 0; i < text.length(); i++) {
      if (signs.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a line is made of people's names, with or without their agency or paper, and of nothing
   * else.
   */
  public static boolean isNames(String line) {
    boolean person = false;
    for (String written : apart(line.strip())) {
      String part = withoutPlace(written);
      boolean affiliation = Agencies.named(part).isPresent() || NameShape.isPaper(part);
      person |= !affiliation && NameShape.isPerson(part);
      if (!affiliation && !NameShape.isPerson(part)) {
        return false;
      }
    }
    return person;
  }

  /** The people, in printed order. */
  public List<Author> authors() {
    return authors;
  }

  /** The agencies named. */
  public Set<String> credits() {
    return credits;
  }

  /** The paper named, or null. */
  public @Nullable String paper() {
    return paper;
  }

  /** Whether it names anybody. */
  public boolean namesSomebody() {
    return !authors.isEmpty() || !credits.isEmpty();
  }

  private void part(String part) {
    String role = null;
    String names = part.strip();
    Matcher m = ROLE_BEGINS.mayBeAt(names, 0) ? ROLE.matcher(names) : null;
    if (m != null && m.find()) {
      for (int i = 0; i < ROLES.length; i++) {
        role = m.group(i + 1) == null ? role : ROLES[i];
      }
      names = names.substring(m.end());
    } else if (BY_BEGINS.mayBeAt(names, 0)) {
      names = BY.matcher(names).replaceFirst("");
    }
    Matcher inverted = names.indexOf(',') < 0 ? null : INVERTED.matcher(names);
    if (inverted != null && inverted.matches()) {
      names = inverted.group(2) + " " + inverted.group(1);
    }
    for (String name : apart(brackets(names))) {
      name(name, role);
    }
  }

  /** Names that are joined by a sign or a word. */
  private static String[] apart(String names) {
    boolean joined = has(names, ",&/") || JOIN_BEGINS.mayBeIn(names);
    return joined ? BETWEEN_NAMES.split(names, -1) : new String[] {names};
  }

  private static String withoutPlace(String name) {
    return PLACE_BEGINS.mayBeIn(name) ? PLACE.matcher(name).replaceFirst("") : name;
  }

  /** Takes what stands in brackets for an agency or a paper, and the brackets away. */
  private String brackets(String names) {
    if (!has(names, "([")) {
      return names;
    }
    Matcher m = BRACKETS.matcher(names);
    while (m.find()) {
      affiliation(m.group(1));
    }
    return m.replaceAll("");
  }

  private void name(String text, @Nullable String role) {
    String name = withoutPlace(text.strip());
    Matcher employer = FOR_BEGINS.mayBeIn(name) ? FOR.matcher(name) : null;
    if (employer != null && employer.find()) {
      affiliation(name.substring(employer.end()));
      name = name.substring(0, employer.start());
    }
    name =
        name.endsWith(".") && name.indexOf(' ') < 0 ? name.substring(0, name.length() - 1) : name;
    if (affiliation(name)) {
      return;
    }
    if (NameShape.isPerson(name) || EAST_ASIAN.matcher(name).matches()) {
      authors.add(new Author(inNameCase(name), role, null));
    }
  }

  private boolean affiliation(String name) {
    String agency = Agencies.named(name).orElse(null);
    if (agency != null) {
      credits.add(agency);
      return true;
    }
    if (NameShape.isPaper(name.strip())) {
      paper = paper == null ? name.strip() : paper;
      return true;
    }
    return false;
  }

  /** JANE O'BRIEN becomes Jane O'Brien; what is not all in capitals stays as it is. */
  private static String inNameCase(String name) {
    if (!name.equals(name.toUpperCase(Locale.ROOT)) || name.equals(name.toLowerCase(Locale.ROOT))) {
      return name;
    }
    return FULL_WORD
        .matcher(name)
        .replaceAll(w -> w.group().charAt(0) + w.group().substring(1).toLowerCase(Locale.ROOT));
  }
}
