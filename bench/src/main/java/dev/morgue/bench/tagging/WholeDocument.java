package dev.morgue.bench.tagging;

import dev.morgue.Article;
import dev.morgue.Name;
import dev.morgue.names.NameTagger;
import dev.morgue.tagging.Span;
import dev.morgue.tagging.SpanTagger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The mentions of the names that a tagger of articles finds, as spans of the text. */
record WholeDocument(NameTagger tagger) implements SpanTagger {

  @Override
  public List<Span> tag(String text) {
    List<Span> spans = new ArrayList<>();
    for (Name name : tagger.tag(Article.builder().body(text).build())) {
      for (Name.Mention mention : name.mentions()) {
        spans.add(new Span(mention.start(), mention.end(), name.kind(), name.confidence()));
      }
    }
    spans.sort(Comparator.comparingInt(Span::start));
    return spans;
  }
}
