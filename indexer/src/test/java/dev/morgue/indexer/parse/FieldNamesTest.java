package dev.morgue.indexer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.Article;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldNamesTest {

  @ParameterizedTest
  @CsvSource({
    "Word-Count, word-count",
    "Filed By, filed-by",
    "desk_code, desk_code",
    "meta.desk, meta-desk",
    "Größe, gro-udf-e",
    "Café, cafe",
    "LENGTH, x-length",
    "type, x-type",
    "9 lives, x-9-lives",
    "分类, u5206-u7c7b",
    "'  --  ', x-"
  })
  void makesNames(String name, String expected) {
    assertThat(FieldNames.of(name)).isEqualTo(expected);
    // the article accepts it
    assertThat(Article.builder().fields(Map.of(FieldNames.of(name), List.of("v"))).build().fields())
        .containsOnlyKeys(expected);
  }
}
