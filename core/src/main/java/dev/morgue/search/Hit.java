package dev.morgue.search;

import dev.morgue.Accession;
import dev.morgue.ArticleId;
import dev.morgue.ArticleType;
import dev.morgue.PartialDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One article in an answer: what a list of results shows of it. The whole article is {@link
 * NewsArchive#find}.
 *
 * @param id of this version
 * @param archive the folder of the archive that holds it
 * @param score its relevance in this answer; only comparable within it
 * @param headline the headline with its matched words marked; empty text when it has none
 * @param byline as printed, else the authors
 * @param authors the authors' names
 * @param source the publication
 * @param section the section
 * @param page the page as printed
 * @param edition the edition
 * @param published the publication date at its own precision
 * @param type the kind of piece
 * @param language its language tag
 * @param people names of people it is filed under
 * @param organisations names of organisations
 * @param places names of places
 * @param url the canonical address
 * @param files every place it was saved, "path" or "path#record"
 * @param words how many words headline, deck, body and captions have
 * @param version counts the article's versions from 1, in the order they came
 * @param latest whether no later version is held
 * @param corrected whether a correction is printed with it
 * @param accession when it came into the archive, and what collections it is in
 * @param copies further copies of its story that match, where one hit per story was asked for
 * @param snippets passages that matched, else the lead; never more than asked for
 */
public record Hit(
    ArticleId id,
    String archive,
    double score,
    Snippet headline,
    @Nullable String byline,
    List<String> authors,
    @Nullable String source,
    @Nullable String section,
    @Nullable String page,
    @Nullable String edition,
    @Nullable PartialDate published,
    @Nullable ArticleType type,
    @Nullable String language,
    List<String> people,
    List<String> organisations,
    List<String> places,
    @Nullable String url,
    List<String> files,
    int words,
    int version,
    boolean latest,
    boolean corrected,
    Accession accession,
    List<FoldedCopy> copies,
    List<Snippet> snippets) {

  /** Copies the lists. */
  public Hit {
    authors = List.copyOf(authors);
    people = List.copyOf(people);
    organisations = List.copyOf(organisations);
    places = List.copyOf(places);
    files = List.copyOf(files);
    copies = List.copyOf(copies);
    snippets = List.copyOf(snippets);
  }
}
