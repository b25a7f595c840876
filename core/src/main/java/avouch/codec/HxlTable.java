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
 * A row a story for humanitarian tools: the line under the header holds the hashtags of the
 * Humanitarian Exchange Language, HXL 1.1.
 */
public final class HxlTable {
  private static final List<Slot> SLOTS =
      List.of(Slot.KILLED, Slot.INJURED, Slot.MISSING, Slot.DISPLACED, Slot.ARRESTED);

  private HxlTable() {}

  /** The table; a figure that nobody states or shows is empty, not 0. */
  public static String of(SituationReport report, boolean withNames) {
    return EventTable.of(report, withNames, columns());
  }

  private static List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(text("Event id", EventRow::id).tagged("#event+id"));
    columns.add(text("Event", EventRow::headline).tagged("#event+name"));
    columns.add(text("Kind", EventRow::kind).tagged("#event+type"));
    columns.add(text("First day", EventRow::first).tagged("#date+occurred+start"));
    columns.add(text("Last day", EventRow::last).tagged("#date+occurred+end"));
    columns.add(text("Last reported", EventRow::reported).tagged("#date+reported"));
    columns.addAll(where());
    SLOTS.forEach(slot -> columns.addAll(figures(slot)));
    columns.add(text("Contested", EventRow::contested).tagged("#description+contested"));
    columns.add(
        number("Independent accounts", row -> Integer.toString(row.lineages()))
            .tagged("#meta+source+num"));
    columns.add(text("Outlets", EventRow::outlets).tagged("#meta+source"));
    columns.add(text("Cited", EventRow::cited).tagged("#meta+source+original"));
    columns.add(text("Reports", EventRow::addresses).tagged("#meta+url"));
    columns.add(text("In the reports' words", EventRow::told).tagged("#description"));
    return columns;
  }

  private static List<Column> where() {
    return List.of(
        text("Country", row -> row.place(Place::country)).tagged("#country+name"),
        text("Region", row -> row.place(Place::admin1)).tagged("#adm1+name"),
        text("Place", row -> row.place(Place::name)).tagged("#loc+name"),
        number("Latitude", row -> row.place(Place::latitude)).tagged("#geo+lat"),
        number("Longitude", row -> row.place(Place::longitude)).tagged("#geo+lon"));
  }

  private static List<Column> figures(Slot slot) {
    String lower = slot.name().toLowerCase(Locale.ROOT);
    String name = Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
    String tag = "#affected+" + lower;
    return List.of(
        number(name + ", at least", row -> row.number(slot, Finding::low)).tagged(tag + "+min"),
        number(name + ", at most", row -> row.number(slot, Finding::high)).tagged(tag + "+max"),
        number(name, row -> row.number(slot, Finding::best)).tagged(tag));
  }
}
