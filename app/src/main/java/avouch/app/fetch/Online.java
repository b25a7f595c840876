package avouch.app.fetch;

import avouch.app.fetch.web.Answer;
import avouch.app.fetch.web.Validators;
import avouch.app.fetch.web.Web;
import avouch.model.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fetches addresses: those that were given, and those that feeds name where that is asked for. */
final class Online implements Links {
  /** How many lists may stand above a page: an index of sitemaps, a sitemap, and one more. */
  private static final int DEEPEST = 3;

  private final Web web;
  private final boolean follow;
  private final Sink sink;
  private final Set<String> met = new HashSet<>();
  private int depth;

  Online(Web web, boolean follow, Sink sink) {
    this.web = web;
    this.follow = follow;
    this.sink = sink;
  }

  /** Fetches an address that was given itself. */
  Answer take(Label label, String address, Validators known, Links links) {
    Answer answer = web.get(address, known);
    switch (answer) {
      case Answer.Got got -> read(label.at(got.address(), charset(got.charset())), got, links);
      case Answer.Unchanged unchanged -> met.add(address);
      case Answer.Refused refused ->
          sink.problem(new Problem(label.input(), refused.reason(), refused.message()));
    }
    return answer;
  }

  @Override
  public boolean taken(Label entry) {
    String address = entry.address();
    if (!follow || address == null || depth >= DEEPEST) {
      return false;
    }
    if (!met.add(address)) {
      return true;
    }
    depth++;
    try {
      return !(take(entry, address, Validators.NONE, this) instanceof Answer.Refused);
    } finally {
      depth--;
    }
  }

  private void read(Label label, Answer.Got got, Links links) {
    try {
      new Input(label, links, sink).take(new ByteArrayInputStream(got.bytes()));
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
  }

  private static @Nullable Charset charset(@Nullable String name) {
    return name == null ? null : Encoding.named(name);
  }
}
