package dev.morgue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class InterruptionTest {

  @Test
  void theWorkIsAskedToStopAndWaitedFor() throws InterruptedException {
    CountDownLatch asked = new CountDownLatch(1);
    Thread ending;
    try (Interruption interruption = new Interruption()) {
      interruption.call(asked::countDown);
      ending = new Thread(interruption::interrupt);
      ending.start();

      assertThat(asked.await(30, TimeUnit.SECONDS)).isTrue();
      assertThat(ending.isAlive()).isTrue();
    }
    assertThat(ending.join(Duration.ofSeconds(30))).isTrue();
  }
}
