package avouch.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;

/**
 * The elements of a live page that are its entries: they are made alike, and each holds a time and
 * sentences of its own.
 */
final class LiveEntries {
  private static final int MOST_TIMES = 3000;
  private static final int LONGEST_TIME = 600;
  private static final int REACH = 12;

  /** So much of what the best group tells is told by the entries too. */
  private static final double NEARLY_ALL = 0.6;

  private final PieceRanges ranges;
  private final Map<String, Set<Element>> alike = new LinkedHashMap<>();

  private LiveEntries(PieceRanges ranges) {
    this.ranges = ranges;
  }

  /**
   * An entry.
   *
   * @param element what holds it
   * @param from its first piece
   * @param to the piece behind its last
   */
  record Entry(Element element, int from, int to) {}

  /** The entries in the order of the page; empty if there are not at least two. */
  static List<Entry> in(Document page, PieceRanges ranges) {
    LiveEntries entries = new LiveEntries(ranges);
    for (Element update : page.select("[itemprop=liveBlogUpdate]")) {
      entries.alike.computeIfAbsent("", none -> new LinkedHashSet<>()).add(update);
    }
    List<Entry> named = entries.best();
    if (named.isEmpty()) {
      entries.collect(page);
    }
    return named.isEmpty() ? entries.best() : named;
  }

  /** Whether an element shows a time and nothing else. */
  static boolean isTime(Element element) {
    if (element.normalName().equals("time")) {
      return true;
    }
    boolean named = element.hasAttr("class") || element.hasAttr("itemprop");
    return named
        && isShort(element)
        && (Trait.DAY.in(Trait.of(element)) || element.attr("itemprop").equals("datePublished"))
        && TimeStamp.of(element.text()) != null;
  }

  private static boolean isShort(Element element) {
    Range end = element.endSourceRange();
    return end.isTracked() && end.endPos() - element.sourceRange().startPos() < LONGEST_TIME;
  }

  private void collect(Document page) {
    List<Element> times = new ArrayList<>();
    for (Element element : page.body().getAllElements()) {
      if (times.size() < MOST_TIMES && isTime(element)) {
        times.add(element);
      }
    }
    for (Element time : times) {
      Element at = time.parent();
      for (int i = 0; i < REACH && at != null && !at.normalName().equals("body"); i++) {
        alike.computeIfAbsent(make(at), none -> new LinkedHashSet<>()).add(at);
        at = at.parent();
      }
    }
  }

  /** How an element is made: its name and first class, and those of the element around it. */
  private static String make(Element element) {
    Element parent = element.parent();
    return one(element) + '>' + (parent == null ? "" : one(parent));
  }

  private static String one(Element element) {
    String names = element.className().strip();
    int end = names.indexOf(' ');
    String first = end < 0 ? names : names.substring(0, end);
    return element.normalName() + '.' + first.replaceAll("\\d+", "");
  }

  private List<Entry> best() {
    List<List<Entry>> groups = alike.values().stream().map(this::entries).toList();
    int most = groups.stream().mapToInt(this::words).max().orElse(0);
    return groups.stream()
        .filter(group -> group.size() > 1 && words(group) >= NEARLY_ALL * most)
        .max(
            Comparator.comparingInt((List<Entry> group) -> group.size())
                .thenComparingInt(this::words)
                .thenComparingInt(group -> -group.getFirst().element().parents().size()))
        .orElse(List.of());
  }

  /** Those of a group that tell something, outermost only, in order. */
  private List<Entry> entries(Collection<Element> group) {
    if (group.size() < 2) {
      return List.of();
    }
    List<Entry> sorted =
        group.stream()
            .map(ranges::of)
            .sorted(Comparator.comparingInt(Entry::from).thenComparingInt(entry -> -entry.to()))
            .toList();
    List<Entry> entries = new ArrayList<>();
    int end = 0;
    for (Entry entry : sorted) {
      if (entry.from() >= end && ranges.words(entry.from(), entry.to()) >= Parts.FEWEST_WORDS) {
        entries.add(entry);
        end = entry.to();
      }
    }
    return entries;
  }

  private int words(List<Entry> group) {
    return group.stream().mapToInt(entry -> ranges.words(entry.from(), entry.to())).sum();
  }
}
