package dev.morgue.index;

import dev.morgue.ArticleId;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;

/**
 * What an archive knows of an article's copies, two columns that are updated in place.
 *
 * @param story the number of the story, from the lead copy's id; 0 where there are no copies
 * @param role one of the constants here
 */
public record StoryPlace(long story, int role) {

  /** It has no copies, or was not looked at yet. */
  public static final int ALONE = 0;

  /** It stands for the story. */
  public static final int LEAD = 1;

  /** Another stands for the story. */
  public static final int COPY = 2;

  /** It was hidden and is shown again, and was not looked at since. */
  public static final int SHOWN_AGAIN = 3;

  static final StoryPlace NONE = new StoryPlace(0, ALONE);

  /** The number of the story for which an article stands; its versions have it in common. */
  static long number(ArticleId lead) {
    return Long.parseUnsignedLong(lead.article(), 16);
  }

  /** Whether articles in a role are copies of a story. */
  public static boolean isGrouped(long role) {
    return role == LEAD || role == COPY;
  }

  /**
   * The columns of an article that is shown again: the next grouping looks at it as at new ones.
   */
  public static List<NumericDocValuesField> shownAgain() {
    return List.of(
        new NumericDocValuesField(IndexFields.STORY, 0),
        new NumericDocValuesField(IndexFields.COPY, SHOWN_AGAIN));
  }

  /** The place of a document. */
  public static StoryPlace of(IndexReader reader, int doc) throws IOException {
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
    int local = doc - leaf.docBase;
    NumericDocValues roles = leaf.reader().getNumericDocValues(IndexFields.COPY);
    NumericDocValues stories = leaf.reader().getNumericDocValues(IndexFields.STORY);
    if (roles == null || stories == null || !roles.advanceExact(local)) {
      return NONE;
    }
    return stories.advanceExact(local) && roles.longValue() != ALONE
        ? new StoryPlace(stories.longValue(), (int) roles.longValue())
        : NONE;
  }

  /** Gives a document that takes the place of another that other's place. */
  public void addTo(Document document) {
    if (role != ALONE) {
      document.add(new NumericDocValuesField(IndexFields.STORY, story));
      document.add(new NumericDocValuesField(IndexFields.COPY, role));
    }
  }
}
