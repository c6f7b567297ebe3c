package dev.morgue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StandardStreamTest {

  /** A pipe whose reader has gone, or a disk that is full. */
  private static final class Refusing extends OutputStream {
    private int asked;

    @Override
    public void write(int b) throws IOException {
      asked++;
      throw new IOException("refused");
    }
  }

  @Test
  void writesUtf8() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintWriter writer = new StandardStream(bytes, false).writer();

    writer.print("Łódź – 洪水");
    writer.flush();

    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("Łódź – 洪水");
  }

  @Test
  void aReaderThatLeftIsNoFailureButIsNoticed() {
    Refusing pipe = new Refusing();
    StandardStream stream = new StandardStream(pipe, false);
    PrintWriter writer = stream.writer();

    writer.println("one");

    assertThat(writer.checkError()).isTrue();
    assertThat(stream.failure()).isNull();
  }

  @Test
  void aFileThatCannotBeWrittenIsAFailure() {
    StandardStream stream = new StandardStream(new Refusing(), true);
    PrintWriter writer = stream.writer();

    writer.println("one");
    writer.flush();

    assertThat(stream.failure()).hasMessage("refused");
  }

  @Test
  void afterARefusalNothingMoreIsTried() {
    Refusing pipe = new Refusing();
    PrintWriter writer = new StandardStream(pipe, false).writer();

    for (int i = 0; i < 5; i++) {
      writer.println("line");
      writer.flush();
    }

    assertThat(pipe.asked).isEqualTo(1);
  }
}
