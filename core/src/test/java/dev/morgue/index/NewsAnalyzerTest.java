package dev.morgue.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.index.Tokens.Token;
import dev.morgue.text.RandomText;
import dev.morgue.text.WordScanner;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

class NewsAnalyzerTest {
  private final Analyzer news = new NewsAnalyzer(true);

  @Test
  void stacksOnEachFormWhatElseTheWordIs() throws IOException {
    assertThat(Tokens.of(news, "The U.S.-led banks paid US$100"))
        .containsExactly(
            new Token("the", 1, 0, 3),
            new Token("the|The", 0, 0, 3),
            new Token("us", 1, 4, 8),
            new Token("~usled", 0, 4, 12),
            new Token("us|U.S.", 0, 4, 8),
            new Token("led", 1, 9, 12),
            new Token("banks", 1, 13, 18),
            new Token("~bank", 0, 13, 18),
            new Token("paid", 1, 19, 23),
            new Token("100", 1, 24, 30),
            new Token("100|US$100", 0, 24, 30),
            new Token("¤$100", 0, 24, 30),
            new Token("¤us$100", 0, 24, 30));
  }

  @Test
  void singularsAreOfEnglishOnly() throws IOException {
    String text = "MPs and e-mails, banks";
    assertThat(Tokens.terms(news, text))
        .containsExactly(
            "mps", "~mp", "mps|MPs", "and", "e", "~email", "mails", "~mail", "banks", "~bank");
    assertThat(Tokens.terms(new NewsAnalyzer(false), text))
        .containsExactly("mps", "mps|MPs", "and", "e", "~emails", "mails", "banks");
  }

  @Test
  void paragraphsAndValuesAreOnePositionApart() throws IOException {
    assertThat(Tokens.of(news, "one.\n\ntwo").get(1).increment()).isEqualTo(2);
    try (TokenStream value = news.tokenStream("text", "one")) {
      value.reset();
      assertThat(value.incrementToken()).isTrue();
      value.end();
      assertThat(value.getAttribute(PositionIncrementAttribute.class).getPositionIncrement())
          .as("free positions after a value")
          .isEqualTo(1);
    }
  }

  @Test
  void streamsAreReusable() throws IOException {
    List<Token> first = Tokens.of(news, "U.S. banks");
    try (TokenStream abandoned = news.tokenStream("text", "US$100 a-b")) {
      abandoned.reset();
      assertThat(abandoned.incrementToken()).isTrue();
      assertThat(abandoned.incrementToken()).isTrue();
      abandoned.end();
    }
    assertThat(Tokens.of(news, "U.S. banks")).isEqualTo(first);
    assertThat(Tokens.of(news, "")).isEmpty();
    assertThat(Tokens.of(news, " … ")).isEmpty();
    assertThat(Tokens.terms(news, "x ".repeat(1_500_000))).hasSize(1_500_000);
    assertThat(Tokens.of(news, "U.S. banks")).isEqualTo(first);
  }

  @Test
  void textCannotBringAMark() throws IOException {
    assertThat(Tokens.terms(news, "\u0001a b\u0002B \u0003$5"))
        .containsExactly("a", "b", "b", "b|B", "5", "5|$5", "¤$5");
  }

  @Test
  void everyPositionHasOneForm() throws IOException {
    long seed = Long.getLong("morgue.seed", 80_758_730);
    Random random = new Random(seed);
    for (int i = 0; i < 5_000; i++) {
      String text = RandomText.next(random);
      WordScanner words = new WordScanner();
      words.reset(text);
      List<String> expected = new ArrayList<>();
      while (words.next()) {
        expected.add(words.form());
      }
      assertThat(Tokens.of(news, text).stream().filter(t -> t.increment() > 0).map(Token::term))
          .as("seed %d, text %d", seed, i)
          .isEqualTo(expected);
    }
  }

  @Test
  void markedTermsAreToldFromForms() throws IOException {
    String text = "The U.S.-led banks paid US$100";
    MemoryIndex index = new MemoryIndex();
    index.addField("text", text, news);
    List<String> forms = new ArrayList<>();
    var terms =
        index
            .createSearcher()
            .getIndexReader()
            .leaves()
            .getFirst()
            .reader()
            .terms("text")
            .iterator();
    for (var term = terms.next(); term != null; term = terms.next()) {
      if (WordTerms.isForm(term.utf8ToString())) {
        forms.add(term.utf8ToString());
      }
    }
    assertThat(forms).containsExactly("100", "banks", "led", "paid", "the", "us");
  }

  @Test
  void luceneTakesAnyTextWithOffsets() throws IOException {
    long seed = Long.getLong("morgue.seed", 80_758_730);
    Random random = new Random(seed);
    FieldType withOffsets = new FieldType(TextField.TYPE_NOT_STORED);
    withOffsets.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    try (Directory directory = new ByteBuffersDirectory();
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(news))) {
      for (int i = 0; i < 5_000; i++) {
        Document document = new Document();
        document.add(new Field("text", RandomText.next(random), withOffsets));
        document.add(new Field("text", RandomText.next(random), withOffsets));
        document.add(new Field("text", "W\u00fc".repeat(random.nextInt(2_000)), withOffsets));
        writer.addDocument(document);
      }
      assertThat(writer.getDocStats().numDocs).isEqualTo(5_000);
    }
  }
}
