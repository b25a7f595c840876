package avouch.app.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A terminal whose words can be read again: what was printed, and what was said beside it. */
final class TestTerminal {
  private static final int WIDTH = 100;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

  /** Runs a command line; only what it prints is read then. */
  int run(String... arguments) {
    return Main.run(with("", false), arguments);
  }

  /** The terminal, with nothing printed yet. */
  Terminal with(String in, boolean interactive) {
    out.reset();
    errors.reset();
    return to(out, in, interactive);
  }

  /** A terminal that prints elsewhere. */
  Terminal printing(OutputStream to) {
    errors.reset();
    return to(to, "", false);
  }

  private Terminal to(OutputStream printed, String in, boolean interactive) {
    return new Terminal(
        new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
        Terminal.utf8(printed),
        Terminal.utf8(errors),
        interactive,
        WIDTH,
        Map.<String, String>of()::get);
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String errors() {
    return errors.toString(StandardCharsets.UTF_8);
  }
}
