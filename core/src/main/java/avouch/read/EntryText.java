package avouch.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Takes out of an entry of a live page what it tells, its headline and its day. */
final class EntryText {
  private static final Pattern ANCHOR = Pattern.compile("[\\w:.-]{1,80}");
  private static final Pattern BY = Pattern.compile("(?i)\\W{0,2}(?:by|von|por|par)\\b.*");
  private static final double MOSTLY = 0.6;
  private static final long BESIDE =
      Trait.all(
          Trait.COMMENTS,
          Trait.RELATED,
          Trait.NAV,
          Trait.NAVIGATION,
          Trait.FORM,
          Trait.SHARE,
          Trait.ADVERT,
          Trait.FIGURE,
          Trait.TAGS);

  private final List<Piece> pieces;
  private final PieceRanges ranges;
  private final LiveUpdates updates;
  private final Set<String> used = new HashSet<>();

  EntryText(List<Piece> pieces, PieceRanges ranges, LiveUpdates updates) {
    this.pieces = pieces;
    this.ranges = ranges;
    this.updates = updates;
  }

  /** An entry as a part of its page; {@code number} counts from 1. */
  Part part(LiveEntries.Entry entry, int number) {
    List<Element> times =
        entry.element().getAllElements().stream().filter(LiveEntries::isTime).toList();
    List<Piece> kept = kept(entry, times);
    LiveUpdates.Update update = update(entry, kept);
    String heading =
        kept.stream().filter(Piece::isHeading).map(Piece::text).findFirst().orElse(null);
    String title = heading != null || update == null ? heading : update.headline();
    LocalDate day = day(times);
    String anchor = anchor(entry.element(), update);
    return new Part(
        PageText.joined(kept),
        title,
        day != null || update == null ? day : update.day(),
        anchor == null ? "entry-" + number : anchor,
        anchor != null);
  }

  /** Whether a name can stand behind an address. */
  static boolean isAnchor(String name) {
    return ANCHOR.matcher(name).matches();
  }

  private List<Piece> kept(LiveEntries.Entry entry, List<Element> times) {
    Set<Integer> stamps = new HashSet<>();
    for (Element time : times) {
      LiveEntries.Entry range = ranges.of(time);
      for (int i = range.from(); i < range.to(); i++) {
        stamps.add(i);
      }
    }
    List<Piece> kept = new ArrayList<>();
    for (int i = entry.from(); i < entry.to(); i++) {
      Piece piece = pieces.get(i);
      boolean stamp = stamps.contains(i) && TimeStamp.of(piece.text()) != null;
      if (!stamp && !isStamp(piece) && isTold(piece)) {
        kept.add(piece);
      }
    }
    return kept;
  }

  private static boolean isStamp(Piece piece) {
    TimeStamp lead = TimeStamp.leading(piece.text());
    return lead != null && lead.end() == piece.text().length();
  }

  private static boolean isTold(Piece piece) {
    long near = piece.at().near();
    boolean prose = piece.isProse();
    boolean named = Trait.AUTHOR.in(near) && !BY.matcher(piece.text()).matches();
    return (near & BESIDE) == 0 && (prose || (!named && piece.linkShare() < MOSTLY));
  }

  /** The first day that the times print, else the first that they give to machines. */
  private static @Nullable LocalDate day(List<Element> times) {
    LocalDate given = null;
    for (Element time : times) {
      TimeStamp shown = TimeStamp.of(time.text());
      if (shown != null && shown.day() != null) {
        return shown.day();
      }
      if (given == null) {
        given = CalendarDays.first(time.attr("datetime") + ' ' + time.attr("content"));
      }
    }
    return given;
  }

  private LiveUpdates.@Nullable Update update(LiveEntries.Entry entry, List<Piece> kept) {
    if (updates.all().isEmpty()) {
      return null;
    }
    StringBuilder words = new StringBuilder();
    kept.forEach(piece -> words.append(piece.text()).append(' '));
    return updates.like(entry.element(), words.toString());
  }

  /** The name by which the page leads to an entry, if it is this entry's alone. */
  private @Nullable String anchor(Element element, LiveUpdates.@Nullable Update update) {
    String own = element.id();
    String name =
        own.isEmpty() && update != null && update.fragment() != null ? update.fragment() : own;
    return isAnchor(name) && used.add(name) ? name : null;
  }
}
