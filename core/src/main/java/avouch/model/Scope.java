package avouch.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What part of the event a figure covers.
 *
 * @param place settled name of a place smaller than the event, if the figure is only its
 * @param period TIMEX3 value or the words of a time, if the figure covers only a stretch of the
 *     event or another one; led by {@link #SINCE} where it counts from then on
 * @param group "all", or whom alone it counts ("children", "police")
 * @param counting whether it is the whole count so far or only new ones
 */
public record Scope(
    @Nullable String place, @Nullable String period, String group, Counting counting) {
  /** Leads a period that counts from a time on. */
  public static final String SINCE = "since ";

  /** The group of a figure that counts some of those whom another counts. */
  public static final String PART = "part";

  public static final Scope WHOLE = new Scope(null, null, "all", Counting.CUMULATIVE);

  public Scope {
    Objects.requireNonNull(group);
    Objects.requireNonNull(counting);
  }

  /** The whole count so far, or new ones. */
  public enum Counting {
    CUMULATIVE,
    NEW
  }

  /** The same of a part of those counted. */
  public Scope part() {
    return new Scope(place, period, PART, counting);
  }

  /** Whether it counts some of those whom another figure counts. */
  public boolean isPart() {
    return group.equals(PART);
  }

  /** The same wherever it was. */
  public Scope anywhere() {
    return new Scope(null, period, group, counting);
  }

  /** The same as the count of all so far. */
  public Scope cumulative() {
    return new Scope(place, period, group, Counting.CUMULATIVE);
  }
}
