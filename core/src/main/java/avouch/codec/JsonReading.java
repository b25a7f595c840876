package avouch.codec;

import avouch.find.Times;
import avouch.model.Amount;
import avouch.model.Anchored;
import avouch.model.Mention;
import avouch.model.Problem;
import avouch.model.Range;
import avouch.model.Reading;
import avouch.model.Report;
import avouch.model.ReportDay;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One report read alone, as one line of JSON: the line of {@code avouch read}. */
public final class JsonReading {
  /** Two days that share no year, month, day of the month or day of the week. */
  private static final LocalDate ONE_DAY = LocalDate.of(2001, 1, 1);

  private static final LocalDate ANOTHER_DAY = LocalDate.of(2018, 7, 15);

  private final Report report;
  private final JsonFields json;
  private final CodePoints points;

  JsonReading(Report report, JsonFields json) {
    this.report = report;
    this.json = json;
    this.points = CodePoints.of(report.text());
  }

  /**
   * The line without its line feed.
   *
   * @param problems reservations about this report, written only if there are any
   */
  public static String of(Reading reading, List<Problem> problems) {
    StringWriter writer = new StringWriter();
    try {
      JsonFields json = JsonFields.line(writer);
      JsonReading line = new JsonReading(reading.report(), json);
      json.object(() -> line.fields(reading, problems));
      json.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return writer.toString();
  }

  private void fields(Reading reading, List<Problem> problems) throws IOException {
    json.code("input", report.input());
    json.code("title", report.title());
    json.code("author", report.author());
    json.object("published", report.stated(), this::published);
    json.code("outlet", report.outlet());
    json.codes("credits", report.credits());
    json.code("language", report.language());
    json.code("text", report.text());
    mentions(reading);
    if (!problems.isEmpty()) {
      json.objects("problems", problems, json::problem);
    }
  }

  void mentions(Reading reading) throws IOException {
    json.objects("mentions", reading.mentions(), this::mention);
  }

  private void published(ReportDay day) throws IOException {
    json.day("value", day.day());
    json.word("basis", day.basis(), ' ');
  }

  private void mention(Mention mention) throws IOException {
    switch (mention) {
      case Mention.Time time -> time(time);
      case Mention.Figure figure -> figure(figure);
      case Mention.PlaceName place -> place(place);
      case Mention.Person person -> name("person", person.range(), person.name());
      case Mention.Organization body -> name("organization", body.range(), body.name());
      case Mention.Quote quote -> quote(quote);
    }
  }

  private void start(String kind, Range range) throws IOException {
    json.code("kind", kind);
    Range at = points.of(range);
    json.number("start", at.start());
    json.number("end", at.end());
  }

  private void time(Mention.Time time) throws IOException {
    start("time", time.range());
    Anchored anchored = anchored(time);
    json.code("type", anchored == null ? null : anchored.type().name());
    json.code("value", anchored == null ? null : anchored.value());
    json.code("mod", anchored == null ? null : anchored.mod());
    Mention.Time.Signal signal = time.signal();
    json.word("signal", signal == null ? null : signal.direction(), ' ');
  }

  /** The value against the report's own day; without one, a value that any day gives. */
  private @Nullable Anchored anchored(Mention.Time time) {
    ReportDay stated = report.stated();
    if (stated != null) {
      return Times.anchored(time, stated.day());
    }
    Anchored anyDay = Times.anchored(time, ONE_DAY);
    return anyDay.equals(Times.anchored(time, ANOTHER_DAY)) ? anyDay : null;
  }

  /** An ordinal is no amount: it has a kind of its own. */
  private void figure(Mention.Figure figure) throws IOException {
    if (figure.role() == Mention.Figure.Role.ORDINAL) {
      start("ordinal", figure.range());
      json.number("value", figure.amount().low());
      return;
    }
    start("figure", figure.range());
    Amount amount = figure.amount();
    json.number("low", amount.low());
    json.number("high", amount.high());
    json.code("bound", amount.bound().word());
    json.word("change", figure.change(), ' ');
    json.code("unit", figure.unit());
    Mention.Figure.Counted counted = figure.counted();
    json.text("counted", counted == null ? null : counted.range().in(report.text()));
    boolean plain = figure.role() == Mention.Figure.Role.PLAIN;
    json.code("role", plain ? null : figure.role().name().toLowerCase(Locale.ROOT));
  }

  private void place(Mention.PlaceName place) throws IOException {
    start("place", place.range());
    json.word("use", place.use(), '-');
    json.object("place", place.place(), value -> JsonSpans.place(json, value));
  }

  private void name(String kind, Range range, String name) throws IOException {
    start(kind, range);
    json.text("name", name);
  }

  private void quote(Mention.Quote quote) throws IOException {
    start("quote", quote.range());
    json.flag("direct", quote.direct());
    ends("cue", quote.cue());
    ends("speaker", quote.speakerWords());
    json.text("speaker", quote.speaker());
    ends("cited", quote.citedWords());
    json.objects("pieces", quote.pieces(), this::piece);
  }

  private void piece(Mention.Quote.Piece piece) throws IOException {
    Range at = points.of(piece.range());
    json.number("start", at.start());
    json.number("end", at.end());
    json.flag("direct", piece.direct());
  }

  private void ends(String name, @Nullable Range range) throws IOException {
    Range at = range == null ? null : points.of(range);
    json.number(name + "Start", at == null ? null : at.start());
    json.number(name + "End", at == null ? null : at.end());
  }
}
