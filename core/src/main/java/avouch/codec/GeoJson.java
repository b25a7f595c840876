package avouch.codec;

import avouch.brief.Privacy;
import avouch.model.Claim.Slot;
import avouch.model.Finding;
import avouch.model.Place;
import avouch.model.Situation;
import avouch.model.SituationReport;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * The places of the stories as GeoJSON, RFC 7946: a feature for each place of a key event. The
 * figures of the event stand at its first place only, so that a map may add them up; a place
 * without known coordinates has a null geometry.
 */
public final class GeoJson {
  private static final List<Slot> SLOTS =
      List.of(Slot.KILLED, Slot.INJURED, Slot.MISSING, Slot.DISPLACED, Slot.ARRESTED);

  private final JsonFields json;
  private final UnaryOperator<String> names;

  private GeoJson(JsonFields json, UnaryOperator<String> names) {
    this.json = json;
    this.names = names;
  }

  /** The whole document, ending in a line feed. */
  public static String of(SituationReport report, boolean withNames) {
    UnaryOperator<String> names = Privacy.mask(report, withNames);
    return JsonFields.object(names, json -> new GeoJson(json, names).collection(report));
  }

  private void collection(SituationReport report) throws IOException {
    json.code("type", "FeatureCollection");
    json.objects(
        "features",
        report.situations().stream()
            .flatMap(situation -> situation.where().stream().map(at -> new At(situation, at)))
            .toList(),
        this::feature);
  }

  /** A place of a story. */
  private record At(Situation situation, Place place) {
    boolean isFirst() {
      return situation.where().getFirst().equals(place);
    }
  }

  private void feature(At at) throws IOException {
    json.code("type", "Feature");
    Place place = at.place();
    Double latitude = place.latitude();
    Double longitude = place.longitude();
    Point point = latitude == null || longitude == null ? null : new Point(longitude, latitude);
    json.object("geometry", point, this::geometry);
    json.object("properties", () -> properties(at, new EventRow(at.situation(), names)));
  }

  /** Degrees east and north, WGS 84: GeoJSON's order. */
  private record Point(double longitude, double latitude) {}

  private void geometry(Point point) throws IOException {
    json.code("type", "Point");
    json.reals("coordinates", point.longitude(), point.latitude());
  }

  private void properties(At at, EventRow row) throws IOException {
    json.code("story", row.id());
    json.code("headline", row.headline());
    json.code("kind", row.kind());
    json.day("start", at.situation().first());
    json.day("end", at.situation().last());
    json.code("place", at.place().name());
    json.code("placeKind", JsonFields.word(at.place().kind(), ' '));
    json.code("admin1", at.place().admin1());
    json.code("country", at.place().country());
    json.number("geonames", at.place().geonames());
    json.flag("key", at.isFirst());
    json.number("reports", row.reports());
    json.number("accounts", row.lineages());
    if (at.isFirst()) {
      for (Slot slot : SLOTS) {
        figures(slot, row);
      }
    }
  }

  private void figures(Slot slot, EventRow row) throws IOException {
    Finding finding = row.figure(slot).orElse(null);
    if (finding != null) {
      String name = slot.name().toLowerCase(Locale.ROOT);
      json.number(name, finding.best());
      json.number(name + "Low", finding.low());
      json.number(name + "High", finding.high());
      json.word(name + "Verdict", finding.verdict(), '-');
    }
  }
}
