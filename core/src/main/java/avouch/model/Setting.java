package avouch.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the words beside a figure say of those whom it counts. Where they say nothing the figure may
 * be of the whole event.
 *
 * @param first first of the days on which it befell them
 * @param last last of these days
 * @param stretch the words of a stretch over which it counts ("the past 24 hours", "since Friday"),
 *     which may hold more than one event
 * @param places where it befell them
 * @param signs what else the words say of those whom it counts
 */
public record Setting(
    @Nullable LocalDate first,
    @Nullable LocalDate last,
    @Nullable String stretch,
    List<Place> places,
    Set<Sign> signs) {
  public static final Setting UNSAID = new Setting(null, null, null, List.of(), Set.of());

  public Setting {
    places = List.copyOf(places);
    signs = signs.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(signs));
  }

  public boolean has(Sign sign) {
    return signs.contains(sign);
  }

  /** The same with day, stretch and places from another where this one names none. */
  public Setting completed(Setting other) {
    return new Setting(
        first == null ? other.first : first,
        last == null ? other.last : last,
        stretch == null ? other.stretch : stretch,
        places.isEmpty() ? other.places : places,
        signs);
  }

  /** What words beside a figure say of those whom it counts. */
  public enum Sign {
    /** It points back to people told of before ("the two men", "all four"). */
    AGAIN,
    /** It counts those taken to hospital or treated, hurt as they may be. */
    CARE,
    /** Its sentence tells that who attacked died too, counted or not. */
    ATTACKER,
    /** It counts some of others ("two of her sons", "his brother and two others"). */
    SOME,
    /** It counts one sort of people ("two female victims"). */
    SORT,
    /** It counts a sort of those whom another number counts ("including two children"). */
    INCLUDED,
    /** It counts the dead and the hurt together ("killed and injured five"). */
    TOGETHER,
    /** It counts over weeks or more, or since something else: more than one event. */
    WIDE,
    /** It is called an earlier count ("an earlier toll of 15", "from 15 to 18"). */
    EARLIER,
    /** It is set against a smaller number of the same ("well above the government's figure"). */
    ABOVE,
    /** It is set against a larger number of the same ("gave a lower toll of 17"). */
    BELOW
  }
}
