package dev.morgue.index;

import dev.morgue.text.EnglishPlurals;
import dev.morgue.text.WordScanner;
import java.io.IOException;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;

/** The terms of a text field: the form of each word and then what is stacked on it. */
final class NewsTokenizer extends ScannerTokenizer {
  private static final int FORM = 0;
  private static final int SINGULAR = 1;
  private static final int JOINED = 2;
  private static final int PRINTED = 3;
  private static final int MONEY = 4;

  private final PositionIncrementAttribute position =
      addAttribute(PositionIncrementAttribute.class);
  private final PositionLengthAttribute span = addAttribute(PositionLengthAttribute.class);
  private final boolean englishForms;
  private final char[] variant = new char[WordScanner.MAX_FORM];
  private int stage;
  private int currency;

  /**
   * @param englishForms whether plurals get their singular as a variant
   */
  NewsTokenizer(boolean englishForms) {
    this.englishForms = englishForms;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    stage = FORM;
    currency = 0;
  }

  /** Leaves a position free after a value; the writer has no analyzer of its own that would. */
  @Override
  public void end() throws IOException {
    super.end();
    position.setPositionIncrement(1);
  }

  @Override
  public boolean incrementToken() {
    if (stage == FORM) {
      return form();
    }
    boolean stacked = false;
    while (!stacked && stage != FORM) {
      stacked =
          switch (stage) {
            case SINGULAR -> singular();
            case JOINED -> joined();
            case PRINTED -> printed();
            default -> money();
          };
    }
    return stacked || form();
  }

  private boolean form() {
    if (!scanner.next()) {
      return false;
    }
    start(SINGULAR, scanner.gap(), scanner.end());
    termOfForm();
    return true;
  }

  private boolean singular() {
    stage = JOINED;
    int length = scanner.formLength();
    if (!englishForms || scanner.formChars()[length - 1] != 's') {
      return false;
    }
    System.arraycopy(scanner.formChars(), 0, variant, 0, length);
    int singular =
        scanner.isPluralOfCapitals() ? length - 1 : EnglishPlurals.singular(variant, length);
    if (singular == length) {
      return false;
    }
    start(JOINED, 0, scanner.end());
    marked(WordTerms.VARIANT, variant, singular);
    return true;
  }

  private boolean joined() {
    stage = PRINTED;
    if (!scanner.isJoined()) {
      return false;
    }
    int length = scanner.joinedLength();
    System.arraycopy(scanner.joinedChars(), 0, variant, 0, length);
    start(PRINTED, 0, scanner.joinedEnd());
    span.setPositionLength(scanner.joinedWords());
    int kept = englishForms ? EnglishPlurals.singular(variant, length) : length;
    marked(WordTerms.VARIANT, variant, kept);
    return true;
  }

  private boolean printed() {
    stage = MONEY;
    if (!scanner.isPrintedApart()) {
      return false;
    }
    start(MONEY, 0, scanner.end());
    int form = scanner.formLength();
    int length = form + 1 + scanner.printedLength();
    char[] buffer = term.resizeBuffer(length);
    System.arraycopy(scanner.formChars(), 0, buffer, 0, form);
    buffer[form] = WordTerms.PRINTED;
    System.arraycopy(scanner.printedChars(), 0, buffer, form + 1, scanner.printedLength());
    term.setLength(length);
    return true;
  }

  private boolean money() {
    if (currency == scanner.currencies().size()) {
      stage = FORM;
      currency = 0;
      return false;
    }
    start(MONEY, 0, scanner.end());
    term.append(WordTerms.MONEY).append(scanner.currencies().get(currency++));
    int number = term.length();
    char[] buffer = term.resizeBuffer(number + scanner.formLength());
    System.arraycopy(scanner.formChars(), 0, buffer, number, scanner.formLength());
    term.setLength(number + scanner.formLength());
    return true;
  }

  private void start(int nextStage, int increment, int end) {
    clearAttributes();
    stage = nextStage;
    position.setPositionIncrement(increment);
    offsets(scanner.start(), end);
  }

  private void marked(char mark, char[] letters, int length) {
    char[] buffer = term.resizeBuffer(length + 1);
    buffer[0] = mark;
    System.arraycopy(letters, 0, buffer, 1, length);
    term.setLength(length + 1);
  }
}
