package dev.morgue.indexer.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is looked at before the patterns must let through whatever they take. */
class AuthorPlacesTest {

  private static final String[] PLACES =
      ("author authors autor autoren autores autor/name auteur auteurs profil profile profiles"
              + " people person staff journalist journalists writer writers contributor contributors"
              + " team newsteam redaktion redaktion/autoren firma firmas autore producers userprofile"
              + " members columnist columnists columnista columnistas reporter reporters redakteur"
              + " redakteure expert expertos experten u by")
          .split(" ", -1);

  @Test
  void everyPlaceOfAuthorsIsTold() {
    for (String place : PLACES) {
      assertThat(AuthorPages.is("https://echo.example/" + place + "/marta-quill"))
          .as(place)
          .isTrue();
      assertThat(AuthorPages.is("/" + place + "/marta-quill/?page=2")).as(place).isTrue();
    }
  }

  @Test
  void otherPlacesAreNot() {
    assertThat(AuthorPages.is("https://echo.example/news/harbour-authority-meets")).isFalse();
    assertThat(AuthorPages.is("https://echo.example/authors")).isFalse();
    assertThat(AuthorPages.is("/team/")).isFalse();
    assertThat(AuthorPages.is("author")).isFalse();
  }

  @Test
  void everyLabelIsToldInBothCases() {
    for (String label :
        "Author:|autor:|AUTEUR:|About the author|Über den Autor:|Written by|posted by|Words by|story by|Verfasst von|Geschrieben von"
            .concat(
                "|Escrito por|Écrit par|Scritto da|Geschreven door|Ein Artikel von|Text von|Автор:|作者：|執筆者|撰文")
            .concat("|By|by:|VON|par|Por|di|da|Door|av|af|przez|από")
            .split("\\|", -1)) {
      assertThat(AuthorLabels.begins("  " + label, 2)).as(label).isTrue();
    }
    assertThat(AuthorLabels.begins("Harbour opens", 0)).isFalse();
    assertThat(AuthorLabels.begins("Byron Bay", 0)).isFalse();
    assertThat(AuthorLabels.begins("", 0)).isFalse();
  }
}
