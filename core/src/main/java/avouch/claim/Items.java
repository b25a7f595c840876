package avouch.claim;

import avouch.model.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The items of a report that is a list of them, as a police log is: "7:30 p.m. — A caller …",
 * "BURGLARY: On Nov. 21 …". Each tells of an event of its own.
 */
final class Items {
  private static final int FEWEST = 3;

  /** So large a part of the paragraphs begin an item in a list. */
  private static final double SHARE = 0.4;

  /** A time, an address or a heading of a few words before a dash or a colon. */
  private static final Pattern HEADED =
      Pattern.compile(
          "(?:\\d{1,2}:\\d{2} ?[ap]\\.?m\\.?,?|\\d+ block of [^.—–:]{3,40}|"
              + "\\p{Lu}[^.!?:—–\"“”()]{2,40}?)\\s*(?:—|–|:)\\s+[\"“\\p{Lu}\\d].*",
          Pattern.DOTALL);

  private static final Pattern WORDS = Pattern.compile("(?:\\S+\\s+){7}.*", Pattern.DOTALL);

  private Items() {}

  /** The sentences in items that tell of no harm, of a list that tells of some. */
  static Set<Sentence> apart(Account account) {
    Map<Boolean, List<List<Line>>> byHarm =
        of(account).stream().collect(Collectors.partitioningBy(Items::tellsOfHarm));
    return byHarm.getOrDefault(true, List.of()).isEmpty()
        ? Set.of()
        : byHarm.getOrDefault(false, List.of()).stream()
            .flatMap(List::stream)
            .map(Line::sentence)
            .collect(Collectors.toSet());
  }

  private static boolean tellsOfHarm(List<Line> item) {
    return item.stream().anyMatch(line -> FateWords.tells(line, Fate::isBlow));
  }

  /** The sentences of each item; none of a report that lists no items. */
  private static List<List<Line>> of(Account account) {
    TreeMap<Integer, List<Line>> paragraphs = new TreeMap<>();
    account
        .lines()
        .forEach(
            line ->
                paragraphs
                    .computeIfAbsent(line.sentence().block(), absent -> new ArrayList<>())
                    .add(line));
    List<List<Line>> items = new ArrayList<>();
    int whole = 0;
    for (List<Line> paragraph : paragraphs.values()) {
      String text = text(paragraph);
      boolean sentences = WORDS.matcher(text).matches();
      whole += sentences ? 1 : 0;
      if (sentences && HEADED.matcher(text).matches()) {
        items.add(new ArrayList<>(paragraph));
      } else if (!items.isEmpty()) {
        items.getLast().addAll(paragraph);
      }
    }
    return items.size() >= FEWEST && items.size() >= whole * SHARE ? items : List.of();
  }

  private static String text(List<Line> paragraph) {
    Sentence first = paragraph.getFirst().sentence();
    Sentence last = paragraph.getLast().sentence();
    return paragraph.getFirst().words(first.range().cover(last.range()));
  }
}
