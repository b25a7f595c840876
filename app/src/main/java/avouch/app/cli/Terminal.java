package avouch.app.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where a command reads and prints; always UTF-8, whatever the platform's own encoding.
 *
 * @param in standard input
 * @param out results
 * @param errors progress and problems
 * @param interactive whether a person looks at {@code out}
 * @param watched whether a person looks at {@code errors}
 * @param columns how wide the lines may be
 * @param environment environment variables by name
 */
record Terminal(
    InputStream in,
    PrintStream out,
    PrintStream errors,
    boolean interactive,
    boolean watched,
    int columns,
    Function<String, @Nullable String> environment) {
  private static final int NARROWEST = 60;
  private static final int USUAL = 80;
  private static final int WIDEST = 100;

  /** A terminal that nobody watches for progress. */
  Terminal(
      InputStream in,
      PrintStream out,
      PrintStream errors,
      boolean interactive,
      int columns,
      Function<String, @Nullable String> environment) {
    this(in, out, errors, interactive, false, columns, environment);
  }

  static Terminal ofProcess() {
    String known = System.getProperty("avouch.terminal");
    boolean interactive = known == null ? System.console() != null : known.equals("true");
    boolean watched = Boolean.getBoolean("avouch.watched");
    PrintStream out = new Outlet.Letters(new Outlet(new FileOutputStream(FileDescriptor.out)));
    return new Terminal(
        System.in, out, utf8(System.err), interactive, watched, told(), System::getenv);
  }

  /** As the launcher or the shell tells them; a terminal that tells nothing is taken for narrow. */
  private static int told() {
    String told = System.getProperty("avouch.columns", System.getenv("COLUMNS"));
    return told != null && told.matches("[0-9]{1,4}") ? Integer.parseInt(told) : USUAL;
  }

  static PrintStream utf8(OutputStream stream) {
    return new PrintStream(stream, false, StandardCharsets.UTF_8);
  }

  /** Whether whoever read the results has left, so that nobody gets any more of them. */
  boolean left() {
    return out instanceof Outlet.Letters letters && letters.left();
  }

  int width() {
    return Math.max(NARROWEST, Math.min(WIDEST, columns));
  }

  /** Whether bold and inverse letters can be shown. */
  boolean styled() {
    return interactive
        && environment.apply("NO_COLOR") == null
        && !"dumb".equals(environment.apply("TERM"));
  }

  boolean debugging() {
    String debug = environment.apply("AVOUCH_DEBUG");
    return debug != null && !debug.isEmpty() && !debug.equals("0");
  }

  /** One line to whoever started the command; names of files cannot steer the terminal in it. */
  void say(String line) {
    StringBuilder steady = new StringBuilder("avouch: ");
    line.codePoints()
        .map(letter -> Character.isISOControl(letter) ? '\uFFFD' : letter)
        .forEach(steady::appendCodePoint);
    errors.println(steady);
    errors.flush();
  }
}
