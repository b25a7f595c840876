package avouch.brief;

import avouch.model.Claim;
import avouch.model.Finding;
import avouch.model.Situation;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Lays out a story's findings: the key figures, then the others. */
final class FigureSections {
  /** How many findings beside the key figures are printed; JSON holds them all. */
  private static final int MOST_OTHERS = 24;

  private final Situation situation;
  private final Sources sources;
  private final Sheet sheet;

  FigureSections(Situation situation, Sources sources, Sheet sheet) {
    this.situation = situation;
    this.sources = sources;
    this.sheet = sheet;
  }

  void add() {
    List<Finding> key = situation.findings().stream().filter(this::isKey).toList();
    List<Finding> others = situation.findings().stream().filter(this::isOther).toList();
    sheet.heading("Key figures");
    if (key.isEmpty()) {
      sheet.paragraph(Line.of("No headline figure is stated in these reports. That is not zero."));
    }
    key.forEach(this::finding);
    if (!others.isEmpty()) {
      sheet.heading("Other figures and facts");
      others.stream().limit(MOST_OTHERS).forEach(this::finding);
      more(others.size() - MOST_OTHERS, "finding", "findings");
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
      Finding.Value only = finding.values().getFirst();
      line.strong(text(finding, only)).plain(" — " + sources.saying(only.claims()));
      sheet.item(line.plain("; " + verdict(finding)).line(id(finding)));
      return;
    }
    line.strong(answer(finding)).plain(" — " + verdict(finding));
    sheet.item(line.line(id(finding)));
    boolean manyDays = manyDays(finding);
    for (Finding.Value value : finding.values()) {
      Line says = Line.of(text(finding, value)).plain(" — " + sources.saying(value.claims()));
      sheet.subItem(says.plain(manyDays ? asOf(value) : ""));
    }
  }

  private static Line id(Finding finding) {
    return new Line().quiet(" (").code(finding.id()).to(Target.OfFinding.of(finding)).quiet(")");
  }

  private static String verdict(Finding finding) {
    String counted =
        finding.basis() == Claim.Basis.COUNTED ? ", counted from people the reports tell of" : "";
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

  static String text(Finding finding, Finding.Value value) {
    boolean listed = finding.kind() == Finding.Kind.SET && !value.members().isEmpty();
    return listed ? Phrases.list(value.members()) : value.text();
  }

  private static boolean manyDays(Finding finding) {
    return finding.values().stream()
            .flatMap(value -> value.claims().stream())
            .map(Claim.Bearing::asOf)
            .filter(Objects::nonNull)
            .distinct()
            .count()
        > 1;
  }

  private static String asOf(Finding.Value value) {
    return value.claims().stream()
        .map(Claim.Bearing::asOf)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .map(day -> ", as of " + Phrases.day(day))
        .orElse("");
  }
}
