package avouch.codec;

import avouch.model.Claim;
import avouch.model.PageOffsets;
import avouch.model.Place;
import avouch.model.Range;
import avouch.model.Reading;
import avouch.model.Span;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Writes spans with the words they cover, and the claims and places that are made of them. */
final class JsonSpans {
  /** How much context stands on either side of a span's words, in code points. */
  private static final int CONTEXT = 32;

  private final JsonFields json;
  private final Map<String, Text> texts = new HashMap<>();

  /**
   * @param names masks names without moving an offset
   */
  JsonSpans(JsonFields json, List<Reading> readings, UnaryOperator<String> names) {
    this.json = json;
    for (Reading reading : readings) {
      String text = reading.report().text();
      texts.put(
          reading.report().id(),
          new Text(names.apply(text), CodePoints.of(text), reading.report().page()));
    }
  }

  boolean knows(String report) {
    return texts.containsKey(report);
  }

  void fields(Span span) throws IOException {
    json.code("report", span.report());
    offsets(span.report(), span.range());
    quoted(span);
    PageOffsets page = text(span.report()).page;
    if (page != null) {
      json.object("page", () -> page(page, page.of(span.range())));
    }
  }

  /** Writes the words of a span and those on either side of it. */
  void quoted(Span span) throws IOException {
    Text text = text(span.report());
    Range range = span.range();
    int before = text.points.position(text.points.at(range.start()) - CONTEXT);
    int after = text.points.position(text.points.at(range.end()) + CONTEXT);
    json.code("exact", range.in(text.words));
    json.code("prefix", text.words.substring(before, range.start()));
    json.code("suffix", text.words.substring(range.end(), after));
  }

  /** Writes a range of a web page. */
  void page(PageOffsets page, Range range) throws IOException {
    Range points = page.inCodePoints(range);
    json.number("start", points.start());
    json.number("end", points.end());
  }

  void offsets(String report, Range range) throws IOException {
    Range points = text(report).points.of(range);
    json.number("start", points.start());
    json.number("end", points.end());
  }

  void claims(String name, List<Claim.Bearing> claims) throws IOException {
    json.objects(name, claims, this::claim);
  }

  private void claim(Claim.Bearing claim) throws IOException {
    json.code("report", claim.report());
    json.object("span", () -> fields(claim.span()));
    json.object("sentence", () -> fields(claim.sentence()));
    json.objects("attribution", claim.attribution(), this::source);
    json.day("asOf", claim.asOf());
    json.word("modality", claim.modality(), ' ');
    json.codes("doubts", claim.doubts());
  }

  private void source(Claim.Source source) throws IOException {
    json.text("name", source.name());
    json.text("actor", source.actor());
  }

  void places(String name, List<Place> places) throws IOException {
    json.objects(name, places, place -> place(json, place));
  }

  static void place(JsonFields json, Place place) throws IOException {
    json.code("name", place.name());
    json.number("lat", place.latitude());
    json.number("lon", place.longitude());
    json.code("admin1", place.admin1());
    json.code("country", place.country());
    json.number("geonames", place.geonames());
  }

  private Text text(String report) {
    @Nullable Text text = texts.get(report);
    if (text == null) {
      throw new IllegalArgumentException("a span points to report " + report + ", not in the set");
    }
    return text;
  }

  private record Text(String words, CodePoints points, @Nullable PageOffsets page) {}
}
