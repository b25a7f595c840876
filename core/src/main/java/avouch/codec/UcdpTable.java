package avouch.codec;

import static avouch.codec.EventTable.Column.number;
import static avouch.codec.EventTable.Column.text;

import avouch.codec.EventTable.Column;
import avouch.model.Claim.Slot;
import avouch.model.Finding;
import avouch.model.Place;
import avouch.model.SituationReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A row a story, in the columns of the Georeferenced Event Dataset of the Uppsala Conflict Data
 * Program (UCDP GED codebook) that news reports can fill, and more columns of the same make for the
 * injured, missing, arrested and displaced. Codes of precision are the codebook's.
 */
public final class UcdpTable {
  private static final List<Slot> SLOTS =
      List.of(Slot.INJURED, Slot.MISSING, Slot.ARRESTED, Slot.DISPLACED);

  private UcdpTable() {}

  /** The table; {@code best}, {@code high} and {@code low} are of the dead, empty if unknown. */
  public static String of(SituationReport report, boolean withNames) {
    return EventTable.of(report, withNames, columns());
  }

  private static List<Column> columns() {
    List<Column> columns = new ArrayList<>(source());
    columns.addAll(where());
    columns.add(number("date_prec", UcdpTable::datePrecision));
    columns.add(text("date_start", EventRow::first));
    columns.add(text("date_end", EventRow::last));
    columns.add(number("best", row -> row.number(Slot.KILLED, Finding::best)));
    columns.add(number("high", row -> row.number(Slot.KILLED, Finding::high)));
    columns.add(number("low", row -> row.number(Slot.KILLED, Finding::low)));
    columns.add(text("verdict", row -> row.verdict(Slot.KILLED)));
    SLOTS.forEach(slot -> columns.addAll(figures(slot)));
    columns.add(text("contested", EventRow::contested));
    return columns;
  }

  private static List<Column> source() {
    return List.of(
        text("id", EventRow::id),
        number("year", EventRow::year),
        text("event_type", EventRow::kind),
        number("number_of_reports", row -> Integer.toString(row.reports())),
        number("number_of_sources", row -> Integer.toString(row.lineages())),
        text("source_article", EventRow::addresses),
        text("source_office", EventRow::outlets),
        text("source_date", EventRow::reported),
        text("source_headline", EventRow::headline),
        text("source_original", EventRow::cited));
  }

  private static List<Column> where() {
    return List.of(
        number("where_prec", row -> row.place().map(UcdpTable::placePrecision).orElse("")),
        text("where_coordinates", row -> row.place(Place::name)),
        text("where_description", EventRow::places),
        text("adm_1", row -> row.place(Place::admin1)),
        number("latitude", row -> row.place(Place::latitude)),
        number("longitude", row -> row.place(Place::longitude)),
        text("geom_wkt", row -> row.place().map(UcdpTable::point).orElse("")),
        text("country", row -> row.place(Place::country)));
  }

  private static List<Column> figures(Slot slot) {
    String name = slot.name().toLowerCase(Locale.ROOT);
    return List.of(
        number(name + "_best", row -> row.number(slot, Finding::best)),
        number(name + "_high", row -> row.number(slot, Finding::high)),
        number(name + "_low", row -> row.number(slot, Finding::low)),
        text(name + "_verdict", row -> row.verdict(slot)));
  }

  /** 1 a day, 2 up to six days, 3 a week, 4 up to a month, 5 more. */
  private static String datePrecision(EventRow row) {
    int days = row.days();
    if (days == 0) {
      return "";
    }
    if (days == 1) {
      return "1";
    }
    if (days <= 6) {
      return "2";
    }
    return days == 7 ? "3" : days <= 31 ? "4" : "5";
  }

  /** 1 a settlement, 4 a first-level region, 5 an area of another kind, 6 a country. */
  private static String placePrecision(Place place) {
    return switch (place.kind()) {
      case SETTLEMENT -> "1";
      case REGION -> "4";
      case AREA -> "5";
      case COUNTRY -> "6";
    };
  }

  private static String point(Place place) {
    return place.latitude() == null || place.longitude() == null
        ? ""
        : "POINT (" + place.longitude() + " " + place.latitude() + ")";
  }
}
