package avouch.app.web;

import org.jspecify.annotations.Nullable;

/** What was asked cannot be answered, and why. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int status;

  Refusal(int status, String message) {
    super(message);
    this.status = status;
  }

  int status() {
    return status;
  }

  String why() {
    @Nullable String message = getMessage();
    return message == null ? "" : message;
  }
}
