package avouch.app.web;

/** Pages that say why what was asked for cannot be had; to programs as RFC 9457 has them. */
final class Faults {
  private Faults() {}

  static Answer answer(Refusal refusal, boolean program) {
    Answer answer = program ? problem(refusal) : page(refusal);
    boolean later = refusal.status() == 503 || refusal.status() == 429;
    return later ? answer.with("Retry-After", "2") : answer;
  }

  private static Answer page(Refusal refusal) {
    String main =
        "<h1>"
            + title(refusal.status())
            + "</h1>\n<p class=\"empty\">"
            + Pages.escaped(refusal.why())
            + ".</p>\n<p><a href=\"/\">To the stories</a></p>\n";
    Answer page =
        Answer.failing(
            refusal.status(), Answer.HTML, Layout.page(title(refusal.status()), "", null, main));
    return refusal.status() == 503 ? page.with("Refresh", "2") : page;
  }

  private static Answer problem(Refusal refusal) {
    String line =
        JsonLine.of(
            json -> {
              json.writeStringField("type", "about:blank");
              json.writeStringField("title", title(refusal.status()));
              json.writeNumberField("status", refusal.status());
              json.writeStringField("detail", refusal.why());
            });
    return Answer.failing(refusal.status(), Answer.PROBLEM, line + "\n");
  }

  private static String title(int status) {
    return switch (status) {
      case 400 -> "Not understood";
      case 401 -> "Not signed in";
      case 403 -> "Not allowed";
      case 404 -> "Not here";
      case 405 -> "Not in this way";
      case 413 -> "Too much at once";
      case 415 -> "Not in this form";
      case 421 -> "Asked under another name";
      case 429 -> "Too often";
      case 503 -> "Not yet";
      default -> "Failed";
    };
  }
}
