package dev.morgue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One saved version of one news article. Get one from {@link #builder()}, from a parser, or from an
 * archive. Immutable.
 *
 * <p>Texts are plain: no markup, paragraphs separated by one blank line. What a source did not say
 * is null or empty, never guessed.
 *
 * @param key what makes saved copies versions of the same article, see {@link ArticleKey}
 * @param vendorId the publisher's or vendor's own identifier
 * @param url the canonical address
 * @param headline the headline to cite
 * @param otherHeadlines further headlines by role: "web", "print", "social"; searched, not cited
 * @param deck the line or lines under the headline
 * @param slugline the newsroom's working title
 * @param summary the abstract; not searched by a bare word, because it repeats the lead
 * @param body the running text
 * @param captions of pictures and graphics
 * @param byline who wrote it
 * @param source the publication
 * @param placement section, page, edition and the like
 * @param credits agencies and syndicates the text is from: "AP", "Reuters"
 * @param type what kind of piece it is
 * @param dateline where it was filed from
 * @param dates published, updated, captured…
 * @param names people, organisations, places and events in it
 * @param quotes what its body quotes, and whom, in order; none before a tagger has read it
 * @param subjects the source's or vendor's index terms
 * @param keywords free keywords and tags
 * @param language BCP 47 tag, "en", "pt-BR"; null when not known
 * @param corrections printed with it
 * @param flags how whole the saved copy is; none when nothing is missing from it
 * @param rights the rights line
 * @param note the source's note to editors
 * @param fields users' own fields, by name; searched as {@code name:value}
 * @param accession when it came into the archive, and what collections it was put into
 * @param provenance by field name (see {@link NewsField}), where the value came from
 * @param original what was saved and where
 */
public record Article(
    String key,
    @Nullable String vendorId,
    @Nullable String url,
    @Nullable String headline,
    Map<String, String> otherHeadlines,
    @Nullable String deck,
    @Nullable String slugline,
    @Nullable String summary,
    String body,
    List<String> captions,
    Byline byline,
    Source source,
    Placement placement,
    List<String> credits,
    @Nullable ArticleType type,
    @Nullable Dateline dateline,
    Dates dates,
    List<Name> names,
    List<Quote> quotes,
    List<Subject> subjects,
    List<String> keywords,
    @Nullable String language,
    List<Correction> corrections,
    Set<PageFlag> flags,
    @Nullable String rights,
    @Nullable String note,
    Map<String, List<String>> fields,
    Accession accession,
    Map<String, Provenance> provenance,
    Original original) {

  /** Stands between headline, deck, paragraphs and captions in {@link #searchedText()}. */
  public static final String PARAGRAPH_BREAK = "\n\n";

  /** A new, empty builder. */
  public static ArticleBuilder builder() {
    return new ArticleBuilder();
  }

  /** A builder that starts from this article. */
  public ArticleBuilder toBuilder() {
    return new ArticleBuilder(this);
  }

  /** The id of this version: a function of the key and of what was saved. */
  public ArticleId id() {
    return ArticleId.of(key, original.sha256());
  }

  /** The names of one kind, in order. */
  public List<Name> names(Name.Kind kind) {
    return names.stream().filter(name -> name.kind() == kind).toList();
  }

  /**
   * The text that a bare word searches and that positions, mentions and marks are counted in:
   * headline, deck, body, captions, each a paragraph of its own.
   */
  public String searchedText() {
    StringBuilder text = new StringBuilder(body.length() + 256);
    for (String part : searchedParts()) {
      if (!part.isEmpty()) {
        text.append(text.isEmpty() ? "" : PARAGRAPH_BREAK).append(part);
      }
    }
    return text.toString();
  }

  /** The parts of {@link #searchedText()} in order: headline, deck, body, then the captions. */
  public List<String> searchedParts() {
    List<String> parts = new ArrayList<>(3 + captions.size());
    parts.add(headline == null ? "" : headline);
    parts.add(deck == null ? "" : deck);
    parts.add(body);
    parts.addAll(captions);
    return parts;
  }
}
