package avouch.brief;

import avouch.model.Amount;
import avouch.model.Claim;
import avouch.model.Finding;
import avouch.model.Finding.Value;
import avouch.model.Situation;
import avouch.model.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lays out a story's findings: the key figures, then the others. */
final class FigureSections {
  /** How many sentences beside the key figures are printed; JSON holds all findings. */
  private static final int MOST_OTHERS = 16;

  /** How many sentences are printed for one question, and of values that may be of others. */
  private static final int MOST_SENTENCES = 6;

  private static final int MOST_APART = 4;

  private static final String APART = "also told, of these or of others: ";

  private static final String ALSO = "; the same told by ";

  private final Situation situation;
  private final Sources sources;
  private final Quotes quotes;
  private final Foremost foremost;
  private final Answers answers;
  private final Standing standing;
  private final Tellable tellable;
  private final Retold retold;
  private final Sheet sheet;
  private final Set<String> told = new HashSet<>();

  FigureSections(
      Situation situation,
      Sources sources,
      Foremost foremost,
      Answers answers,
      Elsewhere elsewhere,
      Sheet sheet) {
    this.situation = situation;
    this.sources = sources;
    this.quotes = new Quotes(sources);
    this.foremost = foremost;
    this.answers = answers;
    this.standing = new Standing(situation, sources, answers);
    this.retold = new Retold(situation);
    this.tellable = new Tellable(situation.story(), sources, elsewhere);
    this.sheet = sheet;
  }

  void add() {
    List<Finding> key = answers.key();
    sheet.heading("Key figures");
    if (key.isEmpty()) {
      sheet.paragraph(
          Line.of(
              "No headline figure is told by two accounts, or where a report begins."
                  + " That is not zero."));
    }
    key.forEach(this::finding);
    List<Finding> rest = situation.findings().stream().filter(f -> !key.contains(f)).toList();
    others(rest);
    new DifferenceSection(situation, sources, answers, sheet).add();
  }

  /** The findings beside the key figures: what is sure as an answer, the rest in sentences. */
  private void others(List<Finding> rest) {
    List<Finding> shown = rest.stream().filter(this::isShown).toList();
    List<Finding> facts = shown.stream().filter(answers::isFact).toList();
    List<Line> sentences =
        sentences(
            situation.findings().stream()
                .filter(finding -> answers.isAnswered(finding) || shown.contains(finding))
                .toList());
    if (sentences.isEmpty() && facts.isEmpty()) {
      return;
    }
    sheet.heading("Other figures and facts, in the reports' words");
    sentences.stream().limit(MOST_OTHERS).forEach(sheet::item);
    more(sheet::item, sentences.size() - MOST_OTHERS, "sentence", "sentences");
    facts.forEach(this::finding);
  }

  /** A sentence for each number, none twice, in the order of the findings. */
  private List<Line> sentences(List<Finding> findings) {
    Map<Claim.Bearing, Value> bearing = new LinkedHashMap<>();
    findings.stream()
        .flatMap(this::left)
        .forEach(
            value ->
                bearers(value).stream()
                    .filter(tellable::counts)
                    .forEach(claim -> bearing.put(claim, value)));
    Map<Claim.Bearing, SortedSet<Integer>> places = places(findings);
    return quotes.of(bearing.keySet()).stream()
        .filter(quote -> !told.contains(quote.wording()))
        .filter(quote -> tellable.is(quote.claims().getFirst().sentence()))
        .map(quote -> Map.entry(quote, borne(quote, places)))
        .sorted(Comparator.comparingInt(each -> each.getValue().first()))
        .map(each -> alone(each.getKey(), bearing).line(ids(findings, each.getValue())))
        .toList();
  }

  /** The values of a finding that stand under no question. */
  private Stream<Value> left(Finding finding) {
    return IntStream.range(0, finding.values().size())
        .filter(value -> !answers.isAnswered(finding) || isLeft(finding, value))
        .mapToObj(finding.values()::get);
  }

  /** By claim the places of the findings that it is of. */
  private static Map<Claim.Bearing, SortedSet<Integer>> places(List<Finding> findings) {
    Map<Claim.Bearing, SortedSet<Integer>> places = new HashMap<>();
    for (int i = 0; i < findings.size(); i++) {
      int place = i;
      findings
          .get(i)
          .claims()
          .forEach(claim -> places.computeIfAbsent(claim, c -> new TreeSet<>()).add(place));
    }
    return places;
  }

  /** The places of the findings that a sentence bears. */
  private static SortedSet<Integer> borne(
      Quotes.Quote quote, Map<Claim.Bearing, SortedSet<Integer>> places) {
    return quote.claims().stream()
        .flatMap(claim -> places.getOrDefault(claim, new TreeSet<>()).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** One claim for a number that several reports print; all of a vague one, which may be others. */
  private List<Claim.Bearing> bearers(Value value) {
    return value.isVague() || value.amount() == null
        ? value.claims()
        : List.of(answers.surest(value, sources.order()));
  }

  private static Line ids(List<Finding> findings, SortedSet<Integer> places) {
    Line line = new Line();
    places.forEach(place -> line.line(id(findings.get(place))));
    return line;
  }

  private boolean isShown(Finding finding) {
    return situation.key().contains(finding.id()) || foremost.isShown(finding);
  }

  private static void more(Consumer<Line> place, int left, String one, String many) {
    if (left > 0) {
      place.accept(
          new Line().quiet("… and " + Phrases.count(left, one, many) + " more in --format json"));
    }
  }

  /** A question with its answer, and the sentences that bear it. */
  private void finding(Finding finding) {
    Line line = Line.strongly(finding.question()).to(Target.OfFinding.of(finding)).plain(" ");
    if (answers.isStated(finding)) {
      line.strong(answers.text(finding)).plain(" ");
    }
    sheet.item(line.plain("— " + standing.of(finding)).line(id(finding)));
    Set<Integer> alike = answers.alike(finding);
    List<Line> sentences = sentences(finding, alike::contains, this::line);
    sentences.stream().limit(MOST_SENTENCES).forEach(sheet::subItem);
    more(sheet::subItem, sentences.size() - MOST_SENTENCES, "value", "values");
    List<Line> apart =
        new ArrayList<>(sentences(finding, value -> isBeside(finding, value), this::alone));
    apart.addAll(rivals(finding));
    apart.stream().limit(MOST_APART).forEach(told -> sheet.subItem(Line.of(APART).line(told)));
    more(sheet::subItem, apart.size() - MOST_APART, "value", "values");
  }

  /** The sentences that tell more than the answer, of other findings. */
  private List<Line> rivals(Finding finding) {
    return quotes.of(answers.rivals(finding)).stream()
        .filter(quote -> told.add(quote.wording()))
        .map(Quotes.Quote::line)
        .toList();
  }

  /** Whether a value that may be of a part or of others stands below the answer. */
  private boolean isBeside(Finding finding, int value) {
    Claim.Bearing surest = answers.surest(finding.values().get(value), sources.order());
    return !answers.alike(finding).contains(value)
        && !isLeft(finding, value)
        && !Alone.isHanging(sources.words(surest.sentence()));
  }

  /**
   * Whether a value beside the answer stands among the other figures: one that is so much larger
   * that it counts over more than the event, or a vague one.
   */
  private boolean isLeft(Finding finding, int value) {
    Value told = finding.values().get(value);
    Amount amount = told.amount();
    Amount answer = answers.foremost(finding).amount();
    boolean beyond =
        amount != null && answer != null && amount.number() > Amount.BEYOND * answer.number();
    return !answers.alike(finding).contains(value) && (beyond || told.isVague());
  }

  /** A sentence for each of some values, with the other reports that tell the same. */
  private List<Line> sentences(
      Finding finding,
      IntPredicate which,
      BiFunction<Quotes.Quote, Map<Claim.Bearing, Value>, Line> line) {
    Map<Claim.Bearing, Value> surest = new LinkedHashMap<>();
    IntStream.range(0, finding.values().size())
        .filter(which)
        .mapToObj(finding.values()::get)
        .forEach(value -> surest.put(answers.surest(value, sources.order()), value));
    return quotes.of(surest.keySet()).stream().map(quote -> line.apply(quote, surest)).toList();
  }

  private Line line(Quotes.Quote quote, Map<Claim.Bearing, Value> surest) {
    return line(quote, others(quote, values(quote, surest)));
  }

  /** A sentence that answers no question: the same number elsewhere may be of something else. */
  private Line alone(Quotes.Quote quote, Map<Claim.Bearing, Value> bearing) {
    List<Value> values = values(quote, bearing);
    Span sentence = quote.claims().getFirst().sentence();
    return line(quote, retold.in(others(quote, values), sentence, values));
  }

  private Line line(Quotes.Quote quote, Set<String> others) {
    Line line = told.add(quote.wording()) ? quote.line() : again(quote);
    LocalDate day = tellable.longAgo(quote.claims().getFirst().sentence());
    if (day != null) {
      line.plain(", told on " + Phrases.day(day));
    }
    return others.isEmpty() ? line : line.plain(ALSO + sources.marksOf(others));
  }

  private static List<Value> values(Quotes.Quote quote, Map<Claim.Bearing, Value> bearing) {
    return quote.claims().stream().map(bearing::get).toList();
  }

  private static Set<String> others(Quotes.Quote quote, List<Value> values) {
    Set<String> others = alsoTelling(values);
    quote.claims().stream().map(Claim.Bearing::report).forEach(others::remove);
    return others;
  }

  /** The reports that tell all of some values; a vague one may be another's in each. */
  private static Set<String> alsoTelling(List<Value> values) {
    Set<String> reports = new TreeSet<>();
    values.forEach(value -> reports.addAll(value.reports()));
    values.forEach(value -> reports.retainAll(isPrinted(value) ? value.reports() : Set.of()));
    return reports;
  }

  /** Whether a value is a number that its words print; a vague one may be another's. */
  private static boolean isPrinted(Value value) {
    return value.amount() == null
        ? !value.members().isEmpty()
        : !value.isVague() && Phrases.isNumbered(value.text());
  }

  /** The words alone that a sentence bears which is printed already. */
  private Line again(Quotes.Quote quote) {
    Claim.Bearing claim = quote.claims().getFirst();
    return Line.of("“")
        .strong(Phrases.even(sources.words(claim.span())))
        .plain("”, in a sentence of " + sources.marks(quote.claims()) + " above");
  }

  private static Line id(Finding finding) {
    return new Line().quiet(" (").code(finding.id()).to(Target.OfFinding.of(finding)).quiet(")");
  }

  /** The words of a value; of people whom nobody numbers their number, and who is the first. */
  static String text(Finding finding, Value value) {
    boolean listed = finding.kind() == Finding.Kind.SET && !value.members().isEmpty();
    Amount amount = value.amount();
    if (amount == null || isNumbered(finding, value)) {
      return listed ? Phrases.list(value.members()) : value.text();
    }
    String first = Phrases.quoted(value.text());
    return amount.number() == 1
        ? "one person (" + first + ")"
        : Phrases.number(amount.number()) + " people (" + first + " among them)";
  }

  private static boolean isNumbered(Finding finding, Value value) {
    return finding.basis() == Claim.Basis.STATED || Phrases.isNumbered(value.text());
  }
}
