package dev.morgue.bench.news;

/** A verb's forms; the past serves as participle too. */
record Verb(String base, String third, String past, String ing) {

  /** From {@code base} or {@code base/past/ing}. */
  static Verb parse(String forms) {
    int first = forms.indexOf('/');
    if (first < 0) {
      return new Verb(
          forms, Inflection.withS(forms), Inflection.withEd(forms), Inflection.withIng(forms));
    }
    String base = forms.substring(0, first);
    int second = forms.indexOf('/', first + 1);
    return new Verb(
        base,
        Inflection.withS(base),
        forms.substring(first + 1, second),
        forms.substring(second + 1));
  }
}
