package dev.morgue.query;

/**
 * What stands in a text: a word, several words side by side, or any word of a kind. Each matches at
 * places, a place being a run of one or more word positions, and so can take part in proximity.
 *
 * <p>"Form" is the word folded: letter case, accents and a possessive ending left out. What one
 * looks for depends on the field it stands in; in a field that is matched whole ({@code source:},
 * {@code url:}) every kind looks for its text as it stands, with {@code *} and {@code ?} as signs
 * where the kind has them.
 */
public sealed interface WordNode extends QueryNode {

  /**
   * A word as typed, with its regular singular, plural and possessive. What counts as several words
   * (9/11, anti-corruption) is read as a phrase of them.
   *
   * @param text as typed
   */
  record Word(String text) implements WordNode {
    /** Checks that it can be typed as one word. */
    public Word {
      if (!QueryText.isWord(text)) {
        throw new IllegalArgumentException("'" + text + "' is not one word; make it a phrase");
      }
    }
  }

  /**
   * Words beside each other in this order, as printed but for letter case, accents and possessives:
   * {@code "prime minister"}.
   *
   * @param text what stood between the quotes
   */
  record Phrase(String text) implements WordNode {
    /** Takes outer spaces off and checks that something is there to look for. */
    public Phrase {
      text = QueryText.phrase(text);
    }
  }

  /**
   * Words beside each other in this order, each with its regular singular, plural and possessive as
   * {@link Word} has them: <code>{interest rate}</code> finds "interest rates". Bare words beside a
   * proximity connector and inside {@code atleast3(...)} are read as this.
   *
   * @param text the words
   */
  record PlainPhrase(String text) implements WordNode {
    /** Takes outer spaces off and checks that something is there to look for. */
    public PlainPhrase {
      text = QueryText.phrase(text);
      if (text.indexOf('{') >= 0 || text.indexOf('}') >= 0) {
        throw new IllegalArgumentException("'" + text + "' has a curly bracket within");
      }
    }
  }

  /**
   * Lucene's {@code "a b"~3}: the words, as in a {@link Phrase}, after at most so many moves of one
   * word by one position; two that change places take two moves.
   *
   * @param text what stood between the quotes
   * @param slop how many moves, 1 to {@link Proximity#MAX_DISTANCE}
   */
  record SloppyPhrase(String text, int slop) implements WordNode {
    /** Takes outer spaces off and checks the bounds. */
    public SloppyPhrase {
      text = QueryText.phrase(text);
      QueryText.checkRange("moves of words", slop, 1, Proximity.MAX_DISTANCE);
    }
  }

  /**
   * Every word whose form begins so: {@code bankrupt*}.
   *
   * @param stem the beginning, without the asterisk
   */
  record Prefix(String stem) implements WordNode {
    /** Checks that it can be typed before an asterisk. */
    public Prefix {
      if (!QueryText.isStem(stem)) {
        throw new IllegalArgumentException("'" + stem + "' is not the beginning of one word");
      }
    }
  }

  /**
   * Every word whose whole form fits a pattern: {@code *} stands for any letters or none, {@code ?}
   * for exactly one.
   *
   * @param pattern at least one letter or digit and one sign, other than a single final asterisk
   */
  record Wildcard(String pattern) implements WordNode {
    /** Checks that it can be typed as one pattern. */
    public Wildcard {
      if (!QueryText.isPattern(pattern)) {
        throw new IllegalArgumentException("'" + pattern + "' is not a pattern of one word");
      }
    }
  }

  /**
   * Every word whose form is at most so many letters away from the one typed, a letter added, left
   * out or changed, or two neighbours that change places: {@code gaddafi~2}.
   *
   * @param word as typed
   * @param edits 1 or 2
   */
  record Fuzzy(String word, int edits) implements WordNode {
    /** Checks word and bounds. */
    public Fuzzy {
      if (!QueryText.isStem(word) || word.indexOf('~') >= 0) {
        throw new IllegalArgumentException("'" + word + "' is not one word");
      }
      QueryText.checkRange("letters that differ", edits, 1, 2);
    }
  }

  /**
   * Every word whose whole form matches a regular expression: {@code re:/gr[ae]y/}. The expression
   * is compared with forms, so it is written in small letters without accents. One that cannot be
   * read finds nothing and is reported.
   *
   * @param pattern the expression without the slashes around it; a slash within is written {@code
   *     \/}
   */
  record Regex(String pattern) implements WordNode {
    /** Checks that it can be written between slashes. */
    public Regex {
      if (!QueryText.isRegex(pattern)) {
        throw new IllegalArgumentException("'" + pattern + "' cannot stand between two slashes");
      }
    }
  }

  /**
   * Words beside each other in this order exactly as printed: letter case, accents, dots and
   * possessives as typed: {@code exact(U.S.)} finds neither "US" nor "us". Only what the index
   * keeps of a word counts, so not the punctuation around it.
   *
   * @param text as typed
   */
  record Exact(String text) implements WordNode {
    /** Takes outer spaces off and checks that something is there to look for. */
    public Exact {
      text = QueryText.phrase(text);
    }
  }

  /**
   * Words beside each other in this order, in the form typed, each of which is printed in a certain
   * way: {@code allcaps(AIDS)}. How it was typed does not matter.
   *
   * @param lettering how each of the words is printed
   * @param text the words
   */
  record Cased(Lettering lettering, String text) implements WordNode {
    /** Takes outer spaces off and checks that something is there to look for. */
    public Cased {
      text = QueryText.phrase(text);
    }
  }

  /** How a word is printed, as Nexis tells words apart. */
  enum Lettering {
    /** With at least one capital letter: {@code caps(aid)} finds Aid and AID. */
    CAPS,
    /** With no small letter and at least one capital: {@code allcaps(aid)} finds AID. */
    ALLCAPS,
    /** With no capital letter: {@code nocaps(aid)} finds aid. */
    NOCAPS
  }

  /**
   * A word in one grammatical number alone: {@code singular(job)} finds job, not jobs; {@code
   * plural(job)} finds jobs, not job. The regular English rule decides, as for {@link Word};
   * possessives count as the word. It does not matter which of the two was typed.
   *
   * @param number which of the two
   * @param text one word
   */
  record InNumber(GrammaticalNumber number, String text) implements WordNode {
    /** Checks that it can be typed as one word. */
    public InNumber {
      if (!QueryText.isWord(text)) {
        throw new IllegalArgumentException("'" + text + "' is not one word");
      }
    }
  }

  /** One or several. */
  enum GrammaticalNumber {
    /** One. */
    SINGULAR,
    /** Several. */
    PLURAL
  }
}
