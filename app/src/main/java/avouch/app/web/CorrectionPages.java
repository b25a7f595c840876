package avouch.app.web;

import avouch.app.store.Correction;
import avouch.app.store.Correction.Kind;
import avouch.app.store.Store;
import avouch.model.Situation;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What people say against what was read: made, shown with who and when, and taken back. */
final class CorrectionPages {
  private static final int LONGEST_NAME = 80;
  private static final int LONGEST_WORDS = 4_000;

  private final Path file;
  private final Present present;
  private final Guard guard;
  private final InstantSource clock;

  CorrectionPages(Path file, Present present, Guard guard, InstantSource clock) {
    this.file = file;
    this.present = present;
    this.guard = guard;
    this.clock = clock;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/corrections", this::page),
        Route.post("/corrections", this::correct),
        Route.post("/corrections/{id}/undo", this::undo),
        Route.get("/api/v1/corrections", this::twin),
        Route.post("/api/v1/corrections", this::correctTwin),
        Route.post("/api/v1/corrections/{id}/undo", this::undoTwin));
  }

  private List<Correction> all() {
    try (Store store = Store.open(file)) {
      return store.corrections();
    }
  }

  private Answer page(Ask ask) {
    List<Correction> all = all();
    StringBuilder main = new StringBuilder("<h1>Corrections</h1>\n");
    if (all.isEmpty()) {
      main.append("<p class=\"empty\">Nobody has corrected anything. On a report's page its day");
      main.append(" is set, it is retracted, put together with another story, taken apart or");
      main.append(" marked as a copy; on a finding's page a note is written.</p>\n");
    }
    Snapshot told = present.now();
    all.reversed().forEach(each -> main.append(Corrections.card(each, told, guard.field())));
    return Answer.of(
        Answer.HTML, Layout.page("Corrections", "/api/v1/corrections", null, main.toString()));
  }

  private Answer correct(Ask ask) {
    Form form = guard.form(ask);
    keep(correction(form));
    return Answer.moved("/corrections");
  }

  private Answer undo(Ask ask) {
    undo(ask, guard.form(ask));
    return Answer.moved("/corrections");
  }

  private Answer correctTwin(Ask ask) {
    guard.program(ask);
    keep(correction(Form.of(ask)));
    return twin(ask).under(201);
  }

  private Answer undoTwin(Ask ask) {
    guard.program(ask);
    undo(ask, Form.of(ask));
    return twin(ask);
  }

  private void keep(Correction correction) {
    try (Store store = Store.open(file)) {
      store.correct(correction);
    }
  }

  private void undo(Ask ask, Form form) {
    long number = numbered(ask.named("id"));
    try (Store store = Store.open(file)) {
      boolean known = store.corrections().stream().anyMatch(each -> each.number() == number);
      if (!known) {
        throw new Refusal(404, "there is no correction " + number);
      }
      store.undo(number, who(form), clock.instant());
    }
  }

  private static long numbered(String words) {
    if (!words.matches("[0-9]{1,15}")) {
      throw new Refusal(404, "there is no correction " + words);
    }
    return Long.parseLong(words);
  }

  private Correction correction(Form form) {
    Kind kind = kind(form.field("kind"));
    String subject = form.field("subject");
    String about = about(kind, subject);
    String value = shortened(form.field("value"), LONGEST_WORDS);
    switch (kind) {
      case RETRACT -> {}
      case DAY -> value = Ask.dayOf(value).toString();
      case TOGETHER, APART, COPY -> value = other(value, subject);
      case NOTE -> {
        if (value.isEmpty()) {
          throw new Refusal(400, "the note is empty");
        }
      }
    }
    return Correction.made(kind, subject, about, value, who(form), clock.instant());
  }

  private static Kind kind(String word) {
    for (Kind kind : Kind.values()) {
      if (kind.word().equals(word.toLowerCase(Locale.ROOT))) {
        return kind;
      }
    }
    throw new Refusal(400, "'" + word + "' is no kind of correction");
  }

  /** The id of the other report, which may be given as the address of its page. */
  private String other(String words, String subject) {
    String id = BesidePages.id(words);
    Pages.found(present.told(null).told(id), "report", id);
    if (id.equals(subject)) {
      throw new Refusal(400, "that is the report itself; give the page of another one");
    }
    return id;
  }

  /** What it is said of must be there. */
  private String about(Kind kind, String subject) {
    Snapshot told = present.told(null);
    return switch (kind) {
      case RETRACT, DAY, TOGETHER, APART, COPY -> {
        Directory.Told report = Pages.found(told.told(subject), "report", subject);
        yield told.shown(report.situation()).parts().title(report.reading().report());
      }
      case NOTE -> {
        Directory.Found found = Pages.found(told.finding(subject), "finding", subject);
        Situation of = found.situation();
        yield found.finding().question() + " · " + told.shown(of).parts().headline(of);
      }
    };
  }

  private static String who(Form form) {
    String who = shortened(form.field("who"), LONGEST_NAME);
    if (who.isEmpty()) {
      throw new Refusal(400, "say who you are: it is shown beside the correction");
    }
    return who;
  }

  private static String shortened(String words, int most) {
    return words.codePointCount(0, words.length()) <= most
        ? words
        : words.substring(0, words.offsetByCodePoints(0, most));
  }

  private Answer twin(Ask ask) {
    String line =
        JsonLine.of(
            json -> {
              json.writeNumberField("avouch", 1);
              json.writeArrayFieldStart("corrections");
              for (Correction each : all()) {
                json.writeStartObject();
                json.writeNumberField("id", each.number());
                json.writeStringField("kind", each.kind().word());
                json.writeStringField("subject", each.subject());
                json.writeStringField("about", each.about());
                json.writeStringField("value", each.value());
                json.writeStringField("who", each.who());
                json.writeStringField("made", each.made().toString());
                json.writeStringField("undoneBy", each.undoneBy());
                json.writeStringField("undone", words(each.undone()));
                json.writeEndObject();
              }
              json.writeEndArray();
            });
    return Answer.of(Answer.JSON, line + "\n");
  }

  private static @Nullable String words(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
