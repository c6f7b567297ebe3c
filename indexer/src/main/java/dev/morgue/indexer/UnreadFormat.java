package dev.morgue.indexer;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a file is that no parser takes, where that can be told, and what to do with it: saved news
 * comes in more formats than are read.
 */
final class UnreadFormat {

  /**
   * A format.
   *
   * @param beginning the first characters of its files, one a byte
   * @param endings of its files' names, where several formats begin so; none for all
   * @param reason what to tell
   */
  private record Format(String beginning, List<String> endings, String reason) {}

  private static final String XML = "this kind of XML is not read; save its text";

  private static final List<Format> FORMATS =
      List.of(
          new Format("WARC/", List.of(), "a web archive (WARC) is not read; unpack its pages"),
          new Format("filedesc:", List.of(), "a web archive (ARC) is not read; unpack its pages"),
          new Format("bplist00", List.of(), "a Safari web archive is not read; save it as HTML"),
          new Format("%PDF-", List.of(), "PDF is not read; save its text"),
          new Format("<?xml", List.of(), XML),
          new Format("\u00ef\u00bb\u00bf<?xml", List.of(), XML),
          new Format("{\\rtf", List.of(), "RTF is not read; save its text"),
          new Format("\u00d0\u00cf\u0011\u00e0", List.of(), "Office is not read; save its text"),
          new Format(
              "PK\u0003\u0004",
              List.of("wacz"),
              "a web archive (WACZ) is not read; unpack its pages"),
          new Format(
              "PK\u0003\u0004",
              List.of("docx", "odt", "epub", "pptx", "xlsx"),
              "Office and e-books are not read; save the text"),
          new Format("PK\u0003\u0004", List.of(), "ZIP is not read; unpack it"),
          new Format("\u001f\u008b", List.of(), "gzipped twice; unpack it"),
          new Format("BZh", List.of(), "packed by bzip2; unpack it"),
          new Format("\u00fd7zXZ", List.of(), "packed by xz; unpack it"),
          new Format("7z\u00bc\u00af", List.of(), "packed by 7-Zip; unpack it"),
          new Format("(\u00b5/\u00fd", List.of(), "packed by zstd; unpack it"),
          new Format("Rar!\u001a", List.of(), "packed by RAR; unpack it"));

  private UnreadFormat() {}

  /** What to tell of a file's format, null where that is not one of these. */
  static @Nullable String reason(FileSample sample) {
    String text = sample.ascii();
    for (Format format : FORMATS) {
      if (text.startsWith(format.beginning)
          && (format.endings.isEmpty() || format.endings.contains(sample.extension()))) {
        return format.reason;
      }
    }
    return mail(text);
  }

  /** A message has header lines, then a blank one. */
  private static @Nullable String mail(String text) {
    String lines = text.replace("\r\n", "\n");
    int end = lines.indexOf("\n\n");
    String head = ("\n" + lines.substring(0, Math.max(end, 0))).toLowerCase(Locale.ROOT);
    if (!head.contains("\nmime-version:")) {
      return null;
    }
    return head.contains("multipart/related")
        ? "a page saved as MHTML is not read; save it as HTML"
        : "mail is not read; save its text";
  }
}
