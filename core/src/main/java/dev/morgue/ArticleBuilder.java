package dev.morgue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Puts an {@link Article} together. Blank texts count as absent; line ends become "\n"; headline,
 * deck and captions become one line each. Not thread-safe.
 */
public final class ArticleBuilder {
  private @Nullable String key;
  private @Nullable String vendorId;
  private @Nullable String url;
  private @Nullable String headline;
  private Map<String, String> otherHeadlines = Map.of();
  private @Nullable String deck;
  private @Nullable String slugline;
  private @Nullable String summary;
  private String body = "";
  private List<String> captions = List.of();
  private Byline byline = Byline.NONE;
  private Source source = Source.UNKNOWN;
  private Placement placement = Placement.UNKNOWN;
  private List<String> credits = List.of();
  private @Nullable ArticleType type;
  private @Nullable Dateline dateline;
  private Dates dates = Dates.NONE;
  private List<Name> names = List.of();
  private List<Quote> quotes = List.of();
  private List<Subject> subjects = List.of();
  private List<String> keywords = List.of();
  private @Nullable String language;
  private List<Correction> corrections = List.of();
  private Set<PageFlag> flags = Set.of();
  private @Nullable String rights;
  private @Nullable String note;
  private Map<String, List<String>> fields = Map.of();
  private Accession accession = Accession.NONE;
  private Map<String, Provenance> provenance = Map.of();
  private @Nullable Original original;

  ArticleBuilder() {}

  ArticleBuilder(Article article) {
    this.key = article.key();
    this.vendorId = article.vendorId();
    this.url = article.url();
    this.headline = article.headline();
    this.otherHeadlines = article.otherHeadlines();
    this.deck = article.deck();
    this.slugline = article.slugline();
    this.summary = article.summary();
    this.body = article.body();
    this.captions = article.captions();
    this.byline = article.byline();
    this.source = article.source();
    this.placement = article.placement();
    this.credits = article.credits();
    this.type = article.type();
    this.dateline = article.dateline();
    this.dates = article.dates();
    this.names = article.names();
    this.quotes = article.quotes();
    this.subjects = article.subjects();
    this.keywords = article.keywords();
    this.language = article.language();
    this.corrections = article.corrections();
    this.flags = article.flags();
    this.rights = article.rights();
    this.note = article.note();
    this.fields = article.fields();
    this.accession = article.accession();
    this.provenance = article.provenance();
    this.original = article.original();
  }

  /** Sets the key, as it is: a path may end in a space. {@link ArticleKey} derives one else. */
  public ArticleBuilder key(@Nullable String key) {
    this.key = key == null || key.isBlank() ? null : key;
    return this;
  }

  /** Sets the vendor's own identifier. */
  public ArticleBuilder vendorId(@Nullable String vendorId) {
    this.vendorId = Texts.orNull(vendorId);
    return this;
  }

  /** Sets the canonical address. */
  public ArticleBuilder url(@Nullable String url) {
    this.url = Texts.orNull(url);
    return this;
  }

  /** Sets the headline to cite. */
  public ArticleBuilder headline(@Nullable String headline) {
    this.headline = Texts.line(headline);
    return this;
  }

  /** Sets further headlines by role. */
  public ArticleBuilder otherHeadlines(Map<String, String> otherHeadlines) {
    this.otherHeadlines = new TreeMap<>(otherHeadlines);
    return this;
  }

  /** Sets the line under the headline. */
  public ArticleBuilder deck(@Nullable String deck) {
    this.deck = Texts.line(deck);
    return this;
  }

  /** Sets the working title. */
  public ArticleBuilder slugline(@Nullable String slugline) {
    this.slugline = Texts.orNull(slugline);
    return this;
  }

  /** Sets the abstract. */
  public ArticleBuilder summary(@Nullable String summary) {
    this.summary = Texts.orNull(summary);
    return this;
  }

  /** Sets the running text, paragraphs separated by blank lines. */
  public ArticleBuilder body(String body) {
    this.body = Texts.body(body);
    return this;
  }

  /** Sets the captions. */
  public ArticleBuilder captions(List<String> captions) {
    this.captions = captions.stream().map(Texts::lineOrEmpty).filter(c -> !c.isEmpty()).toList();
    return this;
  }

  /** Sets who wrote it. */
  public ArticleBuilder byline(Byline byline) {
    this.byline = byline;
    return this;
  }

  /** Sets the publication. */
  public ArticleBuilder source(Source source) {
    this.source = source;
    return this;
  }

  /** Sets where in the publication it stood. */
  public ArticleBuilder placement(Placement placement) {
    this.placement = placement;
    return this;
  }

  /** Sets the agencies the text is from. */
  public ArticleBuilder credits(List<String> credits) {
    this.credits = List.copyOf(credits);
    return this;
  }

  /** Sets the kind of piece. */
  public ArticleBuilder type(@Nullable ArticleType type) {
    this.type = type;
    return this;
  }

  /** Sets where it was filed from. */
  public ArticleBuilder dateline(@Nullable Dateline dateline) {
    this.dateline = dateline;
    return this;
  }

  /** Sets the dates. */
  public ArticleBuilder dates(Dates dates) {
    this.dates = dates;
    return this;
  }

  /** Sets people, organisations, places and events. */
  public ArticleBuilder names(List<Name> names) {
    this.names = List.copyOf(names);
    return this;
  }

  /** Sets what the body quotes. */
  public ArticleBuilder quotes(List<Quote> quotes) {
    this.quotes = List.copyOf(quotes);
    return this;
  }

  /** Sets the index terms. */
  public ArticleBuilder subjects(List<Subject> subjects) {
    this.subjects = List.copyOf(subjects);
    return this;
  }

  /** Sets the free keywords. */
  public ArticleBuilder keywords(List<String> keywords) {
    this.keywords = List.copyOf(keywords);
    return this;
  }

  /** Sets the language tag. */
  public ArticleBuilder language(@Nullable String language) {
    this.language = Texts.orNull(language);
    return this;
  }

  /** Sets the corrections. */
  public ArticleBuilder corrections(List<Correction> corrections) {
    this.corrections = List.copyOf(corrections);
    return this;
  }

  /** Sets how whole the saved copy is. */
  public ArticleBuilder flags(Set<PageFlag> flags) {
    this.flags = PageFlag.inOrder(flags);
    return this;
  }

  /** Sets the rights line. */
  public ArticleBuilder rights(@Nullable String rights) {
    this.rights = Texts.orNull(rights);
    return this;
  }

  /** Sets the note to editors. */
  public ArticleBuilder note(@Nullable String note) {
    this.note = Texts.orNull(note);
    return this;
  }

  /** Sets users' own fields. */
  public ArticleBuilder fields(Map<String, List<String>> fields) {
    this.fields = Texts.ownFields(fields);
    return this;
  }

  /** Sets collections; an archive's writer sets the rest. */
  public ArticleBuilder accession(Accession accession) {
    this.accession = accession;
    return this;
  }

  /** Sets where values came from, by field name. */
  public ArticleBuilder provenance(Map<String, Provenance> provenance) {
    this.provenance = new TreeMap<>(provenance);
    return this;
  }

  /** Sets what was saved; without it, the article itself counts as what was saved. */
  public ArticleBuilder original(@Nullable Original original) {
    this.original = original;
    return this;
  }

  /** The article, with its key and original filled in where they were not set. */
  public Article build() {
    Original saved = original == null ? ArticleJson.itself(assemble("", Original.NONE)) : original;
    return assemble(key == null ? ArticleKey.of(vendorId, url, source, saved) : key, saved);
  }

  private Article assemble(String identity, Original saved) {
    return new Article(
        identity,
        vendorId,
        url,
        headline,
        Collections.unmodifiableMap(otherHeadlines),
        deck,
        slugline,
        summary,
        body,
        captions,
        byline,
        source,
        placement,
        credits,
        type,
        dateline,
        dates,
        names,
        quotes,
        subjects,
        keywords,
        language,
        corrections,
        flags,
        rights,
        note,
        Collections.unmodifiableMap(fields),
        accession,
        Collections.unmodifiableMap(provenance),
        saved);
  }
}
