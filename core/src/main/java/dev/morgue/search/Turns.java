package dev.morgue.search;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/** What may be done to an archive at once: either several things that share it, or one alone. */
final class Turns {

  private final ReadWriteLock lock = new ReentrantReadWriteLock();

  /** Something done to the archive. */
  interface Task<T extends @Nullable Object, E extends Exception> {
    T run() throws E;
  }

  /** Beside others that share. */
  <T extends @Nullable Object, E extends Exception> T shared(Task<T, E> task) throws E {
    return in(lock.readLock(), task);
  }

  /** While nothing else is under way; may be called from within. */
  <T extends @Nullable Object, E extends Exception> T alone(Task<T, E> task) throws E {
    return in(lock.writeLock(), task);
  }

  private static <T extends @Nullable Object, E extends Exception> T in(Lock turn, Task<T, E> task)
      throws E {
    turn.lock();
    try {
      return task.run();
    } finally {
      turn.unlock();
    }
  }
}
