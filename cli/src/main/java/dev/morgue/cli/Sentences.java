package dev.morgue.cli;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.jspecify.annotations.Nullable;

/** Says in words what an exception means: the file system's own say little more than a path. */
final class Sentences {

  private Sentences() {}

  static String of(Throwable failure) {
    return switch (failure) {
      case UncheckedIOException e when e.getCause() != null -> of(e.getCause());
      case NoSuchFileException e -> path(e) + " does not exist";
      case AccessDeniedException e ->
          path(e) + " may not be read or written by this user: permission denied";
      case FileAlreadyExistsException e -> path(e) + " exists already";
      case NotDirectoryException e -> path(e) + " is not a folder";
      case FileSystemException e when e.getReason() != null -> path(e) + ": " + e.getReason();
      default -> messageOrName(failure);
    };
  }

  private static String path(FileSystemException e) {
    return e.getFile() == null ? "a file" : e.getFile();
  }

  private static String messageOrName(Throwable failure) {
    @Nullable String message = failure.getMessage();
    return message == null || message.isBlank() ? failure.getClass().getSimpleName() : message;
  }
}
