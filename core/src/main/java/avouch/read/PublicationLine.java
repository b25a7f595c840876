package avouch.read;

import avouch.model.Range;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lines that state when a page was published ("Posted: 3 March 2009, 10:30 am"). */
final class PublicationLine {
  static final String REASON = "publication line";
  private static final int LONGEST = 160;
  private static final Set<String> LABELS =
      WordCount.spaced(
          """
          published posted updated created modified publicado publié veröffentlicht
          aktualisiert actualizado stand edited filed issued
          """);
  private static final Set<String> FILLERS =
      WordCount.spaced(
          """
          on at last first date time originally am pm a p m est edt cst cdt pst pdt mst
          mdt gmt utc ist bst cet cest et pt ct mt hrs hours local uhr h th st nd rd of de
          the le el um new eat wat pkt hkt sgt aest aedt z t noon midnight this is was
          """);
  private static final Set<String> WEEKDAYS =
      WordCount.spaced(
          """
          monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu
          thur thurs fri sat sun montag dienstag mittwoch donnerstag freitag samstag
          sonntag lunes martes miércoles jueves viernes sábado domingo lundi mardi
          mercredi jeudi vendredi samedi dimanche
          """);
  private static final Pattern UPDATED =
      Pattern.compile("\\b(?:updated|modified|edited)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern LABELLED =
      Pattern.compile(
          "\\W*(?:first |last |originally )?(?:published|posted|updated|created|filed)"
              + "(?: on| at)?\\s?:?\\s.{0,24}\\d.{0,110}",
          Pattern.CASE_INSENSITIVE);

  private PublicationLine() {}

  /** A stated day, where it stands in the text, and how much it weighs: 0 weighs most. */
  record Stated(LocalDate day, Range range, int rank) {}

  /** Whether a line says nothing but a day of publication, with a label that says so. */
  static boolean isLabelled(Line line) {
    return isShort(line)
        && (Words.of(line.head()).isPublication(true)
            || (!line.endsSentence()
                && LABELLED.matcher(line.head()).matches()
                && !CalendarDays.in(line.head()).isEmpty()));
  }

  /** Whether a line says nothing but a day: one of publication where no sentence went before. */
  static boolean isBareDay(Line line) {
    return isShort(line)
        && Words.of(line.head()).isPublication(false)
        && !CalendarDays.in(line.head()).isEmpty();
  }

  /** The day that a publication line or a byline states, if it is written in full. */
  static @Nullable Stated in(String text, Range line) {
    String words = line.in(text);
    if (words.length() > Line.READ) {
      return null;
    }
    List<CalendarDays.Found> days = CalendarDays.in(words);
    Stated best = null;
    int from = 0;
    for (CalendarDays.Found found : days) {
      boolean updated = UPDATED.matcher(words.substring(from, found.range().start())).find();
      from = found.range().end();
      Range range =
          new Range(line.start() + found.range().start(), line.start() + found.range().end());
      if (best == null || (best.rank() == 1 && !updated)) {
        best = new Stated(found.day(), range, updated ? 1 : 0);
      }
    }
    return best;
  }

  private static boolean isShort(Line line) {
    return line.whole()
        && line.head().length() <= LONGEST
        && line.words() <= 24
        && !line.isProse()
        && line.head().chars().anyMatch(c -> c >= '0' && c <= '9');
  }

  /** The words of a line, counted by what they can be in a date. */
  private record Words(int labels, int numbers, int names, int others) {
    static Words of(String line) {
      int labels = 0;
      int numbers = 0;
      int names = 0;
      int others = 0;
      int end;
      for (int at = WordCount.next(line, 0); at < line.length(); at = WordCount.next(line, end)) {
        end = WordCount.end(line, at);
        String word = line.substring(at, end).toLowerCase(Locale.ROOT);
        if (Character.isDigit(word.charAt(0))) {
          numbers++;
        } else if (LABELS.contains(word)) {
          labels++;
        } else if (WEEKDAYS.contains(word) || CalendarDays.month(word) > 0) {
          names++;
        } else if (!FILLERS.contains(word)) {
          others++;
        }
      }
      return new Words(labels, numbers, names, others);
    }

    boolean isPublication(boolean labelled) {
      return others == 0 && numbers > 0 && (labels > 0 || !labelled);
    }
  }
}
