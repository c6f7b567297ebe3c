package dev.morgue.bench.news;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is told, whoever prints it.
 *
 * @param section the page, as printed
 * @param type as news libraries call it: {@code news}, {@code op-ed}, {@code obituary}
 * @param deck a sentence below the headline
 * @param body paragraphs, an empty line between two
 * @param dateline where it was written, as printed; the body may start with it
 * @param people named in the text, in full, in the order of their first mention
 * @param places the same for towns; the dateline's is one of them
 * @param organisations the same for companies and other bodies
 * @param keywords as the source gives them
 */
public record Story(
    String section,
    String type,
    String headline,
    @Nullable String deck,
    String body,
    @Nullable String dateline,
    List<String> people,
    List<String> places,
    List<String> organisations,
    List<String> keywords) {

  public Story {
    people = List.copyOf(people);
    places = List.copyOf(places);
    organisations = List.copyOf(organisations);
    keywords = List.copyOf(keywords);
  }

  Story with(String newHeadline, String newBody) {
    return new Story(
        section,
        type,
        newHeadline,
        deck,
        newBody,
        dateline,
        people,
        places,
        organisations,
        keywords);
  }
}
