package dev.morgue.tagging.quotes;

import dev.morgue.Article;
import dev.morgue.Name;
import dev.morgue.tagging.quotes.Token.Kind;
import dev.morgue.text.CharKinds;
import dev.morgue.text.Quotation;
import dev.morgue.text.SentenceSplitter;
import dev.morgue.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Cuts the paragraphs of an article's text into tokens, in which a quotation is one token. */
final class TokenCutter {

  private record Mention(int start, int end, int name, boolean person) {}

  private final String text;
  private final List<Quotation> quotes;
  private final List<Mention> mentions = new ArrayList<>();
  private int mention;
  private int quote;
  private boolean exact;

  TokenCutter(Article article, List<Quotation> quotes) {
    this.text = article.searchedText();
    this.quotes = quotes;
    List<Name> names = article.names();
    for (int i = 0; i < names.size(); i++) {
      boolean person = names.get(i).kind() == Name.Kind.PERSON;
      if (person || names.get(i).kind() == Name.Kind.ORGANISATION) {
        for (Name.Mention each : names.get(i).mentions()) {
          mentions.add(new Mention(each.start(), each.end(), i, person));
        }
      }
    }
    mentions.sort(
        Comparator.comparingInt(Mention::start)
            .thenComparing(Comparator.comparingInt(Mention::end).reversed()));
  }

  /**
   * The tokens of a paragraph; paragraphs are asked for in order.
   *
   * @param exactly whether it matters where sentences end; else any full stop will do
   */
  List<Token> cut(Span paragraph, boolean exactly) {
    int[] sentences =
        exactly
            ? SentenceSplitter.standard()
                .sentenceStarts(text.substring(paragraph.start(), paragraph.end()))
            : new int[0];
    exact = exactly;
    List<Token> tokens = new ArrayList<>();
    int sentence = 1;
    int at = paragraph.start();
    while (at < paragraph.end()) {
      boolean stop = false;
      while (sentence < sentences.length && sentences[sentence] + paragraph.start() <= at) {
        stop = true;
        sentence++;
      }
      if (stop) {
        tokens.add(Token.STOP);
      }
      at = token(at, paragraph.end(), tokens);
      boolean quoted = !tokens.isEmpty() && tokens.getLast().is(Kind.QUOTE);
      while (quoted
          && sentence < sentences.length
          && sentences[sentence] + paragraph.start() < at) {
        sentence++; // what ends inside a quotation ends nothing outside
      }
    }
    return tokens;
  }

  /** Adds what stands at a place, if anything; says where to go on. */
  private int token(int at, int end, List<Token> tokens) {
    while (quote < quotes.size() && quotes.get(quote).start() < at - 2) {
      quote++;
    }
    if (quote < quotes.size() && at >= opening(quotes.get(quote))) {
      Quotation here = quotes.get(quote);
      tokens.add(new Token(Kind.QUOTE, "", false, quote++));
      return Math.min(end, here.closed() ? here.end() + 1 : here.end());
    }
    while (mention < mentions.size() && mentions.get(mention).start() < at) {
      mention++;
    }
    if (mention < mentions.size() && mentions.get(mention).start() == at) {
      return name(mentions.get(mention), end, tokens);
    }
    char c = text.charAt(at);
    if (CharKinds.isLetterOrDigit(c)) {
      return word(at, end, tokens);
    }
    if (c == '.' && !exact && at + 1 < end && text.charAt(at + 1) == ' ') {
      tokens.add(Token.STOP);
    } else if (",:;()[]".indexOf(c) >= 0) {
      tokens.add(new Token(Kind.MARK, String.valueOf(c), false, -1));
    } else if (c == '\u2013' || c == '\u2014' || (c == '-' && isFree(at))) {
      tokens.add(new Token(Kind.MARK, "-", false, -1));
    }
    return at + 1;
  }

  /** Whether a quotation that is not cut yet begins before a place. */
  boolean isQuotedBefore(int end) {
    return quote < quotes.size() && quotes.get(quote).start() < end;
  }

  /** Where the mark stands that opens a quotation. */
  private static int opening(Quotation quotation) {
    return quotation.start() - 1;
  }

  private boolean isFree(int at) {
    return at > 0 && text.charAt(at - 1) == ' ';
  }

  private int name(Mention of, int end, List<Token> tokens) {
    int to = Math.min(end, of.end());
    boolean possessive =
        to + 1 < end
            && (text.charAt(to) == '\'' || text.charAt(to) == '\u2019')
            && (text.charAt(to + 1) == 's' || text.charAt(to - 1) == 's')
            && !opensAt(to);
    if (possessive) {
      tokens.add(new Token(Kind.WORD, "\u2019s", true, -1));
      return to + (text.charAt(to + 1) == 's' ? 2 : 1);
    }
    tokens.add(new Token(of.person() ? Kind.PERSON : Kind.ORGANISATION, "", true, of.name()));
    return to;
  }

  /** Whether a mark at a place closes or opens a quotation. */
  private boolean opensAt(int at) {
    return quote < quotes.size() && opening(quotes.get(quote)) == at;
  }

  private int word(int from, int end, List<Token> tokens) {
    int at = from;
    while (at < end && isInside(at, from)) {
      at++;
    }
    String word = text.substring(from, at);
    boolean capital = CharKinds.isUpper(word.charAt(0));
    tokens.add(new Token(Kind.WORD, word.toLowerCase(Locale.ROOT), capital, -1));
    return at;
  }

  private boolean isInside(int at, int from) {
    char c = text.charAt(at);
    boolean joins = at > from && at + 1 < text.length() && "-'\u2019.".indexOf(c) >= 0;
    return CharKinds.isLetterOrDigit(c)
        || (joins && CharKinds.isLetterOrDigit(text.charAt(at + 1)) && !isNameAt(at + 1));
  }

  private boolean isNameAt(int at) {
    return mention < mentions.size() && mentions.get(mention).start() == at;
  }
}
