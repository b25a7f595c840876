package avouch.brief;

import avouch.model.Amount;
import avouch.model.Claim;
import avouch.model.Finding;
import avouch.model.Situation;
import avouch.model.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Lays out where the accounts part: the contested first, contradictions before the rest. Pairs of
 * values that differ in one way from one value stand on one line.
 */
final class DifferenceSection {
  /** How many findings are printed; JSON holds them all. */
  private static final int MOST_FINDINGS = 24;

  /** How many lines a contested finding has, and any other. */
  private static final int MOST_CONTESTED = 6;

  private static final int MOST_OTHERS = 2;

  private final Situation situation;
  private final Sources sources;
  private final Quotes quotes;
  private final Answers answers;
  private final Sheet sheet;

  DifferenceSection(Situation situation, Sources sources, Answers answers, Sheet sheet) {
    this.situation = situation;
    this.sources = sources;
    this.quotes = new Quotes(sources);
    this.answers = answers;
    this.sheet = sheet;
  }

  void add() {
    List<Finding> parting =
        situation.findings().stream()
            .filter(
                finding -> finding.verdict() == Verdict.CONTESTED || answers.isAnswered(finding))
            .filter(finding -> !parts(finding).isEmpty())
            .sorted(Comparator.comparing(finding -> finding.verdict() != Verdict.CONTESTED))
            .toList();
    sheet.heading("Where the accounts part, and why");
    if (parting.stream().noneMatch(finding -> finding.verdict() == Verdict.CONTESTED)) {
      sheet.paragraph(
          Line.of(
              "No two answers were found to exclude each other. Numbers that may count something"
                  + " else stand above, in their sentences."));
    }
    parting.stream().limit(MOST_FINDINGS).forEach(this::finding);
    more(sheet::item, parting.size() - MOST_FINDINGS, "question", "questions");
  }

  /**
   * The pairs that answer one question. What counts something else does not part the accounts, nor
   * does one report that prints a number twice, nor a vague one where none is contested.
   */
  private List<Finding.Difference> parts(Finding finding) {
    Set<Integer> answers = this.answers.alike(finding);
    return finding.differences().stream()
        .filter(pair -> pair.type() != Finding.Difference.Type.SCOPE)
        .filter(pair -> answers.contains(pair.a()) || answers.contains(pair.b()))
        .filter(pair -> !isOneNumberOfOne(finding, pair))
        .filter(
            pair ->
                pair.type() != Finding.Difference.Type.LATER_COUNT
                    || Answers.isDated(finding, pair))
        .filter(
            pair ->
                finding.verdict() == Verdict.CONTESTED
                    || !(finding.values().get(pair.a()).isVague()
                        || finding.values().get(pair.b()).isVague()))
        .toList();
  }

  private static boolean isOneNumberOfOne(Finding finding, Finding.Difference pair) {
    Finding.Value a = finding.values().get(pair.a());
    Finding.Value b = finding.values().get(pair.b());
    Amount one = a.amount();
    Amount other = b.amount();
    return one != null
        && other != null
        && one.number() == other.number()
        && a.reports().equals(b.reports());
  }

  private void finding(Finding finding) {
    sheet.item(Line.strongly(finding.question()).plain(opening(finding)));
    if (!answers.isAnswered(finding)) {
      quotes.of(surest(finding)).forEach(quote -> sheet.subItem(quote.line()));
    }
    List<Star> stars = stars(finding);
    int most = finding.verdict() == Verdict.CONTESTED ? MOST_CONTESTED : MOST_OTHERS;
    stars.stream().limit(most).forEach(star -> star(finding, star));
    int left = stars.stream().skip(most).mapToInt(star -> star.others.size()).sum();
    more(sheet::subItem, left, "pair", "pairs");
  }

  private List<Claim.Bearing> surest(Finding finding) {
    return finding.values().stream().map(value -> answers.surest(value, sources.order())).toList();
  }

  private static void more(
      java.util.function.Consumer<Line> place, int left, String one, String many) {
    if (left > 0) {
      place.accept(
          new Line().quiet("… and " + Phrases.count(left, one, many) + " more in --format json"));
    }
  }

  private static String opening(Finding finding) {
    return switch (finding.verdict()) {
      case CONTESTED -> " Contested.";
      case SUPERSEDED -> Answers.isDated(finding) ? " Earlier counts gave way to a later one." : "";
      case AGREED, COMPATIBLE, SINGLE_ORIGIN -> "";
    };
  }

  /** The pairs of a finding gathered around values, what matters most for its verdict first. */
  private List<Star> stars(Finding finding) {
    Map<String, List<Finding.Difference>> ways = new LinkedHashMap<>();
    Finding.Difference.Type foremost =
        finding.verdict() == Verdict.SUPERSEDED
            ? Finding.Difference.Type.LATER_COUNT
            : Finding.Difference.Type.CONTRADICTION;
    parts(finding).stream()
        .sorted(Comparator.comparing(difference -> difference.type() != foremost))
        .forEach(
            difference ->
                ways.computeIfAbsent(way(finding, difference), way -> new ArrayList<>())
                    .add(difference));
    List<Star> stars = new ArrayList<>();
    ways.forEach((way, pairs) -> gather(way, new ArrayList<>(pairs), stars));
    return stars;
  }

  private static String way(Finding finding, Finding.Difference difference) {
    String a = finding.values().get(difference.a()).text();
    String b = finding.values().get(difference.b()).text();
    return Phrases.way(difference, a, b);
  }

  /** Takes out the value in most of the pairs, with its pairs, until none is left. */
  private static void gather(String way, List<Finding.Difference> pairs, List<Star> stars) {
    while (!pairs.isEmpty()) {
      int hub =
          pairs.stream()
              .flatMap(pair -> Stream.of(pair.a(), pair.b()))
              .max(
                  Comparator.comparingLong((Integer value) -> touching(pairs, value))
                      .thenComparing(Comparator.reverseOrder()))
              .orElseThrow();
      List<Integer> others =
          pairs.stream()
              .filter(pair -> pair.a() == hub || pair.b() == hub)
              .map(pair -> pair.a() == hub ? pair.b() : pair.a())
              .distinct()
              .toList();
      stars.add(new Star(hub, others, way));
      pairs.removeIf(pair -> pair.a() == hub || pair.b() == hub);
    }
  }

  private static long touching(List<Finding.Difference> pairs, int value) {
    return pairs.stream().filter(pair -> pair.a() == value || pair.b() == value).count();
  }

  private void star(Finding finding, Star star) {
    List<String> others = star.others.stream().map(other -> side(finding, other)).toList();
    sheet.subItem(
        Line.of(side(finding, star.hub) + " against " + Phrases.list(others) + " — " + star.way));
  }

  private String side(Finding finding, int value) {
    Finding.Value side = finding.values().get(value);
    return FigureSections.text(finding, side) + " " + sources.marks(side.claims());
  }

  /**
   * One value and those that differ from it in one way.
   *
   * @param way the kind of the difference, and why it is held to be one
   */
  private record Star(int hub, List<Integer> others, String way) {}
}
