package dev.morgue.indexer.parse;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page prints around an article, and reader apps copy with it: buttons, share lines,
 * counters. Looked for only at a text's ends, but for the word "Advertisement", which stands
 * anywhere.
 */
final class Furniture {

  private static final String BUTTONS =
      """
      read more;read full story;read the full story;read the full article;continue reading;
      keep reading;more;show more;load more;view more;view original;view all;see also;see all;
      share;share this;share this article;share this story;share on;share on facebook;
      share on twitter;share via email;facebook;twitter;x;whatsapp;linkedin;reddit;pinterest;
      telegram;pocket;instapaper;email;e-mail;mail;print;print this page;save;save for later;
      saved;bookmark;copy link;link copied;tweet;like;follow;follow us;comment;comments;
      leave a comment;post a comment;view comments;join the conversation;reply;listen;
      listen to this article;gift this article;advertisement;advertisment;sponsored;
      advertise with us;story continues below advertisement;article continues below;
      related;related articles;related stories;related topics;related content;most read;
      most popular;trending;trending now;recommended;recommended for you;you may also like;
      more on this story;more from this author;more stories;up next;next;previous;next article;
      previous article;back;back to top;top;home;menu;search;close;skip to content;
      skip to main content;skip to navigation;sign up;sign in;log in;login;register;subscribe;
      subscribe now;newsletter;newsletters;support us;donate;contact;contact us;about us;
      terms of use;privacy policy;cookie policy;accept;accept all;rss;tags;topics;
      getty images;
      weiterlesen;mehr lesen;mehr;teilen;artikel teilen;drucken;merken;anzeige;kommentare;
      kommentieren;zur startseite;nach oben;newsletter abonnieren;jetzt abonnieren;
      lire la suite;lire aussi;partager;partager l'article;imprimer;commentaires;publicité;
      s'abonner;haut de page;leer más;seguir leyendo;compartir;imprimir;comentarios;
      publicidad;suscríbete;volver arriba;leggi tutto;condividi;stampa;commenti;pubblicità;
      leia mais;compartilhar;lees meer;delen;続きを読む;シェア;印刷;広告;关闭;分享;阅读全文;展开全文\
      """;

  private static final Set<String> LINES = lines();

  private static final Pattern FORMS =
      Pattern.compile(
          "(?iu)t\\d{1,2}"
              + "|\\d+ (?:comments?|shares?|likes?|views|kommentare|commentaires|comentarios)"
              + "|\\d{1,3}[- ]?min(?:ute)?s?\\.? (?:read|lesezeit|de lecture|de lectura)"
              + "|lesezeit:? .{1,15}"
              + "|(?:share|follow|like|join|find) (?:this|us|.{1,30}) (?:on|via)"
              + " (?:facebook|twitter|x|whatsapp|linkedin|instagram|telegram|youtube|e-?mail).{0,30}"
              + "|(?:sign up|subscribe|register) (?:for|to) .{0,40}"
              + "\\b(?:newsletters?|e-?mails?|alerts?|updates|briefings?|podcast)\\b.{0,40}"
              + "|click here .{1,60}"
              + "|(?:photo|image|picture)s? ?(?:by|credit|courtesy|:).{1,60}"
              + "|download (?:the|our) .{0,20}app.{0,20}|follow @\\w+|[\\p{P}\\p{S}\\s]+"
              + "|(?:\\d{1,2}|a|an|one) (?:minutes?|hours?|days?|weeks?|months?|years?) ago");

  private static final Pattern ANYWHERE =
      Pattern.compile(
          "(?iu)\\s*(?:advertisement|advertisment|story continues below advertisement"
              + "|article continues below(?: advertisement)?|anzeige|publicité|publicidad)\\s*");

  /** A button glued to the end of a line: "ZeroHedge NewsRead More". */
  private static final Pattern GLUED =
      Pattern.compile(
          "(?<=[\\p{Ll}\\d\\s.)|])(?:Read [Mm]ore|Read full (?:story|article)|Continue [Rr]eading|Share"
              + "|Print|Save|Comments?|Subscribe|Weiterlesen|Teilen|Lire la suite|Partager|Leer más"
              + "|Compartir)\\s*(?:[|·•»›>→…]|\\.\\.\\.)*\\s*$");

  private Furniture() {}

  private static Set<String> lines() {
    return Set.copyOf(Arrays.asList(BUTTONS.replaceAll("\\s*\\n\\s*", "").split(";", -1)));
  }

  /** Whether a line is nothing but furniture. A blank line is not. */
  static boolean is(String line) {
    String plain = line.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s.…:»›>→]+$", "");
    return !line.isBlank() && (LINES.contains(plain) || FORMS.matcher(line.strip()).matches());
  }

  /** Whether a line is furniture that may stand between two paragraphs. */
  static boolean isAnywhere(String line) {
    return ANYWHERE.matcher(line).matches();
  }

  /** The line without buttons glued to its end. */
  static String withoutGlued(String line) {
    Matcher m = GLUED.matcher(line);
    String rest = line;
    while (m.find() && m.start() > 0) {
      rest = rest.substring(0, m.start()).stripTrailing();
      m = GLUED.matcher(rest);
    }
    return rest;
  }
}
