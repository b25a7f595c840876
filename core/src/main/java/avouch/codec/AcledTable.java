package avouch.codec;

import static avouch.codec.EventTable.Column.empty;
import static avouch.codec.EventTable.Column.number;
import static avouch.codec.EventTable.Column.text;

import avouch.codec.EventTable.Column;
import avouch.language.Rows;
import avouch.model.Claim.Slot;
import avouch.model.Finding;
import avouch.model.Place;
import avouch.model.SituationReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A row a story in the columns of the Armed Conflict Location and Event Data project, in the order
 * of its exports since March 2023. What only a coder can tell (interactions, event identifiers by
 * country, scale of source) stays empty, and so does the number of dead that no report tells.
 */
public final class AcledTable {
  private static final int WEEK = 7;

  private static final Map<String, List<String>> TYPES =
      Rows.of(AcledTable.class, "acled.tsv").stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  Rows.Row::pattern, row -> List.of(row.value().split("\\|", -1))));

  private AcledTable() {}

  /** The table; {@code fatalities} are the lowest number of the reports, as ACLED takes it. */
  public static String of(SituationReport report, boolean withNames) {
    return EventTable.of(report, withNames, columns());
  }

  private static List<Column> columns() {
    List<Column> columns = new ArrayList<>(kind());
    for (String actor :
        List.of(
            "actor1",
            "assoc_actor_1",
            "inter1",
            "actor2",
            "assoc_actor_2",
            "inter2",
            "interaction",
            "civilian_targeting",
            "iso",
            "region")) {
      columns.add(empty(actor));
    }
    columns.addAll(where());
    columns.add(text("source", EventRow::outlets));
    columns.add(empty("source_scale"));
    columns.add(text("notes", EventRow::told));
    columns.add(number("fatalities", row -> row.number(Slot.KILLED, AcledTable::lowest)));
    columns.add(text("tags", AcledTable::tags));
    columns.add(empty("timestamp"));
    return columns;
  }

  private static List<Column> kind() {
    return List.of(
        text("event_id_cnty", EventRow::id),
        text("event_date", EventRow::first),
        number("year", EventRow::year),
        number("time_precision", AcledTable::timePrecision),
        text("disorder_type", row -> type(row, 0)),
        text("event_type", row -> type(row, 1)),
        text("sub_event_type", row -> type(row, 2)));
  }

  private static List<Column> where() {
    return List.of(
        text("country", row -> row.place(Place::country)),
        text("admin1", row -> row.place(Place::admin1)),
        empty("admin2"),
        empty("admin3"),
        text("location", row -> row.place(Place::name)),
        number("latitude", row -> row.place(Place::latitude)),
        number("longitude", row -> row.place(Place::longitude)),
        number("geo_precision", row -> row.place().map(AcledTable::placePrecision).orElse("")));
  }

  /** Disorder type, event type or sub-event type; empty if the kind of event does not tell it. */
  private static String type(EventRow row, int level) {
    List<String> types = TYPES.getOrDefault(row.kind(), List.of("", "", ""));
    return types.get(level);
  }

  /** 1 the day, 2 the week, 3 the month or more. */
  private static String timePrecision(EventRow row) {
    if (row.days() == 0) {
      return "";
    }
    return row.days() == 1 ? "1" : row.days() <= WEEK ? "2" : "3";
  }

  /** 1 a settlement, 3 a larger region. */
  private static String placePrecision(Place place) {
    return place.kind() == Place.Kind.SETTLEMENT ? "1" : "3";
  }

  /** Dozens are 12 and hundreds 100: the low end, whatever policy was asked for. */
  private static @Nullable Double lowest(Finding finding) {
    return finding.low() == null ? finding.best() : finding.low();
  }

  /** The size of a crowd, as ACLED tags it. */
  private static String tags(EventRow row) {
    String crowd = row.printed(Slot.PROTESTERS);
    return crowd.isEmpty() ? "" : "crowd size=" + crowd;
  }
}
