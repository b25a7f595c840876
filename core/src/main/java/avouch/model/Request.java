package avouch.model;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the reader asks for.
 *
 * @param asOf leave out what was published later; {@code null} for no limit
 * @param published day of publication for inputs that name none; {@code null} for none
 * @param policy how one number is chosen
 * @param top at most so many stories
 * @param minimumReports only stories of so many reports or more
 * @param withNames whether private persons' names are printed
 */
public record Request(
    @Nullable LocalDate asOf,
    @Nullable LocalDate published,
    Policy policy,
    int top,
    int minimumReports,
    boolean withNames) {
  /** Everything, with the range kept. */
  public static final Request ALL =
      new Request(null, null, Policy.RANGE, Integer.MAX_VALUE, 1, true);

  public Request {
    Objects.requireNonNull(policy);
    if (top < 1 || minimumReports < 1) {
      throw new IllegalArgumentException("top and minimum reports start at 1");
    }
  }

  /** The same without what was published after a day. */
  public Request until(LocalDate day) {
    return new Request(day, published, policy, top, minimumReports, withNames);
  }

  /** The same with another day of publication for inputs that name none. */
  public Request published(LocalDate otherwise) {
    return new Request(asOf, otherwise, policy, top, minimumReports, withNames);
  }
}
