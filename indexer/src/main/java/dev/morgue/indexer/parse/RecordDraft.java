package dev.morgue.indexer.parse;

import dev.morgue.Accession;
import dev.morgue.ArticleType;
import dev.morgue.Author;
import dev.morgue.Correction;
import dev.morgue.Name;
import dev.morgue.NewsField;
import dev.morgue.PartialDate;
import dev.morgue.Subject;
import dev.morgue.indexer.ArticleMember;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes a draft out of what a record's members or a text's headers say, each of which is taken at
 * its word. Not thread-safe; one instance makes one draft.
 */
final class RecordDraft {

  private static final Pattern SCORED = Pattern.compile("(.+?) ?\\((\\d{1,3})%\\)");
  private static final Map<String, ArticleType> OTHER_TYPE_NAMES =
      Map.of(
          "newsarticle", ArticleType.NEWS,
          "reportagenewsarticle", ArticleType.NEWS,
          "analysisnewsarticle", ArticleType.ANALYSIS,
          "reviewnewsarticle", ArticleType.REVIEW,
          "liveblogposting", ArticleType.LIVE,
          "oped", ArticleType.OP_ED,
          "obit", ArticleType.OBITUARY,
          "letter to the editor", ArticleType.LETTER,
          "letters", ArticleType.LETTER,
          "leader", ArticleType.EDITORIAL);

  private final Draft draft = new Draft();
  private final DateReader dates;
  private final RecordDates recordDates;
  private final List<String> collections = new ArrayList<>();
  private boolean bylined;
  private boolean typed;
  private boolean filedFrom;

  private RecordDraft(DateReader dates) {
    this.dates = dates;
    this.recordDates = new RecordDates(draft, dates);
  }

  /** The draft of what is said, member by member; what stands first counts most. */
  static Draft of(Map<ArticleMember, List<Said>> said, DateReader dates) {
    RecordDraft record = new RecordDraft(dates);
    said.forEach((member, all) -> all.forEach(one -> record.take(member, one)));
    Draft draft = record.draft;
    draft.body = Paragraphs.of(draft.body);
    if (!record.filedFrom) {
      draft.findDateline();
    }
    Closing.read(draft, dates, record.typed);
    return draft;
  }

  private void take(ArticleMember member, Said said) {
    List<String> texts = Values.texts(said.value());
    if (texts.isEmpty()) {
      return;
    }
    switch (member) {
      case AUTHORS -> authors(said);
      case SOURCE -> source(said);
      case PEOPLE -> names(NewsField.PERSON, Name.Kind.PERSON, said);
      case ORGANISATIONS -> names(NewsField.ORGANISATION, Name.Kind.ORGANISATION, said);
      case PLACES -> names(NewsField.PLACE, Name.Kind.PLACE, said);
      case EVENTS -> names(NewsField.EVENT, Name.Kind.EVENT, said);
      case SUBJECTS -> subjects(said);
      case PUBLISHED, POSTED, FIRST_PUBLISHED, UPDATED, CAPTURED, LOADED ->
          texts.forEach(text -> recordDates.take(member, text.strip(), said.evidence()));
      default -> text(member, texts, said.evidence());
    }
  }

  private void text(ArticleMember member, List<String> texts, String evidence) {
    String first = texts.getFirst().strip();
    switch (member) {
      case VENDOR_ID -> draft.builder.vendorId(first);
      case URL -> draft.takeUrl(first, evidence, 1);
      case HEADLINE -> headline(first, evidence);
      case DECK -> draft.builder.deck(said(NewsField.DECK, first, evidence));
      case SLUGLINE -> draft.builder.slugline(said(NewsField.SLUGLINE, first, evidence));
      case SUMMARY -> draft.builder.summary(said(NewsField.SUMMARY, first, evidence));
      case BODY -> body(String.join("\n\n", texts), evidence);
      case CAPTIONS -> draft.builder.captions(texts);
      case BYLINE -> byline(first, evidence);
      case SOURCE_CODE -> draft.sourceCode = first;
      case DOMAIN -> draft.domain = said(NewsField.DOMAIN, first, evidence);
      case SECTION -> section(texts, evidence);
      case PAGE -> draft.page = said(NewsField.PAGE, first, evidence);
      case EDITION -> draft.edition = said(NewsField.EDITION, first, evidence);
      case COLUMN -> draft.column = said(NewsField.COLUMN, first, evidence);
      case SERIES -> draft.series = first;
      case DESK -> draft.desk = first;
      case CREDITS -> texts.forEach(text -> Values.parted(text).forEach(this::credit));
      case TYPE -> type(first, evidence);
      case DATELINE -> dateline(first, evidence);
      case KEYWORDS -> {
        texts.forEach(text -> draft.keywords.addAll(Values.partedAtCommas(text)));
        draft.say(NewsField.KEYWORD, evidence, 1);
      }
      case COLLECTIONS -> {
        collections.addAll(texts);
        draft.builder.accession(Accession.in(collections));
      }
      case LANGUAGE -> language(first, evidence);
      case CORRECTIONS -> texts.forEach(text -> correction(text.strip(), evidence));
      case RIGHTS -> draft.builder.rights(first);
      case NOTE -> draft.builder.note(first);
      default -> throw new IllegalStateException(member + " is not a text");
    }
  }

  private String said(NewsField field, String value, String evidence) {
    draft.say(field, evidence, 1);
    return value;
  }

  private void headline(String text, String evidence) {
    if (draft.headline == null) {
      draft.headline = said(NewsField.HEADLINE, text, evidence);
    } else if (!draft.headline.equals(text)) {
      draft.doubt(NewsField.HEADLINE, text, evidence);
    }
  }

  /** The longest text is the body: beside it exports hold excerpts. */
  private void body(String text, String evidence) {
    if (text.length() > draft.body.length()) {
      draft.body = said(NewsField.BODY, text, evidence);
    }
  }

  private void byline(String printed, String evidence) {
    bylined = true;
    draft.takeByline(printed, BylineReader.of(printed), evidence, 1);
  }

  /** Authors named one by one count more than what a printed byline was taken apart into. */
  private void authors(Said said) {
    if (bylined) {
      draft.authors.clear();
    }
    for (Object element : Values.elements(said.value())) {
      String text = Values.text(element);
      if (text != null && element instanceof Map<?, ?> object) {
        String role = Values.member(object, List.of("role", "jobTitle"));
        String id = Values.member(object, List.of("id", "@id", "url", "sameAs"));
        draft.addAuthor(new Author(text.strip(), role, id));
      } else if (text != null) {
        author(text.strip());
      }
    }
    draft.say(NewsField.BYLINE, said.evidence(), 1);
  }

  /** A plain name is an author; more than a name is a byline, and kept as printed too. */
  private void author(String text) {
    BylineReader names = BylineReader.of(text);
    if (!names.namesSomebody()) {
      draft.addAuthor(Author.of(text));
      return;
    }
    boolean plain = names.authors().size() == 1 && names.authors().getFirst().name().equals(text);
    if (!plain && !bylined) {
      String before = draft.bylinePrinted;
      draft.bylinePrinted = before == null ? text : before + ", " + text;
    }
    draft.takeNames(names);
  }

  private void source(Said said) {
    Object value = Values.elements(said.value()).getFirst();
    String name = Values.text(value);
    if (name != null) {
      draft.takeSource(name.strip(), said.evidence(), 1);
    }
    if (value instanceof Map<?, ?> object) {
      String code = Values.member(object, List.of("code", "issn", "id"));
      draft.sourceCode = draft.sourceCode == null ? code : draft.sourceCode;
      draft.domain = draft.domain == null ? Values.member(object, List.of("domain")) : draft.domain;
    }
  }

  private void section(List<String> texts, String evidence) {
    List<String> parts = texts.stream().flatMap(text -> Values.parted(text).stream()).toList();
    if (parts.size() == 1 && draft.section == null) {
      draft.section = said(NewsField.SECTION, parts.getFirst(), evidence);
    } else {
      parts.forEach(part -> draft.subjects.add(Subject.of(part)));
      draft.say(NewsField.SUBJECT, evidence, 1);
    }
  }

  private void credit(String text) {
    draft.credits.add(Agencies.named(text).orElse(text));
  }

  private void type(String text, String evidence) {
    Optional<ArticleType> type =
        ArticleType.of(text)
            .or(() -> Optional.ofNullable(OTHER_TYPE_NAMES.get(text.toLowerCase(Locale.ROOT))));
    if (type.isPresent()) {
      draft.setType(type.get(), evidence, 1);
      typed = true;
    } else {
      draft.addField("type", List.of(text));
    }
  }

  private void dateline(String text, String evidence) {
    draft.setDateline(DatelineReader.field(text), evidence, 1);
    filedFrom = true;
  }

  private void language(String text, String evidence) {
    String tag = Languages.tag(text);
    if (tag == null) {
      draft.addField("language", List.of(text));
    } else {
      draft.builder.language(said(NewsField.LANGUAGE, tag, evidence));
    }
  }

  private void correction(String text, String evidence) {
    PartialDate date = dates.first(text).map(DateReading::date).orElse(null);
    draft.corrections.add(new Correction(text, date));
    draft.say(NewsField.CORRECTION, evidence, 1);
  }

  private void names(NewsField field, Name.Kind kind, Said said) {
    for (Object element : Values.elements(said.value())) {
      String text = Values.text(element);
      if (text != null && element instanceof Map<?, ?> object) {
        String canonical = Values.member(object, List.of("canonical"));
        String id = Values.member(object, List.of("id", "@id", "uri", "sameAs"));
        draft.names.add(
            new Name(kind, text.strip(), canonical, id, Name.Origin.METADATA, 1, List.of(), null));
      } else if (text != null) {
        parts(kind, text).forEach(part -> draft.names.add(Name.of(kind, part)));
      }
    }
    draft.say(field, said.evidence(), 1);
  }

  /** People are parted at commas where each part is a whole name: not "Doe, Jane". */
  private static List<String> parts(Name.Kind kind, String text) {
    List<String> parts = Values.partedAtCommas(text);
    boolean people = kind == Name.Kind.PERSON && parts.stream().allMatch(NameShape::isPerson);
    return people ? parts : Values.parted(text);
  }

  private void subjects(Said said) {
    for (Object element : Values.elements(said.value())) {
      String text = Values.text(element);
      if (text != null && element instanceof Map<?, ?> object) {
        String code = Values.member(object, List.of("code", "id", "uri", "qcode"));
        draft.subjects.add(new Subject(text.strip(), code, -1));
      } else if (text != null) {
        Values.parted(text).forEach(part -> draft.subjects.add(subject(part)));
      }
    }
    draft.say(NewsField.SUBJECT, said.evidence(), 1);
  }

  /** A vendor's term with its score, "PAKISTAN (93%)". */
  private static Subject subject(String text) {
    Matcher m = SCORED.matcher(text);
    return m.matches()
        ? new Subject(m.group(1), null, Math.min(100, Integer.parseInt(m.group(2))))
        : Subject.of(text);
  }
}
