package avouch.app.web;

import avouch.brief.HtmlParts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The files that pages are shown with. */
final class Furniture {
  private Furniture() {}

  static List<Route> routes() {
    byte[] style =
        bytes(HtmlParts.style().getBytes(java.nio.charset.StandardCharsets.UTF_8), "desk.css");
    byte[] script = bytes(new byte[0], "desk.js");
    Answer css = Answer.of("text/css; charset=utf-8", style);
    Answer js = Answer.of("text/javascript; charset=utf-8", script);
    return List.of(Route.get("/style.css", ask -> css), Route.get("/desk.js", ask -> js));
  }

  /** A file of the program behind what stands before it. */
  private static byte[] bytes(byte[] before, String name) {
    try (InputStream file = Furniture.class.getResourceAsStream(name)) {
      byte[] own = Objects.requireNonNull(file, name).readAllBytes();
      byte[] all = java.util.Arrays.copyOf(before, before.length + own.length);
      System.arraycopy(own, 0, all, before.length, own.length);
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
