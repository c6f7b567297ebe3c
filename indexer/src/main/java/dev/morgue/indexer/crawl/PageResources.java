package dev.morgue.indexer.crawl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells the folders that browsers save beside a page: "page.html" and "page_files". The endings are
 * those that Windows' Explorer treats as one with the page ("connected files", in the languages of
 * Internet Explorer), which other browsers took over.
 */
final class PageResources {

  private static final List<String> ENDINGS =
      List.of(
          "_files",
          ".files",
          "-dateien",
          "_fichiers",
          "_archivos",
          "_file",
          "_bestanden",
          "_arquivos",
          "_ficheiros",
          "-filer",
          "_tiedostot",
          "_pliki",
          "_soubory",
          "_elemei",
          "_dosyalar",
          "_datoteke",
          "_fitxers",
          "_failid",
          "_fails",
          "_fajlovi",
          "_bylos",
          "_fitxategiak");

  private static final List<String> PAGES =
      List.of(".html", ".htm", ".xhtml", ".shtml", ".html.gz", ".htm.gz", ".xhtml.gz");

  private PageResources() {}

  /**
   * The page that a folder belongs to by its name; null for an ordinary folder.
   *
   * @param folder its name
   * @param siblings the names beside it, in lower case
   */
  static @Nullable String page(String folder, Set<String> siblings) {
    String name = folder.toLowerCase(Locale.ROOT);
    for (String ending : ENDINGS) {
      if (name.length() > ending.length() && name.endsWith(ending)) {
        String page = page(name.substring(0, name.length() - ending.length()), siblings, PAGES);
        if (page != null) {
          return page;
        }
      }
    }
    return null;
  }

  private static @Nullable String page(String stem, Set<String> siblings, List<String> endings) {
    return endings.stream().map(e -> stem + e).filter(siblings::contains).findFirst().orElse(null);
  }

  /** Whether any name may be that of such a folder, which is quicker to tell than which page's. */
  static boolean isLikely(String folder) {
    String name = folder.toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(name::endsWith);
  }

  /** How many files are under a folder, links not followed. */
  static long files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(path -> !Files.isDirectory(path)).count();
    } catch (UncheckedIOException e) {
      throw e.getCause() == null ? new IOException(e) : e.getCause();
    }
  }
}
