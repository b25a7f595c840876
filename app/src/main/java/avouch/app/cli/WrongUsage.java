package avouch.app.cli;

/** A command line that cannot be carried out as it stands. */
final class WrongUsage extends RuntimeException {
  private static final long serialVersionUID = 1L;

  WrongUsage(String message) {
    super(message);
  }
}
