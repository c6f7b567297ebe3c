package dev.morgue.bench.news;

/** A noun's two forms. */
record Noun(String singular, String plural) {

  static Noun regular(String singular) {
    return new Noun(singular, Inflection.withS(singular));
  }

  /** From {@code singular} or {@code singular/plural}. */
  static Noun parse(String forms) {
    int slash = forms.indexOf('/');
    return slash < 0
        ? regular(forms)
        : new Noun(forms.substring(0, slash), forms.substring(slash + 1));
  }
}
