package dev.morgue.text;

/** Finds the sentences of one paragraph after another. */
final class SentenceScanner {

  private final CharSequence text;
  private final SentenceOffsets found;
  private final SentenceText paragraph;
  private final SentenceStop stop;
  private final SentenceRules rules;
  private final SentenceLists lists;

  /** All before it in the sentence is neither letter nor digit. */
  private int firstWord;

  SentenceScanner(CharSequence text, SentenceOffsets found) {
    this.text = text;
    this.found = found;
    this.paragraph = new SentenceText(text);
    this.stop = new SentenceStop(paragraph);
    this.rules = new SentenceRules(paragraph, stop);
    this.lists = new SentenceLists(paragraph);
  }

  /** Adds the sentences of the paragraph that lies in a range and fills it to both ends. */
  void scan(int start, int end) {
    paragraph.reset(start, end);
    rules.reset();
    lists.reset();
    firstWord = start;
    int at = start;
    while (at < end) {
      char c = text.charAt(at);
      if (!SentenceChars.isCandidate(c)) {
        at++;
      } else if (SentenceChars.isStop(c)) {
        at = passStop(at);
      } else {
        at = passLineBreak(at);
      }
    }
    found.add(paragraph.sentence(), end);
  }

  private void beginSentence(int start) {
    paragraph.beginSentence(start);
    firstWord = start;
  }

  /** Ends the sentence at a stop if the rules say so; returns where to go on. */
  private int passStop(int at) {
    stop.read(at);
    if (!hasWordBefore(at) || !rules.ends()) {
      return stop.runEnd();
    }
    found.add(paragraph.sentence(), stop.end());
    beginSentence(stop.next().start());
    return paragraph.sentence();
  }

  /** Ends the sentence at a line break if an item of a list follows; returns where to go on. */
  private int passLineBreak(int at) {
    int line = paragraph.skipSpaces(at);
    if (hasWordBefore(at) && lists.startsItem(at, line)) {
      found.add(paragraph.sentence(), lists.lineEnd(at, paragraph.sentence()));
      beginSentence(line);
    }
    return line;
  }

  private boolean hasWordBefore(int index) {
    while (firstWord < index && !SentenceChars.isWordChar(text.charAt(firstWord))) {
      firstWord++;
    }
    return firstWord < index;
  }
}
