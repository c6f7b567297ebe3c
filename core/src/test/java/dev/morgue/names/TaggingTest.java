package dev.morgue.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.Article;
import dev.morgue.ArticleJson;
import dev.morgue.Name;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TaggingTest {

  private static final NameTagger OLD =
      new DictionaryTagger("old 1", Map.of("Marta Quill", Name.Kind.PERSON));
  private static final NameTagger NEW =
      new DictionaryTagger("new 2", Map.of("Otto Lund", Name.Kind.PERSON));

  private static final Article ARTICLE =
      Article.builder()
          .headline("Marta Quill meets Otto Lund")
          .names(List.of(Name.of(Name.Kind.PERSON, "Ann Miller")))
          .build();

  private static List<String> names(Article article) {
    return article.names().stream().map(Name::text).toList();
  }

  @Test
  void aNewTaggersNamesTakeTheOldOnesPlace() {
    Article old = Tagging.tag(ARTICLE, OLD);
    assertThat(names(old)).containsExactly("Ann Miller", "Marta Quill");
    assertThat(Tagging.version(old)).isEqualTo(OLD.version());
    Article renewed = Tagging.tag(old, NEW);
    assertThat(names(renewed)).containsExactly("Ann Miller", "Otto Lund");
    assertThat(Tagging.version(renewed)).isEqualTo("new 2");
    assertThat(renewed).isEqualTo(Tagging.tag(ARTICLE, NEW));
  }

  @Test
  void theIdAndEverythingElseStay() {
    Article tagged = Tagging.tag(ARTICLE, OLD);
    assertThat(tagged.id()).isEqualTo(ARTICLE.id());
    assertThat(tagged.original()).isEqualTo(ARTICLE.original());
    assertThat(Tagging.version(ARTICLE)).isNull();
    assertThat(ArticleJson.read(ArticleJson.write(tagged))).isEqualTo(tagged);
  }

  @Test
  void aTaggerCannotDropTheSourcesOwnNames() {
    NameTagger forgetful =
        new NameTagger() {
          @Override
          public String version() {
            return "forgetful";
          }

          @Override
          public List<Name> tag(Article article) {
            return List.of();
          }
        };
    assertThat(names(Tagging.tag(ARTICLE, forgetful))).containsExactly("Ann Miller");
  }
}
