package dev.morgue.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.Article;
import dev.morgue.indexer.ParseResult.Parsed;
import dev.morgue.indexer.ParseResult.Skipped;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ResultQueueTest {

  private static Parsed article(int chars) {
    return new Parsed(Article.builder().body("x".repeat(chars)).build());
  }

  @Test
  void handsOverInOrderAndEnds() throws InterruptedException {
    ResultQueue queue = new ResultQueue();
    Skipped one = new Skipped("a", "one");
    Skipped two = new Skipped("a", "two");
    assertThat(queue.put(one)).isTrue();
    assertThat(queue.put(two)).isTrue();
    queue.end();
    assertThat(queue.take()).isEqualTo(one);
    assertThat(queue.take()).isEqualTo(two);
    assertThat(queue.take()).isNull();
    assertThat(queue.take()).isNull();
  }

  @Test
  void holdsBackWhoeverPutsTooMuch() throws Exception {
    ResultQueue queue = new ResultQueue();
    int articles = 50;
    int chars = 500_000;
    AtomicInteger put = new AtomicInteger();
    CompletableFuture<Void> parsing =
        CompletableFuture.runAsync(() -> {
          try {
            for (int i = 0; i < articles; i++) {
              queue.put(article(chars));
              put.incrementAndGet();
            }
            queue.end();
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        });
    for (int taken = 1; taken <= articles; taken++) {
      assertThat(queue.take()).isNotNull();
      assertThat(put.get()).isLessThanOrEqualTo(taken + (int) (ResultQueue.CAPACITY / chars) + 1);
    }
    assertThat(queue.take()).isNull();
    parsing.get();
  }

  @Test
  void takesOneThatIsLargerThanAll() throws InterruptedException {
    ResultQueue queue = new ResultQueue();
    assertThat(queue.put(article((int) ResultQueue.CAPACITY + 1))).isTrue();
    assertThat(queue.take()).isNotNull();
  }

  @Test
  void aCancelledQueueLetsItsFillerGo() throws Exception {
    ResultQueue queue = new ResultQueue();
    CompletableFuture<Boolean> second =
        CompletableFuture.supplyAsync(() -> {
          try {
            queue.put(article((int) ResultQueue.CAPACITY));
            return queue.put(article((int) ResultQueue.CAPACITY));
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        });
    queue.cancel();
    assertThat(second.get()).isFalse();
  }
}
