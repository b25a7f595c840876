package avouch.brief;

import avouch.model.Amount;
import avouch.model.Finding;
import avouch.model.Situation;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * The headline figures on which the accounts differ, drawn as a line from the lowest answer printed
 * to the highest, with a dot for each, the larger the more origins stand behind it. A vague value
 * has no dot, nor has one that may be of a part or of others.
 */
final class HtmlRanges {
  private static final int WIDTH = 300;
  private static final int MARGIN = 14;
  private static final int RIGHT = WIDTH + 2 * MARGIN - 2;

  private final Answers answers;
  private final Standing standing;

  private HtmlRanges(Situation situation) {
    this.answers = new Answers(situation);
    this.standing = new Standing(situation, new Sources(situation), answers);
  }

  static void write(Situation situation, StringBuilder out) {
    new HtmlRanges(situation).write(out);
  }

  private void write(StringBuilder out) {
    List<Finding> drawn =
        answers.key().stream().filter(answers::isStated).filter(this::differs).toList();
    if (drawn.isEmpty()) {
      return;
    }
    out.append("<section class=\"ranges\">\n");
    drawn.forEach(finding -> figure(finding, out));
    out.append("</section>\n");
  }

  private boolean differs(Finding finding) {
    return numbers(finding).distinct().count() > 1;
  }

  private Stream<Finding.Value> told(Finding finding) {
    return answers.alike(finding).stream().map(finding.values()::get);
  }

  /** The numbers that are printed, the ends of ranges among them. */
  private DoubleStream numbers(Finding finding) {
    return told(finding)
        .map(Finding.Value::amount)
        .flatMap(Stream::ofNullable)
        .filter(amount -> amount.bound() != Amount.Bound.VAGUE)
        .flatMapToDouble(amount -> DoubleStream.of(amount.number(), end(amount)));
  }

  private static double end(Amount amount) {
    Double high = amount.high();
    return amount.bound() == Amount.Bound.RANGE && high != null ? high : amount.number();
  }

  private void figure(Finding finding, StringBuilder out) {
    double low = numbers(finding).min().orElseThrow();
    double high = numbers(finding).max().orElseThrow();
    String from = Phrases.number(low);
    String to = Phrases.number(high);
    out.append("<figure><figcaption>").append(HtmlWords.escaped(finding.question()));
    out.append(" <small>").append(HtmlWords.escaped(standing.of(finding)));
    out.append("</small></figcaption>\n<svg viewBox=\"0 0 ").append(WIDTH + 2 * MARGIN);
    out.append(" 44\" role=\"img\" aria-label=\"from ").append(from).append(" to ").append(to);
    out.append("\"><line x1=\"").append(MARGIN).append("\" x2=\"").append(MARGIN + WIDTH);
    out.append("\" y1=\"14\" y2=\"14\"/>");
    told(finding).forEach(value -> dot(value, low, high, out));
    out.append("<text x=\"2\" y=\"40\">").append(from);
    out.append("</text><text x=\"").append(RIGHT).append("\" y=\"40\" text-anchor=\"end\">");
    out.append(to).append("</text></svg></figure>\n");
  }

  private static void dot(Finding.Value value, double low, double high, StringBuilder out) {
    Amount amount = value.amount();
    if (amount == null || amount.bound() == Amount.Bound.VAGUE) {
      return;
    }
    long at = MARGIN + Math.round((amount.number() - low) / (high - low) * WIDTH);
    String told =
        value.text() + ", " + Phrases.count(value.origins(), "origin", "independent origins");
    out.append("<circle cx=\"").append(at).append("\" cy=\"14\" r=\"");
    out.append(Math.min(12, 4 + 2 * value.origins())).append("\"><title>");
    out.append(HtmlWords.escaped(Sheet.clean(told))).append("</title></circle>");
  }
}
