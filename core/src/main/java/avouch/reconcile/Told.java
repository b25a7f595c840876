package avouch.reconcile;

import avouch.model.Amount;
import avouch.model.Claim.Setting;
import avouch.model.Claim.Slot;
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
 * @param source who is said to stand by it; empty if nobody is
 * @param leads whether its report leads with the number
 * @param listed whether its sentence gives other numbers too
 */
record Told(
    Slot slot,
    Amount amount,
    String counted,
    Setting setting,
    @Nullable LocalDate asOf,
    String source,
    boolean leads,
    boolean listed) {
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

  /** A report cannot tell of what befell anybody after its day. */
  private Optional<String> after(Told late) {
    LocalDate day = late.setting.first();
    return asOf != null && day != null && day.isAfter(asOf)
        ? Optional.of("what befell on " + day + " is not what was told on " + asOf)
        : Optional.empty();
  }

  /** Why figures of two reports cannot be held against each other, in words; empty if they can. */
  Optional<String> apart(Told other) {
    return occasions(other).or(this::behind).or(other::behind).or(() -> some(other));
  }

  /**
   * The same of two figures of one report, each with a source of its own.
   *
   * @param beside whether they stand in one sentence
   */
  Optional<String> apartInOneReport(Told other, boolean beside) {
    return occasions(other)
        .or(() -> again(other))
        .or(() -> beside ? Optional.empty() : inList().or(other::inList))
        .or(() -> some(other));
  }

  private Optional<String> again(Told other) {
    return setting.again() || other.setting.again()
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

  /** "Three men" of "four people". */
  private Optional<String> some(Told other) {
    boolean same =
        counted.equals(other.counted)
            || (ANYBODY.contains(counted) && ANYBODY.contains(other.counted));
    return same || !slot.isOfPeople()
        ? Optional.empty()
        : Optional.of("they count “" + counted + "” and “" + other.counted + "”");
  }
}
