package avouch.lab.gate;

import avouch.codec.CodePoints;
import avouch.model.Mention;
import avouch.model.Range;
import avouch.model.Reading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Whom the pronoun or the title beside a quote means, asked of documents of the shared quotes.
 *
 * <p>Right is a quote whose words for the speaker overlap those asked about and whose speaker is
 * the person of the label: the same surname, and no other given name. A quote not found is wrong.
 */
record SpeakersRunner(Path labels, Path folder) implements Runner {
  /**
   * A question.
   *
   * @param odd whether its number is odd: those were read when the rules were mended
   * @param kind pronoun, title, or described: somebody without a name
   * @param words the words asked about, in code points
   * @param name where the text has the name of whom they mean, in code points
   */
  private record Item(boolean odd, Path document, String kind, Range words, Range name) {}

  /** What became of an item. */
  private enum Outcome {
    NOT_FOUND,
    WRONG,
    RIGHT
  }

  @Override
  public String task() {
    return "speakers";
  }

  @Override
  public List<Path> inputs() {
    return Stream.concat(Stream.of(labels), items().stream().map(Item::document))
        .distinct()
        .toList();
  }

  @Override
  public List<Score> run() {
    Map<String, List<Outcome>> outcomes = new TreeMap<>();
    for (Item item : items()) {
      Outcome outcome = outcome(item);
      for (String group : List.of("all", item.odd() ? "odd" : "even", item.kind())) {
        outcomes.computeIfAbsent(group, unused -> new ArrayList<>()).add(outcome);
      }
    }
    List<Score> scores = new ArrayList<>();
    outcomes.forEach(
        (group, all) -> {
          long right = all.stream().filter(Outcome.RIGHT::equals).count();
          long found = all.stream().filter(one -> one != Outcome.NOT_FOUND).count();
          scores.add(Score.share(group + ": right", right, all.size()));
          scores.add(Score.share(group + ": right of found", right, found));
        });
    return scores;
  }

  private List<Item> items() {
    return Json.text(labels)
        .lines()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(line -> item(line.split("\t", -1)))
        .toList();
  }

  private Item item(String[] cells) {
    return new Item(
        Integer.parseInt(cells[0]) % 2 == 1,
        folder.resolve(cells[1]).resolve("text").resolve(cells[2] + ".txt"),
        cells[3],
        range(cells[4], cells[5]),
        range(cells[6], cells[7]));
  }

  private static Range range(String start, String end) {
    return new Range(Integer.parseInt(start), Integer.parseInt(end));
  }

  private static Outcome outcome(Item item) {
    String text = Json.text(item.document());
    CodePoints points = CodePoints.of(text);
    String asked =
        text.substring(points.position(item.name().start()), points.position(item.name().end()));
    List<Mention.Quote> quotes =
        Cases.reading(Cases.page(item.document().toString(), text)).stream()
            .flatMap(reading -> quotes(reading, item.words()))
            .toList();
    if (quotes.isEmpty()) {
      return Outcome.NOT_FOUND;
    }
    return quotes.stream().anyMatch(quote -> isNamed(quote, asked, item.kind()))
        ? Outcome.RIGHT
        : Outcome.WRONG;
  }

  private static Stream<Mention.Quote> quotes(Reading reading, Range words) {
    CodePoints points = CodePoints.of(reading.report().text());
    return reading
        .all(Mention.Quote.class)
        .filter(
            quote ->
                quote.speakerWords() != null && points.of(quote.speakerWords()).overlaps(words));
  }

  private static boolean isNamed(Mention.Quote quote, String asked, String kind) {
    if (quote.speaker() == null) {
      return false;
    }
    List<String> given = words(quote.speaker());
    List<String> wanted = words(asked);
    boolean surname = given.getLast().equals(wanted.getLast());
    if (kind.equals("described")) {
      return wanted.contains(given.getLast());
    }
    if (given.size() == 1 || wanted.size() == 1) {
      return surname || wanted.size() == 1 && given.getFirst().equals(wanted.getFirst());
    }
    return surname && agree(given.getFirst(), wanted.getFirst());
  }

  /** The same given name, or the initial of one. */
  private static boolean agree(String a, String b) {
    boolean initial = a.length() == 1 || b.length() == 1;
    return initial ? a.charAt(0) == b.charAt(0) : a.equals(b);
  }

  private static List<String> words(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replaceAll("[.,]|'s$|’s$", "");
    List<String> words = new ArrayList<>(Arrays.asList(plain.strip().split("\\s+", -1)));
    while (words.size() > 1 && words.getLast().matches("jr|sr|ii|iii|iv")) {
      words.removeLast();
    }
    return words;
  }
}
