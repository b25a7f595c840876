package avouch.model;

import java.util.Objects;

/**
 * What people say of a report and another one of the set, over what their words tell.
 *
 * @param kind how the two relate
 * @param other the id of the other report
 */
public record Ruling(Kind kind, String other) {
  public Ruling {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(other);
  }

  /** How two reports relate. */
  public enum Kind {
    /** They tell of one event. */
    TOGETHER,
    /** They do not tell of one event. */
    APART,
    /** They tell of one event, and the one was made from the other. */
    COPY
  }
}
