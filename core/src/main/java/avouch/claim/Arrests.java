package avouch.claim;

import avouch.model.Claim;
import avouch.model.Claim.Bearing;
import avouch.model.Claim.Modality;
import avouch.model.Claim.Part;
import avouch.model.Claim.PartClaim;
import avouch.model.Claim.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who was arrested for the event of a story, each once: those who are named, and those who are
 * described and may be none of them. Who is charged counts as taken; the dead, the officials, and
 * arrests of another time or that are only hoped for do not.
 */
final class Arrests {
  private static final Set<String> PRONOUNS = Set.of("he", "she", "him", "her");
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
  private static final Set<Fate> TAKEN = EnumSet.of(Fate.ARRESTED, Fate.CHARGED);
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

  private final Accounts accounts;
  private final List<Claim> read;
  private final List<Line> ofArrest;

  private Arrests(Accounts accounts, List<Claim> read) {
    this.accounts = accounts;
    this.read = read;
    this.ofArrest = ofNow(accounts, Fate.ARRESTED);
  }

  /**
   * Those arrested.
   *
   * @param named how many of them are named
   * @param people where each is told
   */
  record Held(int named, List<Bearing> people) {}

  /**
   * @param read what the reports print
   */
  static Held of(Accounts accounts, List<Claim> read) {
    Arrests arrests = new Arrests(accounts, read);
    List<Victim> held = new ArrayList<>(arrests.named());
    int named = held.size();
    described(arrests.ofArrest, Fate.ARRESTED).forEach(one -> meet(held, one));
    if (held.isEmpty()) {
      described(ofNow(accounts, Fate.CHARGED), Fate.CHARGED).forEach(one -> meet(held, one));
    }
    List<Bearing> people = new ArrayList<>(held.stream().map(Victim::bearing).toList());
    arrests.reckoned().forEach((number, told) -> fill(people, number, told));
    return new Held(named, people);
  }

  /** Where a third is told of, there are three, whoever the others are. */
  private static void fill(List<Bearing> people, int number, Bearing told) {
    while (people.size() < number) {
      people.add(told);
    }
  }

  private static void meet(List<Victim> held, Victim one) {
    boolean another = one.another() && held.stream().anyMatch(known -> known.isToldBefore(one));
    if (another || held.stream().noneMatch(known -> known.mayBe(one))) {
      held.add(one);
    }
  }

  // ---- named

  private List<Victim> named() {
    Map<String, List<PartClaim>> byName = new TreeMap<>();
    for (Claim claim : read) {
      if (claim instanceof PartClaim part) {
        byName.computeIfAbsent(part.actor(), name -> new ArrayList<>()).add(part);
      }
    }
    Map<String, Integer> ages = Victims.ages(accounts.settlement());
    List<String> names = new ArrayList<>();
    List<Victim> named = new ArrayList<>();
    byName.entrySet().stream()
        .sorted(Comparator.comparingInt(told -> -words(told.getKey()).size()))
        .forEach(
            told -> {
              String name = told.getKey();
              List<PartClaim> taken = told.getValue().stream().filter(this::isTaken).toList();
              boolean known = names.stream().anyMatch(one -> isSame(one, name));
              if (!taken.isEmpty() && !known && !isApart(told.getValue(), taken.size())) {
                PartClaim first = taken.getFirst();
                Integer age = first.age() != null ? first.age() : ages.get(name);
                names.add(name);
                named.add(new Victim(name, age, "person", false, Fate.ARRESTED, first.bearing()));
              }
            });
    return named;
  }

  /** Who is as often told to be dead, or is an official, is not the one held. */
  private static boolean isApart(List<PartClaim> told, int taken) {
    long dead = told.stream().filter(part -> part.status() == Status.KILLED).count();
    long official = told.stream().filter(part -> part.part() == Part.OFFICIAL).count();
    return dead >= taken || official >= taken;
  }

  private boolean isTaken(PartClaim part) {
    boolean held = part.status() == Status.ARRESTED || part.status() == Status.CHARGED;
    return held
        && part.bearing().modality() == Modality.ASSERTED
        && accounts.line(part.bearing()).filter(line -> isOfNow(line, TAKEN)).isPresent();
  }

  /** "Marn" and "Ivo Marn", "Ivo B. Marn" and "Ivo Marn". */
  private static boolean isSame(String one, String other) {
    List<String> longer = words(one);
    List<String> shorter = words(other);
    return new HashSet<>(longer).containsAll(shorter)
        || longer.size() > 1
            && shorter.size() > 1
            && longer.getFirst().equals(shorter.getFirst())
            && longer.getLast().equals(shorter.getLast());
  }

  private static List<String> words(String name) {
    return NO_LETTERS
        .splitAsStream(name.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty() && !SUFFIXES.contains(word))
        .toList();
  }

  // ---- described

  private static List<Victim> described(List<Line> lines, Fate fate) {
    return lines.stream().flatMap(line -> described(line, fate)).toList();
  }

  private static Stream<Victim> described(Line line, Fate fate) {
    return Victims.described(line, one -> one == fate).stream()
        .filter(one -> !PRONOUNS.contains(one.noun()))
        .filter(
            one -> Taking.numbered(line, line.indexAt(one.bearing().span().range().start())) == 0);
  }

  /** Which of several somebody is who is told to be taken, and where. */
  private Map<Integer, Bearing> reckoned() {
    Map<Integer, Bearing> reckoned = new TreeMap<>();
    ofArrest.forEach(line -> reckon(line, reckoned));
    return reckoned;
  }

  private static void reckon(Line line, Map<Integer, Bearing> reckoned) {
    for (int i = 0; i < line.size(); i++) {
      int number = Taking.numbered(line, i);
      if (number > 0 && Taking.isTaken(line, i)) {
        reckoned.putIfAbsent(number, line.bearing(line.range(i, i + 1), Modality.ASSERTED));
      }
    }
  }

  // ---- what the words tell

  private static List<Line> ofNow(Accounts accounts, Fate fate) {
    return accounts.lines().filter(line -> isOfNow(line, EnumSet.of(fate))).toList();
  }

  /** Whether a sentence tells of an arrest that has come about, and not at another time. */
  private static boolean isOfNow(Line line, Set<Fate> fates) {
    return IntStream.range(0, line.size()).anyMatch(i -> tells(line, i, fates))
        && line.longAgo().isEmpty();
  }

  private static boolean tells(Line line, int i, Set<Fate> fates) {
    boolean custody =
        fates.contains(Fate.ARRESTED) && Taking.isIntoCustody(line, i) && Taking.isDone(line, i, 2);
    return custody
        || Lexicon.FATES.all(line, i).stream()
            .anyMatch(
                entry ->
                    fates.contains(FateWords.fate(entry))
                        && Taking.isDone(line, i, entry.length()));
  }
}
