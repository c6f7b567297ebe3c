package dev.morgue.indexer.parse;

import dev.morgue.ArticleType;
import dev.morgue.Correction;
import dev.morgue.NewsField;
import dev.morgue.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the words of an article themselves say about it, whatever file they came in: the dateline,
 * the agency's credit and the sign-off behind the text, a correction printed with it, and the kind
 * of piece that the headline names. Dateline, credit and sign-off stay in the body, too: they were
 * printed there. A correction is kept apart from it, where a search can tell it from the text.
 */
final class Closing {

  private static final Pattern SIGN_OFF =
      Pattern.compile(
          "(?i)^\\(?((?:(?:additional )?reporting|writing|editing|compiled|written|edited) by"
              + " .{3,300}?)\\)?$");
  private static final Pattern CORRECTION =
      Pattern.compile(
          "(?iu)^(?:corrections?|clarification|corrected|editor['’]s note"
              + " \\(correction\\)|korrektur|berichtigung|rectificatif|correction"
              + " apportée|corrección|fe de errores)\\b[^:]{0,40}:\\s*\\S.*|^(?:this"
              + " (?:article|story|piece) was (?:amended|corrected)|an earlier version of this"
              + " (?:article|story|piece)).*");

  private static final Beginnings CORRECTION_BEGINS =
      Beginnings.of(
          "correction clarification editor korrektur berichtigung rectificatif fe this an earlier");
  private static final Pattern DASHES = Pattern.compile("^[\u2014\u2013-]+\\s*");

  private static final Map<String, ArticleType> NAMED_TYPES =
      Map.ofEntries(
          Map.entry("letter", ArticleType.LETTER),
          Map.entry("letters", ArticleType.LETTER),
          Map.entry("letter to the editor", ArticleType.LETTER),
          Map.entry("letters to the editor", ArticleType.LETTER),
          Map.entry("leserbrief", ArticleType.LETTER),
          Map.entry("correction", ArticleType.CORRECTION),
          Map.entry("corrections", ArticleType.CORRECTION),
          Map.entry("clarification", ArticleType.CORRECTION),
          Map.entry("corrections and clarifications", ArticleType.CORRECTION),
          Map.entry("obituary", ArticleType.OBITUARY),
          Map.entry("nachruf", ArticleType.OBITUARY),
          Map.entry("editorial", ArticleType.EDITORIAL),
          Map.entry("analysis", ArticleType.ANALYSIS),
          Map.entry("interview", ArticleType.INTERVIEW),
          Map.entry("profile", ArticleType.PROFILE),
          Map.entry("op-ed", ArticleType.OP_ED));

  private Closing() {}

  /** Reads them off the draft's headline and body. */
  static void read(Draft draft, DateReader dates, boolean typed) {
    List<String> paragraphs = paragraphs(draft.body);
    if (takeCorrections(draft, paragraphs, dates)) {
      paragraphs = paragraphs(draft.body);
    }
    if (!paragraphs.isEmpty()) {
      signOff(draft, paragraphs.getLast());
    }
    if (!typed) {
      type(draft);
    }
    if (draft.published == null && draft.dateline != null) {
      String printed = draft.dateline.printed();
      dates
          .first(printed)
          .ifPresent(reading -> draft.takePublished(printed, reading, "dateline", 0.6));
    }
  }

  private static List<String> paragraphs(String body) {
    List<String> paragraphs = new ArrayList<>();
    int from = 0;
    for (int to = body.indexOf("\n\n"); to >= 0; to = body.indexOf("\n\n", from)) {
      paragraphs.add(body.substring(from, to));
      from = to + 2;
    }
    if (from < body.length()) {
      paragraphs.add(body.substring(from));
    }
    return paragraphs;
  }

  private static void signOff(Draft draft, String last) {
    Agencies.named(DASHES.matcher(last).replaceFirst("")).ifPresent(draft.credits::add);
    Matcher m = SIGN_OFF.matcher(last);
    if (m.matches() && draft.authors.isEmpty()) {
      BylineReader names = BylineReader.of(m.group(1));
      draft.takeNames(names);
      if (names.namesSomebody()) {
        draft.say(NewsField.BYLINE, "sign-off behind the text", 0.8);
      }
    }
  }

  /**
   * Takes corrections out of the body; whether there were any. They stand first or last; an article
   * that is one as a whole keeps its body.
   */
  private static boolean takeCorrections(Draft draft, List<String> paragraphs, DateReader dates) {
    List<String> text = new ArrayList<>(paragraphs);
    while (text.size() > 1 && isCorrection(text.getLast())) {
      draft.corrections.addFirst(correction(text.removeLast(), dates));
    }
    if (text.size() > 1 && isCorrection(text.getFirst())) {
      draft.corrections.addFirst(correction(text.removeFirst(), dates));
    }
    boolean any = text.size() < paragraphs.size();
    if (any) {
      draft.body = String.join("\n\n", text);
      draft.say(NewsField.CORRECTION, "first or last paragraph", 0.8);
    }
    return any;
  }

  private static boolean isCorrection(String text) {
    return CORRECTION_BEGINS.mayBeAt(text, 0) && CORRECTION.matcher(text).matches();
  }

  private static Correction correction(String text, DateReader dates) {
    PartialDate date = dates.first(text).map(DateReading::date).orElse(null);
    return new Correction(text, date);
  }

  private static void type(Draft draft) {
    String headline = draft.headline;
    if (headline != null) {
      int colon = headline.indexOf(':');
      String name = colon < 0 ? headline : headline.substring(0, colon);
      ArticleType type = NAMED_TYPES.get(name.strip().toLowerCase(Locale.ROOT));
      if (type != null) {
        draft.setType(type, "the headline's first words", 0.7);
      }
    }
  }
}
