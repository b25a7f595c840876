package avouch.lab.gate;

import avouch.model.Amount;
import avouch.model.Mention;
import avouch.model.Range;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Figures in the open set's sentences.
 *
 * <p>A figure is right in value if it shares characters with the words that gold names and has the
 * same numbers; bound, unit, role and what is counted are asked of those. "Person" and "people" are
 * one noun.
 */
record OpenNumbersRunner(Path file) implements Runner {
  @Override
  public String task() {
    return "open numbers";
  }

  @Override
  public List<Path> inputs() {
    return List.of(file);
  }

  @Override
  public List<Score> run() {
    Tally value = new Tally();
    Tally bound = new Tally();
    long right = 0;
    long units = 0;
    long roles = 0;
    long counted = 0;
    long countable = 0;
    for (Json line : Json.lines(file)) {
      String text = line.at("text").text();
      List<Mention.Figure> left = new ArrayList<>(NumbersRunner.figures(text));
      int given = left.size();
      List<Json> asked = line.at("figures").items();
      int values = 0;
      int bounds = 0;
      for (Json one : asked) {
        Mention.Figure found = find(text, one, left);
        if (found != null) {
          left.remove(found);
          values++;
          bounds += sameBound(one, found) ? 1 : 0;
          right++;
          units +=
              one.at("unit").text().equals(Objects.requireNonNullElse(found.unit(), "")) ? 1 : 0;
          roles += sameRole(one, found) ? 1 : 0;
          countable += one.has("counted") ? 1 : 0;
          counted += one.has("counted") && sameCounted(one, found) ? 1 : 0;
        }
      }
      value.add(values, given, asked.size());
      bound.add(bounds, given, asked.size());
    }
    return List.of(
        Score.f("our sentences: value F", value),
        Score.f("our sentences: value and bound F", bound),
        Score.share("our sentences: unit right, of values right", units, right),
        Score.share("our sentences: role right, of values right", roles, right),
        Score.share("our sentences: counted right, of values right", counted, countable));
  }

  static Mention.@Nullable Figure find(String text, Json asked, List<Mention.Figure> all) {
    String words = asked.at("words").text();
    int start = text.indexOf(words);
    Range range = new Range(start, start + words.length());
    return all.stream()
        .filter(f -> f.range().overlaps(range) && sameNumbers(asked, f.amount()))
        .findFirst()
        .orElse(null);
  }

  /** A bound misread moves a number from low to high, so the value looks at both together. */
  static boolean sameNumbers(Json asked, Amount amount) {
    Double low = asked.has("low") ? asked.at("low").number() : asked.at("high").number();
    Double high = asked.has("high") ? asked.at("high").number() : low;
    double given = amount.number();
    double most = amount.high() == null ? given : amount.high();
    return low != null && high != null && low == given && high == most;
  }

  static boolean sameBound(Json asked, Mention.Figure found) {
    String change = found.change() == null ? "" : found.change().name().toLowerCase(Locale.ROOT);
    return asked.at("bound").text().equals(found.amount().bound().word())
        && asked.at("change").text().equals(change);
  }

  static boolean sameRole(Json asked, Mention.Figure found) {
    String role = asked.has("role") ? asked.at("role").text() : "plain";
    return role.equals(found.role().name().toLowerCase(Locale.ROOT));
  }

  static boolean sameCounted(Json asked, Mention.Figure found) {
    return found.counted() != null
        && noun(found.counted().head()).equals(noun(asked.at("counted").text()));
  }

  private static String noun(String head) {
    return head.equals("person") ? "people" : head;
  }
}
