package dev.morgue.indexer.html;

import dev.morgue.Author;
import dev.morgue.indexer.parse.Agencies;
import dev.morgue.indexer.parse.Beginnings;
import dev.morgue.indexer.parse.BylineReader;
import dev.morgue.indexer.parse.NameShape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who a page credits: people, and beside them agencies, papers and desks, which write nothing. Not
 * thread-safe.
 */
final class Credited {

  private static final int LONGEST_NAME = 60;

  private static final Pattern BY =
      Pattern.compile(
          "(?iu)^(?:(?:written|authored|posted|published|story|words|text|report|reported|reviewed|"
              + "text und foto|interview)\\s*(?:by|von|:)\\s*:?\\s*"
              + "|(?:by|von|par|por|di|da|door|av|af|przez|autor(?:in|es|a)?|author|auteur|autore"
              + "|автор|tekst|texte?|texto|escrito por|publicado por|propos recueillis par"
              + "|geschrieben von|erstellt von|verfasst von|(?:blog)?beitrag von|ein (?:gast)?(?:beitrag|kommentar|artikel) von|文|記者|记者)"
              + "\\s*[:：]?\\s+(?=\\S)|(?:autor|author|by|von|text|文|作者|記者|记者)\\s*[:：]\\s*)");

  private static final Beginnings BY_BEGINS =
      Beginnings.of(
          "written authored posted published story words text report interview by von par por di da"
              + " door av af przez autor escrito publicado propos geschrieben erstellt verfasst"
              + " blogbeitrag beitrag ein");

  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?iu)\\s*[,;|/•·、\\n]\\s*(?:(?:and|und|et|y|e|og|och|&|и)\\s+)?|\\s+(?:and|und|et|y|e|og|och|with|mit|en|i|и)\\s+|\\s+&\\s+"
              + "|\\s+[–—-]\\s+|\\s{3,}");
  private static final Pattern INVERTED =
      Pattern.compile("\\p{Lu}[\\p{L}'’-]+, \\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}\\.)?");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern BRACKETS = Pattern.compile("\\s*[(\\[][^)\\]]*[)\\]]");
  private static final Pattern AFFILIATION =
      Pattern.compile("(?u),?\\s+(?:for|of|at|in|für|aus|pour|para|from|via)\\s+\\p{Lu}.*$");
  private static final Beginnings AFFILIATION_BEGINS =
      Beginnings.of("for of at in aus pour para from via");
  private static final Pattern DEGREE =
      Pattern.compile(
          "(?u)(?:Ph\\.?D|M\\.?D|M\\.?A|B\\.?A|[BM]\\.?Sc?|[BM]\\.?Ed|D\\.?O|D\\.?D\\.?S|J\\.?D|LL\\.?[BM]"
              + "|R\\.?D\\.?N?|L\\.?D\\.?N?|R\\.?N|L\\.?C\\.?S\\.?W|M\\.?P\\.?H|MBA|MFA|CPA|CFP|CFA|PE|Esq|Jr|Sr)®?\\.?");

  /** The account behind a name, "Marta Quill @mquill". */
  private static final Pattern ACCOUNT = Pattern.compile("(?<=\\p{L})\\s+\\(?@\\w{2,30}\\)?");

  /** A newsroom that names itself by its site, "Redaktion echo.example". */
  private static final Pattern NAMED_BY_SITE =
      Pattern.compile("(?u)[\\p{L} -]{3,30} [\\p{L}\\p{N}-]+\\.\\p{Alpha}{2,7}");

  /** What systems write for a byline they do not have, and keys that a template left unfilled. */
  private static final Pattern NOBODY =
      Pattern.compile(
          "(?iu)(?:no|unknown|guest|default|your|the) ?(?:author|name|byline|user)|n/?a|none|null|undefined|name"
              + "|by|by-?line|von|par|por|di|da|door|av|af|przez|text|(?:[a-z]+[._])+(?:author|name|byline)");

  private static final Beginnings NOBODY_BEGINS =
      Beginnings.of(
          "no unknown guest default your the n/a na null by von par por di da door av af przez text");

  private static final Pattern HANDLE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{2,24}");
  private static final Pattern OFFICE = Pattern.compile("\\s+(?:기자|특파원|記者|记者)(?:\\s.*)?$");
  private static final Pattern HONORIFIC =
      Pattern.compile("(?iu)^(?:dr|prof|mr|mrs|ms|sir|dame|rev|herr|frau|mag)\\.?\\s+(?=\\S+\\s)");

  /** Words of credits that name no person. */
  private static final Set<String> NOT_PEOPLE =
      Set.copyOf(
          Arrays.asList(
              ("staff admin administrator redaktion redaktionen redazione redacción redaccion"
                      + " rédaction editor editors editorial team desk newsroom reporter reporters"
                      + " correspondent correspondents writer writers contributor contributors"
                      + " publisher agency agencies agentur agenturen agence wire news newsdesk bureau press"
                      + " office author authors autor unknown anonymous anonymus guest nachrichten"
                      + " online magazin magazine media network group company institute university"
                      + " foundation association committee department ministry council party service"
                      + " services international inc ltd llc gmbh corp blog website web user"
                      + " webmaster subscribe follow share email e-mail facebook twitter contact"
                      + " more read updated published comments photo photos video getty images"
                      + " times post daily weekly journal herald tribune gazette today tv radio"
                      + " verlag zeitung agencia redaktör presse pressemitteilung special"
                      + " columnist journalist journalistin senior chief managing producer director politics sports"
                      + " business world money health science technology culture opinion"
                      + " min minute minutes ago hours day days the all our us about home")
                  .split(" ", -1)));

  private final Set<String> site;
  private final Set<String> people = new LinkedHashSet<>();
  private final Set<String> bodies = new LinkedHashSet<>();
  private final List<Author> authors = new ArrayList<>();

  /**
   * Nobody yet.
   *
   * @param site the letters of the site's names, which are no people
   */
  Credited(Set<String> site) {
    this.site = site;
  }

  /** The letters of the people's names. */
  Set<String> letters() {
    return people;
  }

  List<Author> authors() {
    return authors;
  }

  /** Agencies, papers and desks that are credited, as printed. */
  Set<String> bodies() {
    return bodies;
  }

  boolean isEmpty() {
    return authors.isEmpty() && bodies.isEmpty();
  }

  /** Takes a text that names authors and nothing else: a value of metadata. */
  void named(String text, @Nullable String id, boolean organisation) {
    String plain = withoutBy(ElementText.line(text));
    if (organisation) {
      body(plain);
      return;
    }
    boolean inverted = plain.indexOf(',') > 0 && INVERTED.matcher(plain).matches();
    if (inverted && !NameShape.isPerson(plain.substring(0, plain.indexOf(',')))) {
      int comma = plain.indexOf(',');
      plain = plain.substring(comma + 1).strip() + " " + plain.substring(0, comma);
    }
    String[] parts = BETWEEN.split(BRACKETS.matcher(plain).replaceAll(""), -1);
    boolean site = !isPerson(parts[0].strip());
    for (String part : parts) {
      String name = part.strip();
      boolean affiliated = AFFILIATION_BEGINS.mayBeIn(name);
      name = affiliated ? AFFILIATION.matcher(name).replaceFirst("") : name;
      name = OFFICE.matcher(name).replaceFirst("");
      // behind the site's name stand its seat and its slogan
      boolean seat = site && name.indexOf(' ') < 0 && Agencies.named(name).isEmpty();
      boolean degree = !people.isEmpty() && DEGREE.matcher(name).matches();
      if (!degree && !seat && isPerson(name)) {
        person(name, parts.length == 1 ? id : null);
      } else if (!degree && !isEmployer(name) && (!seat || name.equals(parts[0].strip()))) {
        body(name);
      }
    }
  }

  private static String withoutBy(String text) {
    return BY_BEGINS.mayBeAt(text, 0) ? BY.matcher(text).replaceFirst("") : text;
  }

  /** Whether it is what systems write where there is no author. */
  private static boolean isNobody(String name) {
    boolean may = NOBODY_BEGINS.mayBeAt(name, 0) || name.indexOf('.') > 0 || name.indexOf('_') > 0;
    return may && NOBODY.matcher(name).matches();
  }

  /** Whether it is the site's own name behind a person's, "Marta Quill, The Echo". */
  private boolean isEmployer(String name) {
    return !people.isEmpty() && site.contains(Headlines.letters(name));
  }

  /** Takes a text that may be a byline: people are taken where their names look like ones. */
  boolean printed(String text) {
    return printed(text, false);
  }

  /**
   * The same.
   *
   * @param labelled whether "By" stands before it, which makes an agency the author, too
   */
  boolean printed(String text, boolean labelled) {
    if (NoName.tellsRole(text)) {
      return false;
    }
    String plain = withoutBy(text);
    boolean by = labelled || plain.length() < text.length();
    plain = plain.indexOf('@') < 0 ? plain : ACCOUNT.matcher(plain).replaceAll("");
    BylineReader byline = BylineReader.of(plain);
    boolean any = false;
    for (Author author : byline.authors()) {
      if (author.role() == null && isPerson(author.name()) && !NameShape.isPaper(author.name())) {
        person(author.name(), null);
        any = true;
      }
    }
    byline.credits().forEach(bodies::add);
    return any || (by && !byline.credits().isEmpty());
  }

  /**
   * Takes the whole text of an element that can only name the author: also a single name, as blogs
   * have them.
   */
  boolean handle(String text) {
    String plain = withoutBy(text).strip();
    boolean takes =
        HANDLE.matcher(plain).matches()
            && !plain.chars().allMatch(c -> c < 'A')
            && !NOT_PEOPLE.contains(plain.toLowerCase(Locale.ROOT))
            && !isNobody(plain)
            && !site.contains(Headlines.letters(plain));
    if (takes) {
      person(plain, null);
    }
    return takes;
  }

  /** Takes the whole text of a place where only an author's name stands, whatever its shape. */
  void whole(String text) {
    String plain = withoutBy(text).strip();
    if (!handle(plain)) {
      body(plain);
    }
  }

  private void person(String name, @Nullable String id) {
    String bare = HONORIFIC.matcher(name.strip()).replaceFirst("");
    if (people.add(Headlines.letters(bare))) {
      authors.add(new Author(inNameCase(name.strip()), null, id));
    }
  }

  /** JANE O'BRIEN becomes Jane O'Brien; what is not all in capitals stays as it is. */
  private static String inNameCase(String name) {
    boolean capitals = name.length() > 4 && name.equals(name.toUpperCase(Locale.ROOT));
    if (!capitals) {
      return name;
    }
    BylineReader read = BylineReader.of(name);
    return read.authors().size() == 1 ? read.authors().getFirst().name() : name;
  }

  private void body(String name) {
    String plain = name.strip();
    boolean named = !NoName.is(plain) || NAMED_BY_SITE.matcher(plain).matches();
    if (plain.length() > 1 && plain.length() <= LONGEST_NAME && named && !isNobody(plain)) {
      bodies.add(plain);
    }
  }

  private boolean isPerson(String text) {
    String name = text.strip();
    String letters = Headlines.letters(name);
    if (letters.length() < 2
        || name.length() > LONGEST_NAME
        || NoName.is(name)
        || isNobody(name)
        || site.contains(letters)
        || Agencies.named(name).isPresent()) {
      return false;
    }
    String[] words = SPACES.split(name, 8);
    if (words.length > 6) {
      return false;
    }
    for (String word : words) {
      String lower = word.toLowerCase(Locale.ROOT);
      boolean sign = lower.endsWith(".") || lower.endsWith(",");
      lower = sign ? lower.substring(0, lower.length() - 1) : lower;
      if (NOT_PEOPLE.contains(lower)) {
        return false;
      }
    }
    return words.length > 1 || !isSiteWord(letters);
  }

  /** Whether a single word is a part of the site's name. */
  private boolean isSiteWord(String letters) {
    return site.stream().anyMatch(name -> name.contains(letters) || letters.contains(name));
  }
}
