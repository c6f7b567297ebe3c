package dev.morgue.indexer.html;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the program that saved a page wrote into it: browsers ("saved from url=(0042)https://…"),
 * SingleFile ("Page saved with SingleFile, url: …, saved date: …"), Save Page WE (meta elements),
 * the Internet Archive ("FILE ARCHIVED ON 12:34:56 May 03, 2019"), HTTrack ("Mirrored from
 * heron.example/flood.html by HTTrack Website Copier/3.x …, Fri, 03 May 2019 12:34:56 GMT").
 *
 * @param url the address saved from
 * @param captured when, as printed
 * @param evidence who says so
 */
record SavedPageNote(@Nullable String url, @Nullable String captured, String evidence) {

  private static final Pattern BROWSER =
      Pattern.compile("saved from url=\\(\\d{1,6}\\)\\s*(https?://\\S+)");
  private static final Pattern SINGLE_FILE =
      Pattern.compile(
          "Page saved with SingleFile\\s+url:\\s*(\\S+)\\s+saved date:\\s*([^\\n\\r]{10,80})");
  private static final Pattern ARCHIVE =
      Pattern.compile("FILE ARCHIVED ON (\\d\\d:\\d\\d:\\d\\d \\p{Alpha}{3,4} \\d\\d, \\d{4})");
  private static final Pattern HTTRACK =
      Pattern.compile(
          "Mirrored from (\\S{3,2000}) by HTTrack [^\\n\\r]{0,200}?,"
              + " (\\p{Alpha}{3}, [^\\n\\r]{10,40}GMT)");

  static SavedPageNote of(PageMarkup markup) {
    SavedPageNote comment = ofComments(markup.comments);
    String url = markup.meta("savepage-url");
    String date = markup.meta("savepage-date");
    if (url != null || date != null) {
      return new SavedPageNote(url, date, "note of Save Page WE");
    }
    return comment;
  }

  private static SavedPageNote ofComments(List<String> comments) {
    SavedPageNote note = new SavedPageNote(null, null, "");
    for (String comment : comments) {
      if (!comment.contains("saved ")
          && !comment.contains("ARCHIVED")
          && !comment.contains("HTTrack")) {
        continue;
      }
      String begin = comment.substring(0, Math.min(comment.length(), 5_000));
      Matcher single = SINGLE_FILE.matcher(begin);
      Matcher browser = BROWSER.matcher(begin);
      Matcher archive = ARCHIVE.matcher(begin);
      Matcher mirror = HTTRACK.matcher(begin);
      if (single.find()) {
        return new SavedPageNote(single.group(1), single.group(2).strip(), "note of SingleFile");
      } else if (browser.find()) {
        note = new SavedPageNote(browser.group(1), note.captured, "note of the browser");
      } else if (archive.find()) {
        note = new SavedPageNote(note.url, archive.group(1), "note of the Internet Archive");
      } else if (mirror.find()) {
        note = new SavedPageNote(withScheme(mirror.group(1)), mirror.group(2), "note of HTTrack");
      }
    }
    return note;
  }

  private static String withScheme(String address) {
    return address.contains("://") ? address : "http://" + address;
  }
}
