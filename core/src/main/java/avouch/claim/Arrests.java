package avouch.claim;

import avouch.language.GivenNames;
import avouch.model.Claim;
import avouch.model.Claim.Bearing;
import avouch.model.Claim.Modality;
import avouch.model.Claim.Part;
import avouch.model.Claim.PartClaim;
import avouch.model.Claim.Status;
import avouch.model.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who was arrested for the event of a story, each once: those who are named, and those who are
 * described and may be none of them. Who is charged counts as taken; the dead, the officials, and
 * arrests of another time or that are only hoped for do not.
 */
final class Arrests {
  private static final Set<String> PRONOUNS = Set.of("he", "she", "him", "her");
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
  private static final Pattern BYNAME = Pattern.compile("[\\s\"“”'‘’()]+");

  /** Under this age nobody answers for a deed in any country. */
  private static final int YOUNGEST = 7;

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
   * @param sure how many of them are named, or told to be so many by "a third suspect"
   * @param people where each is told
   */
  record Held(int sure, List<Bearing> people) {}

  /**
   * @param read what the reports print
   */
  static Held of(Accounts accounts, List<Claim> read) {
    Arrests arrests = new Arrests(accounts, read);
    List<Victim> told = arrests.named();
    List<Victim> held = new ArrayList<>(told.stream().filter(one -> one.name() != null).toList());
    int named = held.size();
    Stream.concat(
            told.stream().filter(one -> one.name() == null),
            described(arrests.ofArrest, Fate.ARRESTED).stream())
        .forEach(one -> meet(held, one));
    if (held.isEmpty()) {
      described(ofNow(accounts, Fate.CHARGED), Fate.CHARGED).forEach(one -> meet(held, one));
    }
    List<Bearing> people = new ArrayList<>(held.stream().map(Victim::bearing).toList());
    NavigableMap<Integer, Bearing> reckoned = arrests.reckoned();
    reckoned.forEach((number, where) -> fill(people, number, where));
    return new Held(reckoned.isEmpty() ? named : Math.max(named, reckoned.lastKey()), people);
  }

  /** Where a third is told of, there are three, whoever the others are. */
  private static void fill(List<Bearing> people, int number, Bearing told) {
    while (people.size() < number) {
      people.add(told);
    }
  }

  /**
   * Beside people with names, one without is another in the same sentence, or by age in one report.
   */
  private static void meet(List<Victim> held, Victim one) {
    boolean apart =
        held.stream()
            .filter(known -> known.name() != null)
            .map(Victim::bearing)
            .anyMatch(
                named ->
                    one.age() == null
                        ? !named.sentence().equals(one.bearing().sentence())
                        : !named.report().equals(one.bearing().report()));
    if (apart) {
      return;
    }
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
    Map<String, Victim> known = new LinkedHashMap<>();
    byName.entrySet().stream()
        .map(told -> new Named(told.getKey(), told.getValue(), taken(told.getValue())))
        .filter(one -> !one.taken().isEmpty() && !isApart(one.told(), one.taken().size()))
        .sorted(Comparator.comparingInt(one -> -fullest(one).size()))
        .forEach(
            one -> {
              String name = String.join(" ", fullest(one));
              PartClaim first = one.taken().getFirst();
              Integer age = first.age() != null ? first.age() : ages.get(one.name());
              Victim victim = victim(one.name(), age, first.bearing());
              if (isOfAge(victim)
                  && known.keySet().stream().noneMatch(other -> isSame(other, name))
                  && known.values().stream().noneMatch(other -> isByname(other, victim))) {
                known.put(name, victim);
              }
            });
    return List.copyOf(known.values());
  }

  /**
   * Somebody named.
   *
   * @param told what is told of them
   * @param taken where they are told to be taken
   */
  private record Named(String name, List<PartClaim> told, List<PartClaim> taken) {}

  private List<PartClaim> taken(List<PartClaim> told) {
    return told.stream().filter(this::isTaken).toList();
  }

  /**
   * The fullest name that the words of arrest have: a bare surname that two people share is no
   * second one beside its bearer. The settled name where they have a pronoun.
   */
  private List<String> fullest(Named one) {
    return one.taken().stream()
        .map(part -> words(printed(part.bearing())))
        .map(printed -> PRONOUNS.contains(String.join(" ", printed)) ? words(one.name()) : printed)
        .max(Comparator.comparingInt(List::size))
        .orElse(List.of());
  }

  private String printed(Bearing bearing) {
    return accounts.line(bearing).map(line -> line.words(bearing.span().range())).orElse("");
  }

  /** "Ivo “Jig” Marn", read as two names: nothing but the marks stands between them. */
  private boolean isByname(Victim one, Victim other) {
    if (!one.bearing().sentence().equals(other.bearing().sentence())) {
      return false;
    }
    Range first = one.bearing().span().range();
    Range second = other.bearing().span().range();
    int from = Math.min(first.end(), second.end());
    int to = Math.max(first.start(), second.start());
    return from < to
        && accounts
            .line(one.bearing())
            .filter(line -> BYNAME.matcher(line.words(new Range(from, to))).matches())
            .isPresent();
  }

  /** A name of which a title's capitals make one ("Bakery Clerk") is only a description. */
  private static Victim victim(String name, @Nullable Integer age, Bearing bearing) {
    List<String> words = words(name);
    boolean called =
        !words.isEmpty()
            && Victims.isPeople(words.getLast())
            && !GivenNames.isGiven(words.getFirst());
    return called
        ? new Victim(null, age, words.getLast(), false, Fate.ARRESTED, bearing)
        : new Victim(name, age, "person", false, Fate.ARRESTED, bearing);
  }

  /** A small child is taken along, not arrested. */
  private static boolean isOfAge(Victim victim) {
    Integer age = victim.age();
    return age == null || age >= YOUNGEST;
  }

  /** Who is as often told to be dead, or is an official, is not the one held. */
  private static boolean isApart(List<PartClaim> told, int taken) {
    long dead = told.stream().filter(part -> part.status() == Status.KILLED).count();
    long official = told.stream().filter(part -> part.part() == Part.OFFICIAL).count();
    return dead >= taken || official >= taken;
  }

  private boolean isTaken(PartClaim part) {
    Set<Fate> told =
        part.status() == Status.ARRESTED
            ? EnumSet.of(Fate.ARRESTED)
            : part.status() == Status.CHARGED ? EnumSet.of(Fate.CHARGED) : Set.of();
    return part.bearing().modality() == Modality.ASSERTED
        && accounts.line(part.bearing()).filter(line -> isOfNow(accounts, line, told)).isPresent();
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
        .filter(one -> !PRONOUNS.contains(one.noun()) && isOfAge(one))
        .filter(
            one -> Taking.numbered(line, line.indexAt(one.bearing().span().range().start())) == 0);
  }

  /** Which of several somebody is who is told to be taken, and where. */
  private NavigableMap<Integer, Bearing> reckoned() {
    NavigableMap<Integer, Bearing> reckoned = new TreeMap<>();
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
    return accounts.lines().filter(line -> isOfNow(accounts, line, EnumSet.of(fate))).toList();
  }

  /** Whether a sentence tells of an arrest that has come about, and not at another time. */
  private static boolean isOfNow(Accounts accounts, Line line, Set<Fate> fates) {
    return IntStream.range(0, line.size()).anyMatch(i -> tells(line, i, fates))
        && line.longAgo().isEmpty()
        && !accounts.isApart(line);
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
