package dev.morgue.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.Article;
import dev.morgue.query.Dialect;
import dev.morgue.search.ArchiveWriter;
import dev.morgue.search.Hit;
import dev.morgue.search.NewsArchive;
import dev.morgue.search.Reading;
import dev.morgue.search.SearchRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.queryparser.flexible.core.QueryNodeParseException;
import org.apache.lucene.queryparser.flexible.standard.nodes.IntervalQueryNode;
import org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParser;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Interval functions find here what they find in Lucene, over random texts. */
class IntervalFunctionsTest {

  private static final String BODY = "body";
  private static final List<String> WORDS = List.of("alpha", "bravo", "coral", "delta", "ember");
  private static final int TEXTS = 300;
  private static final int FUNCTIONS = 400;

  @TempDir Path folder;

  private final Random random = new Random(20_240_615);

  @Test
  void functionsFindWhatTheyFindInLucene() throws Exception {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < TEXTS; i++) {
      texts.add(text(i));
    }
    archive(texts);
    try (Analyzer analyzer = new WhitespaceAnalyzer();
        Directory directory = lucene(texts, analyzer);
        DirectoryReader reader = DirectoryReader.open(directory);
        NewsArchive archive = NewsArchive.open(folder)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      int found = 0;
      for (int i = 0; i < FUNCTIONS; i++) {
        String function = function();
        Set<String> expected = expected(searcher, analyzer, function);
        assertThat(found(archive, function)).as(function).isEqualTo(expected);
        found += expected.isEmpty() ? 0 : 1;
      }
      assertThat(found).isGreaterThan(FUNCTIONS / 2);
    }
  }

  private String word() {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  private String text(int number) {
    StringBuilder text = new StringBuilder("n" + number);
    for (int n = 2 + random.nextInt(7); n > 0; n--) {
      text.append(' ').append(random.nextInt(3) == 0 ? "filler" : word());
    }
    return text.toString();
  }

  /** A function whose meaning is the same in both; operands of one are different words. */
  private String function() {
    List<String> words = new ArrayList<>(WORDS);
    Collections.shuffle(words, random);
    String a = words.get(0);
    String single = words.get(1);
    String b = random.nextInt(4) == 0 ? "fn:or(" + single + " " + words.get(2) + ")" : single;
    String c = words.get(3);
    int n = 1 + random.nextInt(4);
    return switch (random.nextInt(12)) {
      case 0 -> call("ordered", a, b);
      case 1 -> call("unordered", a, b);
      case 2 -> call("maxgaps", n - 1, call("ordered", a, b));
      case 3 -> call("maxgaps", n - 1, call("unordered", a, b));
      case 4 -> call("maxwidth", n + 1, call("ordered", a, b));
      case 5 -> call("maxwidth", n + 2, call("unordered", a, '"' + single + ' ' + c + '"'));
      case 6 -> call("phrase", a, b);
      case 7 -> call("within", a, n, b);
      case 8 -> call("notWithin", a, n, b);
      case 9 -> call("after", a, b);
      case 10 -> call("atLeast", 2, a, single, c);
      default -> call("or", call("phrase", a, c), call("wildcard", single.charAt(0) + "*"));
    };
  }

  private static String call(String name, Object... parts) {
    return "fn:"
        + name
        + Arrays.stream(parts).map(Object::toString).collect(Collectors.joining(" ", "(", ")"));
  }

  private void archive(List<String> texts) throws IOException {
    try (ArchiveWriter writer = ArchiveWriter.open(folder)) {
      for (String text : texts) {
        writer.add(Article.builder().body(text).build());
      }
    }
  }

  private static Directory lucene(List<String> texts, Analyzer analyzer) throws IOException {
    Directory directory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (String text : texts) {
        Document document = new Document();
        document.add(new TextField(BODY, text, Field.Store.YES));
        writer.addDocument(document);
      }
    }
    return directory;
  }

  private static Set<String> expected(IndexSearcher searcher, Analyzer analyzer, String function)
      throws IOException, QueryNodeParseException {
    IntervalQueryNode node =
        (IntervalQueryNode) new StandardSyntaxParser().parse(BODY + ":" + function, BODY);
    node.setAnalyzer(analyzer);
    Set<String> found = new TreeSet<>();
    for (ScoreDoc doc : searcher.search(node.getQuery(), TEXTS).scoreDocs) {
      found.add(searcher.storedFields().document(doc.doc).get(BODY));
    }
    return found;
  }

  private static Set<String> found(NewsArchive archive, String function) throws IOException {
    SearchRequest request =
        SearchRequest.builder()
            .query(function)
            .pageSize(TEXTS)
            .reading(new Reading(Dialect.LUCENE, false, null))
            .build();
    Set<String> found = new TreeSet<>();
    for (Hit hit : archive.search(request).hits()) {
      found.add(archive.find(hit.id()).orElseThrow().body());
    }
    return found;
  }
}
