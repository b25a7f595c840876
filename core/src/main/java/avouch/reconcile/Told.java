package avouch.reconcile;

import avouch.model.Amount;
import avouch.model.Claim.Slot;
import avouch.model.Setting;
import avouch.model.Setting.Sign;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that is asked of a figure, beside its words, to tell whether another excludes it: claims that
 * have it in common are asked once.
 *
 * @param slot which question
 * @param amount the number with its bound
 * @param counted lemma of what is counted
 * @param setting when, where and of whom, by all that its report says of the number
 * @param asOf the day for which it holds
 * @param source who is said to stand by it
 * @param leads whether its report leads with the number
 * @param listed whether its sentence gives other numbers too
 * @param period the time that shows it to be of another, older event
 * @param part whether its sentence gives it as a part of a larger number
 */
record Told(
    Slot slot,
    Amount amount,
    String counted,
    Setting setting,
    @Nullable LocalDate asOf,
    Rivals.Voice source,
    boolean leads,
    boolean listed,
    @Nullable String period,
    boolean part) {
  /** Words for anybody; others count some of them. */
  private static final Set<String> ANYBODY =
      Set.of(
          "",
          "people",
          "person",
          "other",
          "victim",
          "individual",
          "death",
          "fatality",
          "dead",
          "body",
          "life",
          "casualty",
          "injury",
          "wounded",
          "injured",
          "toll",
          "number",
          "total",
          "human",
          "soul");

  /** Why two figures are of different occasions, in words; empty if nothing says so. */
  Optional<String> occasions(Told other) {
    return Occasions.apart(setting, other.setting)
        .or(() -> after(other))
        .or(() -> other.after(this));
  }

  /** Why two figures are of different places, in words; empty if nothing says so. */
  Optional<String> elsewhere(Told other) {
    return Occasions.inOtherPlaces(setting, other.setting);
  }

  /** A report cannot tell of what befell anybody after its day. */
  private Optional<String> after(Told late) {
    LocalDate day = late.setting.first();
    return asOf != null && day != null && day.isAfter(asOf)
        ? Optional.of("what befell on " + day + " is not what was told on " + asOf)
        : Optional.empty();
  }

  /** Why figures of two reports cannot be held against each other, in words; empty if they can. */
  Optional<String> apart(Told other) {
    return occasions(other)
        .or(this::behind)
        .or(other::behind)
        .or(() -> partly(other))
        .or(() -> some(other));
  }

  /**
   * The same of two figures of one report, each with a source of its own.
   *
   * @param beside whether they stand in one sentence
   */
  Optional<String> apartInOneReport(Told other, boolean beside) {
    return occasions(other)
        .or(() -> again(other))
        .or(() -> partly(other))
        .or(() -> included(other))
        .or(() -> beside ? Optional.empty() : inList().or(other::inList))
        .or(() -> some(other));
  }

  private Optional<String> again(Told other) {
    return setting.has(Sign.AGAIN) || other.setting.has(Sign.AGAIN)
        ? Optional.of("one points back to people told of before")
        : Optional.empty();
  }

  private Optional<String> inList() {
    return listed ? Optional.of("one stands in a list of several") : Optional.empty();
  }

  private Optional<String> behind() {
    return leads
        ? Optional.empty()
        : Optional.of("one is not the count that its report leads with");
  }

  private Optional<String> partly(Told other) {
    if (setting.has(Sign.SOME) != other.setting.has(Sign.SOME)) {
      return Optional.of("one counts some of them");
    }
    if (setting.has(Sign.SORT) != other.setting.has(Sign.SORT)) {
      return Optional.of("one counts a sort of them");
    }
    return part || other.part
        ? Optional.of("one is a part of the number that its sentence adds up to")
        : Optional.empty();
  }

  private Optional<String> included(Told other) {
    return setting.has(Sign.INCLUDED) || other.setting.has(Sign.INCLUDED)
        ? Optional.of("one counts some of those whom another number counts")
        : Optional.empty();
  }

  /** Whether its words or the sum of its sentence make it a part of another number. */
  boolean isPartly() {
    return part || setting.has(Sign.SOME) || setting.has(Sign.SORT);
  }

  /** Whether both count the same noun, or both anybody. */
  boolean countsAlike(Told other) {
    return counted.equals(other.counted) || (countsAnybody() && other.countsAnybody());
  }

  /** Whether the noun counted is one for anybody. */
  boolean countsAnybody() {
    return ANYBODY.contains(counted);
  }

  /** "Three men" of "four people". */
  private Optional<String> some(Told other) {
    return countsAlike(other) || !slot.isOfPeople()
        ? Optional.empty()
        : Optional.of("they count “" + counted + "” and “" + other.counted + "”");
  }
}
