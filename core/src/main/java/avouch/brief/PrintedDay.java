package avouch.brief;

import avouch.model.Claim.Bearing;
import avouch.model.Claim.Modality;
import avouch.model.Doubts;
import avouch.model.Ledger.Entry;
import avouch.model.Range;
import avouch.model.Situation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The day of a story as it is printed: the one that most reports begin with, beside the sentence
 * that names it and so says what happened on it. Where none begins with a day, none is printed.
 *
 * @param day the day
 * @param told the words that name it, in the first report that does
 */
record PrintedDay(LocalDate day, Bearing told) {
  /** Shorter sentences say nothing of what happened: "UPDATE, Friday". */
  private static final int SHORT = 40;

  /** So far from its beginning a sentence tells of what was before. */
  private static final int FAR = 140;

  /** What follows these is told beside the news. */
  private static final Pattern BESIDE =
      Pattern.compile(", (?:where|which|when)\\b|\\b(?:after|following|since)\\b");

  /** News is of so many days before it. */
  private static final int NEWS = 10;

  private static final Pattern ABOUT = Pattern.compile("\\b(?:about|around|some|nearly)\\b");

  /** The day on which something was said is not that of the event. */
  private static final Pattern SAID =
      Pattern.compile(
          "\\b(?:sa(?:id|ys)|told [^,.]{1,30}|UPDATED?:?)\\s+(?:(?:late|early|on)\\s+)*$");

  static @Nullable PrintedDay of(Situation situation) {
    return of(
        situation,
        new Leads(situation.story()),
        new LentDays(situation.story()),
        new Sources(situation));
  }

  /** The day that more reports begin with than with any other; {@code null} if there is none. */
  static @Nullable PrintedDay of(Situation situation, Leads leads, LentDays lent, Sources sources) {
    Map<LocalDate, List<Bearing>> named = new TreeMap<>();
    for (Entry entry : situation.ledger().timeline()) {
      if (entry.first().equals(entry.last())) {
        entry.backing().claims().stream()
            .filter(claim -> leads.hold(claim.sentence()))
            .filter(Doubts::tellsDay)
            .filter(claim -> claim.modality() == Modality.ASSERTED)
            .filter(claim -> !lent.give(claim))
            .filter(claim -> isNews(entry.first(), situation.story().day(claim.report())))
            .filter(claim -> tells(claim, sources))
            .forEach(
                claim -> named.computeIfAbsent(entry.first(), day -> new ArrayList<>()).add(claim));
      }
    }
    List<LocalDate> most = most(named);
    if (most.size() > 1) {
      most = most.stream().filter(day -> day.equals(situation.first())).toList();
    }
    if (most.isEmpty()) {
      return null;
    }
    LocalDate day = most.getFirst();
    return new PrintedDay(
        day, named.getOrDefault(day, List.of()).stream().min(sources.order()).orElseThrow());
  }

  private static boolean isNews(LocalDate day, @Nullable LocalDate told) {
    return told == null || !day.isAfter(told) && !day.plusDays(NEWS).isBefore(told);
  }

  private static boolean tells(Bearing claim, Sources sources) {
    Range sentence = claim.sentence().range();
    int start = Math.max(sentence.start(), Math.min(claim.span().range().start(), sentence.end()));
    String before = sources.text(claim.report()).substring(sentence.start(), start);
    return sentence.length() >= SHORT
        && before.length() <= FAR
        && !SAID.matcher(before).find()
        && !BESIDE.matcher(before).find()
        && !ABOUT.matcher(sources.words(claim.span())).find();
  }

  /** "10 March 2031: “A court sentenced him on **Monday** …” [2]". */
  Line line(Sources sources) {
    return Line.strongly(Phrases.day(day))
        .plain(" — ")
        .line(new Quotes(sources).of(told.sentence(), List.of(told.span().range())))
        .plain(" " + sources.mark(told.sentence()));
  }

  private static List<LocalDate> most(Map<LocalDate, List<Bearing>> named) {
    Map<LocalDate, Integer> reports =
        named.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, each -> reports(each.getValue())));
    int most = reports.values().stream().max(Comparator.naturalOrder()).orElse(0);
    return reports.entrySet().stream()
        .filter(each -> each.getValue() == most)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private static int reports(List<Bearing> claims) {
    Set<String> reports = new TreeSet<>();
    claims.forEach(claim -> reports.add(claim.report()));
    return reports.size();
  }
}
