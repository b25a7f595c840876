package avouch.codec;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.brief.QuayFire;
import avouch.model.SituationReport;
import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.RdfNQuad;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.locationtech.jts.io.geojson.GeoJsonReader;

/** Every export is read back by a library that its users have. */
class ExportsTest {
  private static final SituationReport REPORT = QuayFire.report();
  private static final String PROV = "http://www.w3.org/ns/prov#";

  @Test
  void theUcdpColumnsOfTheFire() throws IOException, ParseException {
    CSVRecord row = records(UcdpTable.of(REPORT, true)).getFirst();
    assertThat(row.get("id")).isEqualTo("a1");
    assertThat(row.get("event_type")).isEqualTo("fire");
    assertThat(row.get("date_start")).isEqualTo("2031-05-02");
    assertThat(row.get("date_prec")).isEqualTo("1");
    assertThat(row.get("where_prec")).isEqualTo("1");
    assertThat(List.of(row.get("low"), row.get("best"), row.get("high")))
        .containsExactly("7", "", "9");
    assertThat(row.get("verdict")).isEqualTo("contested");
    assertThat(row.get("arrested_best")).isEmpty();
    assertThat(row.get("number_of_reports")).isEqualTo("4");
    assertThat(row.get("number_of_sources")).isEqualTo("3");
    assertThat(row.get("source_date")).isEqualTo("2031-05-04");
    assertThat(row.get("source_office")).isEqualTo("North Coast Gazette; The Tribune");
    assertThat(row.get("source_original")).isEqualTo("Tarn Quay police; the hospital");
    assertThat(row.get("contested")).isEqualTo("How many were killed?");
    assertThat(new WKTReader().read(row.get("geom_wkt")).getCoordinate().getX()).isEqualTo(-3.5);
  }

  @Test
  void theAcledColumnsTakeTheLowestNumber() throws IOException {
    CSVRecord row = records(AcledTable.of(REPORT, true)).getFirst();
    assertThat(row.get("event_date")).isEqualTo("2031-05-02");
    assertThat(row.get("time_precision")).isEqualTo("1");
    assertThat(row.get("geo_precision")).isEqualTo("1");
    assertThat(row.get("fatalities")).isEqualTo("7");
    assertThat(row.get("event_type")).isEmpty();
    assertThat(row.get("notes")).startsWith("Seven people died when a warehouse burned down");
    assertThat(row).hasSize(31);
  }

  @Test
  void hxlTagsStandUnderTheHeader() throws IOException {
    List<CSVRecord> records = records(HxlTable.of(REPORT, true));
    Map<String, String> byTag =
        records.getFirst().toMap().entrySet().stream()
            .collect(
                Collectors.toMap(Map.Entry::getValue, tag -> records.get(1).get(tag.getKey())));
    assertThat(byTag.keySet()).allMatch(tag -> tag.matches("#[a-z0-9]+(\\+[a-z0-9]+)*"));
    assertThat(byTag)
        .containsEntry("#affected+killed+min", "7")
        .containsEntry("#affected+killed+max", "9")
        .containsEntry("#affected+killed", "")
        .containsEntry("#affected+displaced+min", "200")
        .containsEntry("#date+occurred+start", "2031-05-02")
        .containsEntry("#geo+lat", "54.25")
        .containsEntry("#adm1+name", "North Coast")
        .containsEntry("#meta+source+num", "3");
  }

  @Test
  void aCellThatASpreadsheetWouldRunIsText() throws IOException {
    EventTable.Column column = EventTable.Column.text("x", row -> "=1+1,\"2\"");
    EventTable.Column number = EventTable.Column.number("y", row -> "-3.5");
    CSVRecord row = records(EventTable.of(REPORT, true, List.of(column, number))).getFirst();
    assertThat(row.toList()).containsExactly("'=1+1,\"2\"", "-3.5");
  }

  @Test
  void theMapHasTheQuayWithItsFigures() throws ParseException {
    String written = GeoJson.of(REPORT, true);
    Geometry map = new GeoJsonReader().read(written);
    assertThat(map.getNumPoints()).isEqualTo(1);
    assertThat(map.getCoordinate().getX()).isEqualTo(-3.5);
    assertThat(map.getCoordinate().getY()).isEqualTo(54.25);
    JsonObject feature = object(written).getJsonArray("features").getJsonObject(0);
    JsonObject properties = feature.getJsonObject("properties");
    assertThat(properties.getInt("killedLow")).isEqualTo(7);
    assertThat(properties.getInt("killedHigh")).isEqualTo(9);
    assertThat(properties.get("killed")).isEqualTo(JsonValue.NULL);
    assertThat(properties.containsKey("arrested")).isFalse();
  }

  @Test
  void everyAnnotationQuotesItsReport() {
    Map<String, String> texts =
        QuayFire.texts().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    JsonObject collection = array(WebAnnotations.of(REPORT, true)).getJsonObject(0);
    JsonArray items = collection.getJsonObject("first").getJsonArray("items");
    assertThat(items).hasSize(collection.getInt("total")).hasSizeGreaterThan(5);
    for (JsonObject item : items.getValuesAs(JsonObject.class)) {
      JsonObject target = item.getJsonObject("target");
      String report = target.getString("source").replace("urn:avouch:report:", "");
      String text = Objects.requireNonNull(texts.get(report));
      JsonObject quote = target.getJsonArray("selector").getJsonObject(0);
      JsonObject position = target.getJsonArray("selector").getJsonObject(1);
      int start = text.offsetByCodePoints(0, position.getInt("start"));
      int end = text.offsetByCodePoints(0, position.getInt("end"));
      assertThat(text.substring(start, end)).isEqualTo(quote.getString("exact"));
      assertThat(text.substring(0, start)).endsWith(quote.getString("prefix"));
    }
  }

  @Test
  void everyFindingComesFromAReport() throws JsonLdError {
    List<RdfNQuad> quads =
        JsonLd.toRdf(JsonDocument.of(new StringReader(Provenance.of(REPORT, true)))).get().toList();
    assertThat(objects(quads, "urn:avouch:finding:f1", "wasDerivedFrom")).hasSize(3);
    assertThat(objects(quads, "urn:avouch:claim:f1:0:1", "wasQuotedFrom"))
        .containsExactly("urn:avouch:report:b2");
    assertThat(objects(quads, "urn:avouch:claim:f1:0:1", "hadPrimarySource"))
        .containsExactly("urn:avouch:word:tarn%20quay%20police");
    assertThat(objects(quads, "urn:avouch:report:b2", "wasDerivedFrom"))
        .containsExactly("urn:avouch:lineage:a1");
    assertThat(objects(quads, "urn:avouch:lineage:a1", "wasAttributedTo"))
        .containsExactly("urn:avouch:agent:coast%20press");
  }

  @Test
  void withoutNamesNobodyPrivateIsNamed() {
    for (String written :
        List.of(
            UcdpTable.of(REPORT, false),
            AcledTable.of(REPORT, false),
            HxlTable.of(REPORT, false),
            GeoJson.of(REPORT, false),
            WebAnnotations.of(REPORT, false),
            Provenance.of(REPORT, false))) {
      assertThat(written).doesNotContain("Lund").doesNotContain("Okker");
    }
  }

  private static List<String> objects(List<RdfNQuad> quads, String subject, String predicate) {
    return quads.stream()
        .filter(quad -> quad.getSubject().getValue().equals(subject))
        .filter(quad -> quad.getPredicate().getValue().equals(PROV + predicate))
        .map(quad -> quad.getObject().getValue())
        .toList();
  }

  private static JsonObject object(String json) {
    return Json.createReader(new StringReader(json)).readObject();
  }

  private static JsonArray array(String json) {
    return Json.createReader(new StringReader(json)).readArray();
  }

  private static List<CSVRecord> records(String table) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(table, format)) {
      return parser.getRecords();
    }
  }
}
