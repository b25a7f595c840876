package avouch.app.cli;

import avouch.app.fetch.PublishedDay;
import avouch.model.Policy;
import avouch.model.Request;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that say which situation report is asked for. */
final class Asked {
  @Option(
      names = "--policy",
      paramLabel = "POLICY",
      description =
          "How one number is chosen when reports differ: range (keep the range),"
              + " conservative (the lowest, dozens as 12) or latest (the latest count)."
              + " All values are shown whichever is chosen. Default: range.")
  private Policy policy = Policy.RANGE;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "Day of publication for inputs that name none (2022-01-12).")
  private @Nullable LocalDate published;

  @Option(
      names = "--no-names",
      description =
          "Withhold the names of private persons. Names of minors are withheld in any case,"
              + " in text and markdown.")
  private boolean noNames;

  boolean withNames() {
    return !noNames;
  }

  Request request(@Nullable LocalDate asOf, int top, int minimumReports) {
    return new Request(asOf, published, policy, top, minimumReports, !noNames);
  }

  /** Up to which day. */
  static final class Until {
    @Option(
        names = "--as-of",
        paramLabel = "TIME",
        description = "Leave out what was published after this day (2022-01-12).")
    private @Nullable LocalDate day;

    @Nullable LocalDate day() {
      return day;
    }
  }

  /** A day, or a time of which the day counts. */
  static final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
      LocalDate day = PublishedDay.of(value);
      if (day == null) {
        throw new TypeConversionException("'" + value + "' is no day; write it as 2022-01-12");
      }
      return day;
    }
  }

  /** A whole number from one. */
  static final class Count implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
      if (!value.matches("[1-9][0-9]{0,8}")) {
        throw new TypeConversionException("'" + value + "' is no whole number from 1");
      }
      return Integer.valueOf(value);
    }
  }
}
