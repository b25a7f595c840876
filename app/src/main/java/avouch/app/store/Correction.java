package avouch.app.store;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a person says against what was read. It changes nothing that came in: it is one more member
 * of the set, and stands there also when it was taken back.
 *
 * @param number its number in this store
 * @param kind what it does
 * @param subject the id of the report or finding
 * @param about what that is called, for people
 * @param value the day that is set, the id of the other report, the reason, or the words of a note
 * @param who says so
 * @param made when
 * @param undoneBy who took it back; {@code null} if it stands
 * @param undone when
 */
public record Correction(
    long number,
    Kind kind,
    String subject,
    String about,
    String value,
    String who,
    Instant made,
    @Nullable String undoneBy,
    @Nullable Instant undone) {
  public Correction {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(subject);
    Objects.requireNonNull(about);
    Objects.requireNonNull(value);
    Objects.requireNonNull(who);
    Objects.requireNonNull(made);
  }

  /** One that is made now and has no number yet. */
  public static Correction made(
      Kind kind, String subject, String about, String value, String who, Instant when) {
    return new Correction(0, kind, subject, about, value, who, when, null, null);
  }

  /** Whether it counts. */
  public boolean stands() {
    return undone == null;
  }

  /** What a correction does. */
  public enum Kind {
    /** The report is left out. */
    RETRACT,
    /** The report is of that day, whatever it says itself. */
    DAY,
    /** The report tells of one event with the report that is the value. */
    TOGETHER,
    /** The report does not tell of one event with the report that is the value. */
    APART,
    /** The report is a copy of the report that is the value. */
    COPY,
    /** Something is said of a finding; nothing else changes. */
    NOTE;

    /** As it is written. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
