package avouch.reconcile;

import avouch.language.Wordings.Profile;
import avouch.model.Claim.FigureClaim;
import avouch.model.Finding.Value;
import avouch.model.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/** The claims of one value, made ready to be held against those of others. */
final class Side {
  /** Of more wordings of one figure, the later ones are not compared. */
  private static final int MOST_WORDINGS = 200;

  private final Value value;
  private final boolean counted;
  private final Passages passages;
  private final Map<Told, Some> some = new LinkedHashMap<>();
  private final Map<String, List<Stated>> reports = new LinkedHashMap<>();

  Side(Borne borne, Heads heads, Passages passages) {
    this.value = borne.value();
    this.counted = borne.isCounted();
    this.passages = passages;
    for (FigureClaim claim : borne.claims()) {
      Stated stated = new Stated(claim.bearing().sentence(), heads.told(claim));
      some.computeIfAbsent(stated.told(), told -> new Some()).add(stated);
      reports.computeIfAbsent(stated.report(), report -> new ArrayList<>()).add(stated);
    }
  }

  Value value() {
    return value;
  }

  /** Whether nobody prints the number and reports only show those whom it counts. */
  boolean isCounted() {
    return counted;
  }

  Stated first() {
    return some.values().iterator().next().all.getFirst();
  }

  /** Whether some report prints both values. */
  boolean meets(Side other) {
    boolean fewer = reports.size() <= other.reports.size();
    Collection<String> few = fewer ? reports.keySet() : other.reports.keySet();
    return few.stream().anyMatch(fewer ? other.reports::containsKey : reports::containsKey);
  }

  /**
   * Whether a test holds of a claim of this value and a claim of another.
   *
   * @param worded asked of the pair's sentences where the test holds; it may not look at anything
   *     else of two reports
   */
  boolean any(Side other, BiPredicate<Stated, Stated> test, BiPredicate<Stated, Stated> worded) {
    return anyInOneReport(other, test.and(worded)) || anyInTwo(other, test, worded);
  }

  private boolean anyInOneReport(Side other, BiPredicate<Stated, Stated> test) {
    for (Map.Entry<String, List<Stated>> own : reports.entrySet()) {
      List<Stated> theirs = other.reports.getOrDefault(own.getKey(), List.of());
      if (any(own.getValue(), theirs, test)) {
        return true;
      }
    }
    return false;
  }

  private boolean anyInTwo(
      Side other, BiPredicate<Stated, Stated> test, BiPredicate<Stated, Stated> worded) {
    BiPredicate<Stated, Stated> inTwo = (a, b) -> !a.report().equals(b.report());
    for (Some own : some.values()) {
      for (Some theirs : other.some.values()) {
        if (any(own.two(), theirs.two(), inTwo.and(test))
            && any(own.worded(), theirs.worded(), inTwo.and(worded))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean any(
      List<Stated> some, List<Stated> others, BiPredicate<Stated, Stated> test) {
    return some.stream().anyMatch(a -> others.stream().anyMatch(b -> test.test(a, b)));
  }

  /** A claim: where it stands and what is asked of it. */
  record Stated(Span sentence, Told told) {
    String report() {
      return sentence.report();
    }
  }

  /** Claims of which the same is told. */
  private final class Some {
    private final List<Stated> all = new ArrayList<>();
    private final List<Stated> two = new ArrayList<>();
    private final List<Stated> worded = new ArrayList<>();

    void add(Stated stated) {
      all.add(stated);
      addInTwo(two, stated);
    }

    /** One, and one of another report. */
    List<Stated> two() {
      return two;
    }

    /** The same of every wording. */
    List<Stated> worded() {
      if (worded.isEmpty()) {
        Map<Profile, List<Stated>> wordings = new LinkedHashMap<>();
        for (Stated stated : all) {
          Profile profile = passages.profile(stated.sentence());
          if (wordings.size() < MOST_WORDINGS || wordings.containsKey(profile)) {
            addInTwo(wordings.computeIfAbsent(profile, p -> new ArrayList<>()), stated);
          }
        }
        wordings.values().forEach(worded::addAll);
      }
      return worded;
    }

    private static void addInTwo(List<Stated> two, Stated stated) {
      if (two.isEmpty() || (two.size() == 1 && !two.getFirst().report().equals(stated.report()))) {
        two.add(stated);
      }
    }
  }
}
