package dev.morgue.bench.news;

/**
 * Sets words as text: blanks, capitals at the start of sentences, quotation marks and apostrophes
 * of a house style, and counts the words. Not thread-safe.
 */
final class Typesetter {
  private final StringBuilder text = new StringBuilder(4096);
  private final boolean curly;
  private int words;
  private boolean capital = true;
  private boolean tight = true;

  Typesetter(boolean curly) {
    this.curly = curly;
  }

  /** Sets one word or several. */
  Typesetter set(String phrase) {
    if (!tight) {
      text.append(' ');
    }
    tight = false;
    int start = text.length();
    text.append(phrase);
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ') {
        words++;
      } else if (c == '\'' && curly) {
        text.setCharAt(i, '’');
      }
    }
    words++;
    if (capital) {
      text.setCharAt(start, Character.toUpperCase(text.charAt(start)));
      capital = false;
    }
    return this;
  }

  /** Sets something onto the word before: a mark, {@code 's}. A mark replaces a comma. */
  Typesetter attach(String ending) {
    if (lastIs(',') && ",;.".indexOf(ending.charAt(0)) >= 0) {
      text.setLength(text.length() - 1);
    }
    text.append(curly ? ending.replace('\'', '’') : ending);
    return this;
  }

  Typesetter openQuote() {
    if (!tight) {
      text.append(' ');
    }
    text.append(curly ? '“' : '"');
    tight = true;
    capital = true;
    return this;
  }

  Typesetter closeQuote() {
    text.append(curly ? '”' : '"');
    return this;
  }

  /** Ends a sentence; an abbreviation's full stop, or one within the quotation, serves for both. */
  void endSentence(char mark) {
    if (lastIs(',')) {
      text.setLength(text.length() - 1);
    }
    int last = text.length() - 1;
    boolean quoted = lastIs('"') || lastIs('”');
    if (".?!".indexOf(text.charAt(quoted ? last - 1 : last)) < 0) {
      text.append(mark);
    }
    capital = true;
  }

  /** Sets something before the first sentence, which still starts with a capital. */
  void setBeforeSentence(String phrase) {
    set(phrase);
    capital = true;
  }

  void endParagraph() {
    text.append("\n\n");
    tight = true;
  }

  private boolean lastIs(char c) {
    return text.charAt(text.length() - 1) == c;
  }

  int words() {
    return words;
  }

  /** What was set, without the last paragraph's end. */
  String text() {
    return text.toString().stripTrailing();
  }
}
