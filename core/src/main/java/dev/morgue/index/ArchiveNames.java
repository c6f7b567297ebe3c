package dev.morgue.index;

import dev.morgue.Name;
import dev.morgue.NewsField;
import dev.morgue.authority.AuthorityEntry;
import dev.morgue.authority.NameAuthority;
import dev.morgue.names.NameBook;
import dev.morgue.names.OrganisationBook;
import dev.morgue.names.Spelling;
import dev.morgue.query.QueryNode;
import dev.morgue.query.WordNode;
import dev.morgue.text.WordForms;
import java.io.IOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;

/**
 * The names that the articles of one state of an archive are filed under, seen through the user's
 * list; read when a query first asks for one and kept. Thread-safe.
 */
public final class ArchiveNames {

  private final IndexReader reader;
  private final NameAuthority authority;
  private @Nullable HeldSpeakers speakers;
  private final Map<NewsField, HeldNames> held = new EnumMap<>(NewsField.class);

  /**
   * The names that a reader sees.
   *
   * @param authority the user's list
   */
  public ArchiveNames(IndexReader reader, NameAuthority authority) {
    this.reader = reader;
    this.authority = authority;
  }

  /** What a field's names are names of; null for a field that the user's list is not about. */
  public static Name.@Nullable Kind kind(String field) {
    return NewsField.of(field)
        .map(known ->
            switch (known) {
              case PERSON, BYLINE, SAID -> Name.Kind.PERSON;
              case ORGANISATION -> Name.Kind.ORGANISATION;
              case PLACE -> Name.Kind.PLACE;
              default -> null;
            })
        .orElse(null);
  }

  /** The user's entry for a value of a field. */
  public Optional<AuthorityEntry> entry(String field, String name) {
    Name.Kind kind = kind(field);
    return kind == null ? Optional.empty() : authority.called(kind, name);
  }

  /** The user's entries for a field. */
  public List<AuthorityEntry> entries(String field) {
    Name.Kind kind = kind(field);
    return authority.entries().stream().filter(entry -> entry.kind() == kind).toList();
  }

  /** Whether the user's list has anything to say of a field. */
  public boolean lists(String field) {
    return !entries(field).isEmpty();
  }

  /** The held values of a field that a value stands for: those of its entry, or itself. */
  public Set<String> filedAs(NewsField field, String value) throws IOException {
    Optional<AuthorityEntry> entry = entry(field.label(), value);
    return entry.isEmpty() ? Set.of(value) : held(field).called(entry.get());
  }

  /**
   * Names held in a field that are, or may be, the one that a node asks for, most alike first; none
   * of a node that asks for a pattern or for letters as they are printed.
   */
  public List<Spelling> spellings(WordNode node, NewsField field) throws IOException {
    Optional<String> typed = typed(node);
    return typed.isEmpty() || kind(field.label()) == null
        ? List.of()
        : held(field).spellings(typed.get());
  }

  /** The names held in a field that the words of a node stand for, each under every spelling. */
  Set<String> mentioned(QueryNode node, NewsField field) throws IOException {
    Set<String> names = new LinkedHashSet<>();
    if (node instanceof QueryNode.Or or) {
      for (QueryNode each : or.nodes()) {
        names.addAll(mentioned(each, field));
      }
    } else if (node instanceof WordNode word) {
      Optional<String> typed = typed(word);
      if (typed.isPresent()) {
        names.addAll(called(typed.get(), field));
      }
    }
    return names;
  }

  /** The names held in a field that are a typed one: so written, or as good as certainly. */
  public Set<String> called(String typed, NewsField field) throws IOException {
    HeldNames names = held(field);
    Set<String> called = new LinkedHashSet<>(names.written(typed));
    for (Spelling spelling : names.spellings(typed)) {
      if (spelling.isSame()) {
        called.add(spelling.name());
      }
    }
    return called;
  }

  /**
   * The names held in a field that a node asks for before all others whose words it finds, most
   * alike first.
   *
   * @param asTyped whether other spellings are others
   */
  Set<String> asked(WordNode node, NewsField field, boolean asTyped) throws IOException {
    Optional<String> typed = typed(node);
    Name.Kind kind = kind(field.label());
    if (typed.isEmpty() || kind == null) {
      return Set.of();
    }
    Set<String> asked = kind == Name.Kind.PLACE ? called(typed.get(), field) : same(node, field);
    if (asTyped) {
      String words = WordForms.fold(typed.get());
      asked.removeIf(name -> !WordForms.fold(name).equals(words));
    }
    return asked;
  }

  /**
   * The commonest names of a field in which words begin as typed, under the names of the user's
   * list, with about how many articles are filed under each.
   *
   * @param most at most how many
   */
  public Map<String, Integer> beginning(NewsField field, String typed, int most)
      throws IOException {
    Map<String, Integer> names = new LinkedHashMap<>();
    held(field).beginning(typed, most).forEach(name -> names.put(name.name(), name.articles()));
    return names;
  }

  /** The name that a node asks for; empty for a pattern, or for letters as they are printed. */
  public static Optional<String> typed(WordNode node) {
    return switch (node) {
      case WordNode.Word word -> Optional.of(word.text());
      case WordNode.Phrase phrase -> Optional.of(phrase.text());
      case WordNode.PlainPhrase phrase -> Optional.of(phrase.text());
      default -> Optional.empty();
    };
  }

  /** The held names that are searched beside the words of a node, as other spellings of it. */
  Set<String> same(WordNode node, NewsField field) throws IOException {
    Set<String> same = new LinkedHashSet<>();
    for (Spelling spelling : spellings(node, field)) {
      if (spelling.isSame()) {
        same.add(spelling.name());
      }
    }
    return same;
  }

  private HeldNames.Book book(Name.Kind kind, Map<String, Integer> counts) throws IOException {
    return switch (kind) {
      case PERSON -> NameBook.of(List.copyOf(counts.keySet()))::spellings;
      case ORGANISATION -> OrganisationBook.of(counts, NameFields.called(reader))::spellings;
      case PLACE, EVENT -> typed -> List.of();
    };
  }

  /**
   * The names that speakers are filed under whose words are as typed, and unless asked for as
   * typed, those that are another spelling of that name.
   *
   * @param name a word or phrase, or several to choose from
   */
  List<String> speakers(QueryNode name, boolean asTyped, Patterns patterns) throws IOException {
    Set<String> speakers = new LinkedHashSet<>(heldSpeakers().called(name, patterns));
    List<QueryNode> each = name instanceof QueryNode.Or or ? or.nodes() : List.of(name);
    for (QueryNode one : each) {
      if (!asTyped && one instanceof WordNode word) {
        spellings(word, NewsField.SAID).stream()
            .filter(Spelling::isSame)
            .forEach(spelling -> speakers.add(spelling.name()));
      }
    }
    return List.copyOf(speakers);
  }

  private synchronized HeldSpeakers heldSpeakers() throws IOException {
    HeldSpeakers known = speakers;
    if (known == null) {
      known = new HeldSpeakers(Values.counts(reader, NewsField.SAID).keySet());
      speakers = known;
    }
    return known;
  }

  private synchronized HeldNames held(NewsField field) throws IOException {
    HeldNames known = held.get(field);
    if (known == null) {
      Name.Kind kind = kind(field.label());
      if (kind == null) {
        throw new IllegalArgumentException("holds no names: " + field);
      }
      Map<String, Integer> counts = Values.counts(reader, field);
      known = new HeldNames(counts, book(kind, counts), kind, authority);
      held.put(field, known);
    }
    return known;
  }
}
