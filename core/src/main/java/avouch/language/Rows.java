package avouch.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The typed reader of the data rows: tab-separated lines {@code id · pattern · value · example ·
 * expected · gap}, of which the last ones may be missing. Lines that start with {@code #} and empty
 * lines are comments.
 */
public final class Rows {
  private Rows() {}

  /**
   * One row of language data.
   *
   * @param id names the row in test reports and in provenance
   * @param pattern what it reads; alternatives stand apart by {@code |}
   * @param value what it means
   * @param example a sentence that shows it; empty if another row's example does
   * @param expected what the example must yield
   * @param gap why the example is not read yet; empty when it is
   */
  public record Row(
      String id, String pattern, String value, String example, String expected, String gap) {
    public Row {
      Objects.requireNonNull(id);
      Objects.requireNonNull(pattern);
      Objects.requireNonNull(value);
      Objects.requireNonNull(example);
      Objects.requireNonNull(expected);
      Objects.requireNonNull(gap);
    }

    public boolean isGap() {
      return !gap.isEmpty();
    }

    /** The alternatives of the pattern. */
    public List<String> patterns() {
      return split(pattern, '|');
    }
  }

  /**
   * The rows of a resource that lies beside {@code room}.
   *
   * @throws IllegalArgumentException if there is no such resource or a line is no row
   */
  public static List<Row> of(Class<?> room, String name) {
    List<Row> rows = new ArrayList<>();
    for (String line : lines(room, name)) {
      rows.add(row(name, line));
    }
    return List.copyOf(rows);
  }

  /** The lines of a resource beside {@code room} that are neither empty nor a comment. */
  public static List<String> lines(Class<?> room, String name) {
    try (InputStream stream = room.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalArgumentException("no resource " + name + " beside " + room.getName());
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException cause) {
      throw new UncheckedIOException("cannot read resource " + name, cause);
    }
  }

  private static Row row(String name, String line) {
    List<String> cells = split(line, '\t');
    if (cells.size() < 2 || cells.size() > 6) {
      throw new IllegalArgumentException(name + ": no row: " + line);
    }
    return new Row(
        cells.get(0), cells.get(1), cell(cells, 2), cell(cells, 3), cell(cells, 4), cell(cells, 5));
  }

  private static String cell(List<String> cells, int index) {
    return index < cells.size() ? cells.get(index).strip() : "";
  }

  private static List<String> split(String line, char separator) {
    List<String> cells = new ArrayList<>();
    int start = 0;
    for (int end = line.indexOf(separator); end >= 0; end = line.indexOf(separator, start)) {
      cells.add(line.substring(start, end).strip());
      start = end + 1;
    }
    cells.add(line.substring(start).strip());
    return List.copyOf(cells);
  }
}
