package avouch.codec;

import avouch.brief.Privacy;
import avouch.model.SituationReport;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A table of events in comma-separated values as RFC 4180 lays them down, a row a story. Cells that
 * a spreadsheet would run as a formula are made text by an apostrophe (OWASP, "CSV injection").
 */
final class EventTable {
  private static final String END = "\r\n";
  private static final String FORMULA = "=+-@\t\r";

  private EventTable() {}

  /**
   * A column.
   *
   * @param header its name in the first line
   * @param tag its HXL hashtag; empty in tables without them
   * @param cell what stands in it
   */
  record Column(String header, String tag, Cell cell) {
    static Column text(String header, Function<EventRow, String> text) {
      return new Column(header, "", new Cell(text, true));
    }

    static Column number(String header, Function<EventRow, String> number) {
      return new Column(header, "", new Cell(number, false));
    }

    /** A column that this table has for the sake of its form and that no report can fill. */
    static Column empty(String header) {
      return text(header, row -> "");
    }

    Column tagged(String hashtag) {
      return new Column(header, hashtag, cell);
    }
  }

  /**
   * What stands in the cells of a column.
   *
   * @param words the cell of a row
   * @param isText whether a spreadsheet must take it as text
   */
  record Cell(Function<EventRow, String> words, boolean isText) {
    String of(EventRow row) {
      String cell = words.apply(row);
      return isText && !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
  }

  /** The table with its header and, if any column has one, a line of hashtags. */
  static String of(SituationReport report, boolean withNames, List<Column> columns) {
    UnaryOperator<String> names = Privacy.mask(report, withNames);
    StringBuilder table = new StringBuilder();
    line(table, columns.stream().map(Column::header).toList());
    if (columns.stream().anyMatch(column -> !column.tag().isEmpty())) {
      line(table, columns.stream().map(Column::tag).toList());
    }
    report.situations().stream()
        .map(situation -> new EventRow(situation, names))
        .forEach(
            row -> line(table, columns.stream().map(column -> column.cell().of(row)).toList()));
    return table.toString();
  }

  private static void line(StringBuilder table, List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      table.append(i == 0 ? "" : ",").append(quoted(cells.get(i)));
    }
    table.append(END);
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
