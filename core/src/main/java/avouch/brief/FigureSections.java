package avouch.brief;

import avouch.model.Amount;
import avouch.model.Claim;
import avouch.model.Finding;
import avouch.model.Finding.Value;
import avouch.model.Situation;
import avouch.model.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/** Lays out a story's findings: the key figures, then the others. */
final class FigureSections {
  /** How many findings beside the key figures are printed; JSON holds them all. */
  private static final int MOST_OTHERS = 24;

  /** How many values are printed that may be of a part or of others. */
  private static final int MOST_APART = 5;

  private final Situation situation;
  private final Sources sources;
  private final Quotes quotes;
  private final Foremost foremost;
  private final Sheet sheet;

  FigureSections(Situation situation, Sources sources, Foremost foremost, Sheet sheet) {
    this.situation = situation;
    this.sources = sources;
    this.quotes = new Quotes(sources);
    this.foremost = foremost;
    this.sheet = sheet;
  }

  void add() {
    List<Finding> key = situation.findings().stream().filter(this::isKey).toList();
    List<Finding> rest = situation.findings().stream().filter(this::isOther).toList();
    List<Finding> others = rest.stream().filter(foremost::isShown).limit(MOST_OTHERS).toList();
    sheet.heading("Key figures");
    if (key.isEmpty()) {
      sheet.paragraph(Line.of("No headline figure is stated in these reports. That is not zero."));
    }
    key.forEach(this::finding);
    if (!rest.isEmpty()) {
      sheet.heading("Other figures and facts");
      others.forEach(this::other);
      more(rest.size() - others.size(), "finding", "findings");
    }
    new DifferenceSection(situation, sources, sheet).add();
  }

  private void more(int left, String one, String many) {
    if (left > 0) {
      sheet.item(
          Line.of("").quiet("… and " + Phrases.count(left, one, many) + " more in --format json"));
    }
  }

  private boolean isKey(Finding finding) {
    return situation.key().contains(finding.id());
  }

  private boolean isOther(Finding finding) {
    return !isKey(finding);
  }

  private void finding(Finding finding) {
    Line line = Line.strongly(finding.question()).to(Target.OfFinding.of(finding)).plain(" ");
    if (finding.values().size() == 1) {
      Value only = finding.values().getFirst();
      line.strong(text(finding, only)).plain(" — " + sources.saying(only.claims()));
      sheet.item(line.plain("; " + verdict(finding)).line(id(finding)));
      if (isInOneVoice(finding)) {
        Claim.Bearing bearing = only.claims().getFirst();
        sheet.subItem(quotes.of(List.of(bearing)).getFirst());
      }
      return;
    }
    line.strong(answer(finding)).plain(" — " + verdict(finding));
    sheet.item(line.line(id(finding)));
    boolean manyDays = manyDays(finding);
    Set<Integer> answers = Foremost.answers(finding);
    List<Value> values = finding.values();
    for (int i = 0; i < values.size(); i++) {
      if (answers.contains(i)) {
        sheet.subItem(
            Line.of(says(finding, values.get(i)) + (manyDays ? asOf(values.get(i)) : "")));
      }
    }
    List<String> apart =
        IntStream.range(0, values.size())
            .filter(i -> !answers.contains(i))
            .mapToObj(i -> says(finding, values.get(i)))
            .toList();
    if (!apart.isEmpty()) {
      String told = String.join("; ", apart.stream().limit(MOST_APART).toList());
      int left = apart.size() - MOST_APART;
      String more = left > 0 ? "; … and " + left + " more in --format json" : "";
      sheet.subItem(
          Line.of("also told, perhaps of a part, another day or others: " + told).quiet(more));
    }
  }

  /** A finding beside the key figures. */
  private void other(Finding finding) {
    if (isInOneVoice(finding)) {
      List<Claim.Bearing> claims = finding.values().getFirst().claims();
      sheet.item(quotes.of(claims).getFirst().line(id(finding)));
    } else {
      finding(finding);
    }
  }

  /**
   * Whether one origin alone gives one number: then its sentence says better than any question what
   * the number is of.
   */
  private static boolean isInOneVoice(Finding finding) {
    return finding.kind() == Finding.Kind.NUMBER
        && finding.values().size() == 1
        && finding.verdict() == Verdict.SINGLE_ORIGIN;
  }

  private String says(Finding finding, Value value) {
    return text(finding, value) + " — " + sources.saying(value.claims());
  }

  private static Line id(Finding finding) {
    return new Line().quiet(" (").code(finding.id()).to(Target.OfFinding.of(finding)).quiet(")");
  }

  private static String verdict(Finding finding) {
    String counted =
        finding.values().stream().noneMatch(value -> isNumbered(finding, value))
            ? ", counted from people the reports tell of"
            : "";
    return Phrases.verdict(finding) + counted;
  }

  /** The chosen value, else the range, else all values. */
  static String answer(Finding finding) {
    Integer chosen = finding.chosen().value();
    if (chosen != null && chosen < finding.values().size()) {
      return text(finding, finding.values().get(chosen));
    }
    String range = finding.best() != null ? Phrases.number(finding.best()) : Phrases.range(finding);
    return range.isEmpty()
        ? String.join(" / ", finding.values().stream().map(Finding.Value::text).toList())
        : range;
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

  private static boolean manyDays(Finding finding) {
    return finding.claims().map(Claim.Bearing::asOf).filter(Objects::nonNull).distinct().count()
        > 1;
  }

  private static String asOf(Value value) {
    return value.claims().stream()
        .map(Claim.Bearing::asOf)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .map(day -> ", as of " + Phrases.day(day))
        .orElse("");
  }
}
