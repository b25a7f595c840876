package avouch.lab.gate;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What to say of a task that broke: the error and the nearest lines of our code. */
final class Broken {
  private static final int LINES = 6;

  private Broken() {}

  static String where(String task, @Nullable Throwable cause) {
    if (cause == null) {
      return task + " broke";
    }
    String lines =
        Stream.of(cause.getStackTrace())
            .map(StackTraceElement::toString)
            .filter(line -> line.contains("avouch."))
            .limit(LINES)
            .collect(Collectors.joining("\n    "));
    return task + " broke: " + cause + "\n    " + lines;
  }
}
