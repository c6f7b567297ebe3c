package dev.morgue.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Lets work end well when the process is told to stop, by Ctrl-C or by the system: it is asked to
 * stop, and the process waits a while for it.
 */
final class Interruption implements AutoCloseable {

  /** As long as systems wait between asking a process to end and killing it. */
  private static final long PATIENCE_SECONDS = 10;

  private final CountDownLatch done = new CountDownLatch(1);
  private final AtomicReference<Runnable> stop = new AtomicReference<>(() -> {});
  private final Thread hook = new Thread(this::interrupt, "morgue-interruption");

  Interruption() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** What asks the work to stop; it runs on a thread of its own. */
  void call(Runnable stopping) {
    stop.set(stopping);
  }

  /** What the system runs when the process is told to stop. */
  void interrupt() {
    stop.get().run();
    try {
      if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        Runtime.getRuntime().halt(1);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The work has ended. */
  @Override
  public void close() {
    done.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending already, and the hook with it.
      return;
    }
  }
}
