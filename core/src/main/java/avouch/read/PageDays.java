package avouch.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When a page was published: as it says for machines, else in its address, else as it shows. A time
 * given for machines in universal time may name the neighbour of the day that the page prints; then
 * the printed one holds.
 */
final class PageDays {
  private static final Pattern CHANGE =
      Pattern.compile("(?i).*(?:modif|updat|revis|expir|changed|lastmod|crawl|retriev|upload).*");
  private static final Pattern DAY_NAME =
      Pattern.compile("(?i).*(?:date|publish|pubdate|created|issued|posted|release|publicad).*");
  private static final Pattern UPDATED =
      Pattern.compile(
          "(?i)\\b(?:updated?|modified|aktualisiert|actualizado|mis à jour|mise à jour|stand"
              + "|last edited|zuletzt)\\b");
  private static final int LONGEST = 300;
  private static final int EARLIEST = 1990;
  private final PageMarks marks;
  private final JsonLd data;
  private final CalendarDays.Order order;

  private PageDays(PageMarks marks, JsonLd data) {
    this.marks = marks;
    this.data = data;
    this.order = order(marks.language());
  }

  /**
   * The day of publication.
   *
   * @param opening short pieces around the account, in which the day may stand
   */
  static @Nullable LocalDate of(
      PageMarks marks, JsonLd data, @Nullable String address, List<String> opening) {
    PageDays days = new PageDays(marks, data);
    LocalDate addressed = address == null ? null : CalendarDays.inAddress(address);
    LocalDate given = days.given();
    if (given != null) {
      List<LocalDate> beside = days.beside(opening);
      List<LocalDate> printed = days.printed(beside);
      if (addressed != null) {
        printed.add(addressed);
      }
      List<LocalDate> near = days.isTold(given, beside) ? beside : printed;
      return near.contains(given) ? given : days.neighbour(given, near);
    }
    if (addressed != null) {
      return addressed;
    }
    List<LocalDate> shown = days.shown(opening);
    return shown.isEmpty() ? days.changed() : shown.getFirst();
  }

  /** The days in the words beside the headline. */
  private List<LocalDate> beside(List<String> opening) {
    List<LocalDate> days = new ArrayList<>();
    opening.forEach(words -> add(words, days, days));
    return days;
  }

  /** The days beside the headline and those in elements marked as days. */
  private List<LocalDate> printed(List<LocalDate> beside) {
    List<LocalDate> days = new ArrayList<>();
    marks.days().forEach(mark -> add(mark.words(), days, days));
    days.addAll(beside);
    return days;
  }

  /** Whether a day or its neighbour is among those beside the headline. */
  private boolean isTold(LocalDate day, List<LocalDate> beside) {
    return beside.contains(day) || !neighbour(day, beside).equals(day);
  }

  private LocalDate neighbour(LocalDate given, List<LocalDate> printed) {
    return printed.stream()
        .filter(day -> day.equals(given.plusDays(1)) || day.equals(given.minusDays(1)))
        .findFirst()
        .orElse(given);
  }

  private @Nullable LocalDate given() {
    JsonLd.Thing article = data.article();
    Stream<String> said =
        Stream.of(
                article == null ? Stream.<String>empty() : article.texts("datePublished").stream(),
                marks.metas("article:published_time", "og:published_time", "datepublished"),
                data.all("datePublished"),
                marks.metasLike(
                    name ->
                        DAY_NAME.matcher(name).matches()
                            && !CHANGE.matcher(name).matches()
                            && !name.equals("http-equiv")),
                article == null ? Stream.<String>empty() : article.texts("dateCreated").stream(),
                marks.days().stream()
                    .filter(mark -> mark.kind() == 0)
                    .map(mark -> mark.machine() + ' ' + mark.words()))
            .flatMap(values -> values);
    return said.map(this::first).filter(day -> day != null).findFirst().orElse(null);
  }

  /** The days that the page shows, those of changes last. */
  private List<LocalDate> shown(List<String> opening) {
    List<LocalDate> days = new ArrayList<>();
    List<LocalDate> changes = new ArrayList<>();
    List<LocalDate> machine = new ArrayList<>();
    for (int kind = 0; kind <= 2; kind++) {
      for (PageMarks.Mark mark : marks.days()) {
        if (mark.kind() == kind) {
          add(mark.words(), days, changes);
          add(mark.machine(), machine, changes);
        }
      }
    }
    List<LocalDate> all = new ArrayList<>();
    opening.forEach(words -> add(words, all, changes));
    all.addAll(days);
    all.addAll(machine);
    all.addAll(changes);
    return all;
  }

  private void add(String words, List<LocalDate> days, List<LocalDate> changes) {
    if (words.length() < LONGEST) {
      int from = 0;
      for (CalendarDays.Found found : CalendarDays.in(words, order)) {
        boolean change = UPDATED.matcher(words.substring(from, found.range().start())).find();
        from = found.range().end();
        if (found.day().getYear() >= EARLIEST) {
          (change ? changes : days).add(found.day());
        }
      }
    }
  }

  private @Nullable LocalDate changed() {
    return Stream.concat(
            data.all("dateModified"),
            marks.metas("article:modified_time", "og:updated_time", "last-modified", "revised"))
        .map(this::first)
        .filter(day -> day != null)
        .findFirst()
        .orElse(null);
  }

  private @Nullable LocalDate first(String words) {
    return words.length() >= LONGEST
        ? null
        : CalendarDays.in(words, order).stream()
            .map(CalendarDays.Found::day)
            .filter(day -> day.getYear() >= EARLIEST)
            .findFirst()
            .orElse(null);
  }

  /** American English puts the month first, all other languages of pages the day. */
  private static CalendarDays.Order order(String language) {
    String lower = language.toLowerCase(Locale.ROOT);
    return lower.isEmpty() || lower.equals("en") || lower.startsWith("en-us")
        ? CalendarDays.Order.UNKNOWN
        : CalendarDays.Order.DAY_FIRST;
  }
}
