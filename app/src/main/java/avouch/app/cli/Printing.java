package avouch.app.cli;

import avouch.app.fetch.Sink;
import avouch.model.Page;
import avouch.model.Problem;
import avouch.model.Request;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Prints what comes as {@code avouch read} does; whatever is settled has been printed. */
final class Printing implements Sink, AutoCloseable {
  private final Terminal terminal;
  private Readings readings;

  Printing(Terminal terminal) {
    this.terminal = terminal;
    this.readings = new Readings(Request.ALL, terminal);
  }

  @Override
  public void page(Page page) {
    readings.page(page);
  }

  @Override
  public void problem(Problem problem) {
    readings.problem(problem);
  }

  /** If whoever reads has left, nobody may believe that it was read. */
  @Override
  public void settle() {
    readings.finish();
    Made.say(readings.problems(), terminal);
    readings.close();
    readings = new Readings(Request.ALL, terminal);
    if (terminal.out().checkError() || terminal.left()) {
      throw new UncheckedIOException(
          "nobody reads standard output any more", new IOException("closed"));
    }
  }

  @Override
  public void close() {
    readings.close();
  }
}
