package avouch.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
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

  /** Metas that name a day whose meaning sites do not agree on. */
  private static final Set<String> VAGUE =
      Set.of("date", "dc.date", "dcterms.date", "dc.date.created", "dcterms.created", "created");

  private static final Pattern IN_SCRIPT =
      Pattern.compile(
          "\\\\?\"(?:datePublished|publishedAt|published_at|published_?[dD]ate|publish_?[dD]ate"
              + "|publication_?[dD]ate|published_time|publishedTime|first_publish(?:ed)?_(?:date|at)"
              + "|firstPublished|pub_?[dD]ate|publish_?[tT]ime|display_date|dateCreated|post_?[dD]ate)"
              + "\\\\?\"\\s*:\\s*\\\\?\"(?<day>\\d{4}-\\d\\d-\\d\\d)");

  /** A time with its distance from universal time, which is not nought. */
  private static final Pattern ZONED =
      Pattern.compile(".*T?\\d\\d:\\d\\d.*[+-](?!00:?00)\\d\\d:?\\d\\d\\s*");

  private static final int LONGEST = 300;
  private static final int LONGEST_SCRIPT = 400_000;
  private static final int EARLIEST = 1990;
  private final PageMarks marks;
  private final JsonLd data;
  private final JsonLd.@Nullable Thing article;
  private final List<String> opening;
  private final @Nullable LocalDate addressed;
  private final int under;
  private final CalendarDays.Order order;

  private PageDays(
      PageMarks marks,
      JsonLd data,
      @Nullable String address,
      JsonLd.@Nullable Thing article,
      int under,
      List<String> opening) {
    this.marks = marks;
    this.data = data;
    this.article = article;
    this.opening = opening;
    this.addressed = address == null ? null : CalendarDays.inAddress(address);
    this.under = under;
    List<String> shown =
        Stream.concat(opening.stream(), marks.days().stream().map(PageMarks.Mark::words)).toList();
    String region = marks.metas("og:locale").findFirst().orElse("");
    this.order = DayOrder.of(marks.language(), region, address, shown);
  }

  /**
   * The day of publication.
   *
   * @param article what the page's data say of the report
   * @param under how many headings stand before the marks under the headline
   * @param opening short pieces around the account, in which the day may stand
   */
  static @Nullable LocalDate of(
      PageMarks marks,
      JsonLd data,
      @Nullable String address,
      JsonLd.@Nullable Thing article,
      int under,
      List<String> opening) {
    return new PageDays(marks, data, address, article, under, opening).day();
  }

  private @Nullable LocalDate day() {
    LocalDate given = first(clear());
    List<LocalDate> beside = beside();
    if (given == null) {
      LocalDate vague = first(vague());
      given = vague == null || beside.isEmpty() || beside.contains(vague) ? vague : null;
    }
    if (given != null) {
      return near(given, beside);
    }
    if (addressed != null) {
      return addressed;
    }
    List<LocalDate> shown = shown();
    return shown.isEmpty() ? otherwise() : shown.getFirst();
  }

  /** The day given to machines, or its neighbour where the page prints that. */
  private LocalDate near(LocalDate given, List<LocalDate> beside) {
    if (addressed != null && isNeighbour(addressed, given)) {
      return addressed;
    }
    List<LocalDate> printed = printed(beside);
    List<LocalDate> near = isTold(given, beside) ? beside : printed;
    return near.contains(given) ? given : neighbour(given, near);
  }

  /** The days in the words beside the headline. */
  private List<LocalDate> beside() {
    List<LocalDate> days = new ArrayList<>();
    for (PageMarks.Mark mark : marks.days()) {
      if (mark.under() == under) {
        add(mark.words(), days, days);
      }
    }
    opening.forEach(words -> add(words, days, days));
    return days;
  }

  /** The days beside the headline, in the window's title and in elements marked as days. */
  private List<LocalDate> printed(List<LocalDate> beside) {
    List<LocalDate> days = new ArrayList<>();
    add(marks.title(), days, days);
    marks.days().forEach(mark -> add(mark.words(), days, days));
    days.addAll(beside);
    if (addressed != null) {
      days.add(addressed);
    }
    return days;
  }

  /** Whether a day or its neighbour is among those beside the headline. */
  private boolean isTold(LocalDate day, List<LocalDate> beside) {
    return beside.contains(day) || !neighbour(day, beside).equals(day);
  }

  private static LocalDate neighbour(LocalDate given, List<LocalDate> printed) {
    return printed.stream().filter(day -> isNeighbour(day, given)).findFirst().orElse(given);
  }

  private static boolean isNeighbour(LocalDate day, LocalDate other) {
    return day.equals(other.plusDays(1)) || day.equals(other.minusDays(1));
  }

  /** What is marked as the time of publication beyond doubt. */
  private Stream<String> clear() {
    return Stream.of(
            texts(article, "datePublished"),
            marks.metas("article:published_time", "og:published_time", "datepublished"),
            data.all("datePublished"),
            marks.metasLike(name -> isDay(name) && !VAGUE.contains(name)),
            texts(article, "dateCreated"),
            marks.days().stream()
                .filter(mark -> mark.kind() == 0)
                .map(mark -> mark.machine() + ' ' + mark.words()))
        .flatMap(values -> values);
  }

  private Stream<String> vague() {
    return marks.metasLike(VAGUE::contains);
  }

  private static boolean isDay(String name) {
    return DAY_NAME.matcher(name).matches()
        && !CHANGE.matcher(name).matches()
        && !name.equals("http-equiv");
  }

  private static Stream<String> texts(JsonLd.@Nullable Thing thing, String property) {
    return thing == null ? Stream.empty() : thing.texts(property).stream();
  }

  /** The first day; told with its zone, a neighbour of it is the day where the page is made. */
  private @Nullable LocalDate first(Stream<String> values) {
    LocalDate first = null;
    for (String value : values.toList()) {
      LocalDate day = first(value);
      if (first == null) {
        first = day;
      } else if (day != null && isNeighbour(day, first) && ZONED.matcher(value).matches()) {
        return day;
      }
    }
    return first;
  }

  /** The days that the page shows: under the headline first, those of changes last. */
  private List<LocalDate> shown() {
    List<LocalDate> near = new ArrayList<>();
    List<LocalDate> days = new ArrayList<>();
    List<LocalDate> changes = new ArrayList<>();
    List<LocalDate> machine = new ArrayList<>();
    for (int kind = 0; kind <= 2; kind++) {
      for (PageMarks.Mark mark : marks.days()) {
        if (mark.kind() == kind) {
          boolean beside = mark.under() == under && kind < 2;
          add(mark.words(), beside ? near : days, changes);
          add(mark.machine(), beside ? near : machine, changes);
        }
      }
    }
    List<LocalDate> all = new ArrayList<>(near);
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

  /** What else speaks of a day where the page neither says nor shows one. */
  private @Nullable LocalDate otherwise() {
    LocalDate written = written();
    LocalDate changed =
        first(
            Stream.concat(
                data.all("dateModified"),
                marks.metas(
                    "article:modified_time", "og:updated_time", "last-modified", "revised")));
    return written != null ? written : changed != null ? changed : pictured();
  }

  /** The day that a script of the page gives to its own program. */
  private @Nullable LocalDate written() {
    return marks
        .programs()
        .map(
            script ->
                IN_SCRIPT.matcher(script.substring(0, Math.min(script.length(), LONGEST_SCRIPT))))
        .filter(Matcher::find)
        .map(found -> first(found.group("day")))
        .filter(day -> day != null)
        .findFirst()
        .orElse(null);
  }

  /** The day in the address of the picture above the report. */
  private @Nullable LocalDate pictured() {
    return marks
        .metas("og:image")
        .map(CalendarDays::inAddress)
        .filter(day -> day != null && day.getYear() >= EARLIEST)
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
}
