package avouch.codec;

import avouch.model.Finding;
import avouch.model.Problem;
import avouch.model.Situation;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A page of a list of stories as JSON, each in short. */
public final class JsonStories {
  private static final int VERSION = 1;

  private final JsonFields json;

  private JsonStories(JsonFields json) {
    this.json = json;
  }

  /**
   * Which part of a list is told.
   *
   * @param offset how many stand before it
   * @param limit the most that are told
   * @param total how many there are in all
   */
  public record Part(int offset, int limit, int total) {}

  /** The document, ending in a line feed. */
  public static String of(
      @Nullable LocalDate asOf, Part part, List<Situation> stories, UnaryOperator<String> names) {
    return JsonFields.object(
        names,
        json -> {
          part(json, asOf, part);
          json.objects("stories", stories, new JsonStories(json)::story);
        });
  }

  /** What could not be read, a part of it, ending in a line feed. */
  public static String problems(@Nullable LocalDate asOf, Part part, List<Problem> problems) {
    return JsonFields.object(
        UnaryOperator.identity(),
        json -> {
          part(json, asOf, part);
          json.objects("problems", problems, json::problem);
        });
  }

  private static void part(JsonFields json, @Nullable LocalDate asOf, Part part)
      throws IOException {
    json.number("avouch", VERSION);
    json.day("asOf", asOf);
    json.number("offset", part.offset());
    json.number("limit", part.limit());
    json.number("total", part.total());
  }

  private void story(Situation situation) throws IOException {
    json.code("id", situation.story().id());
    json.text("headline", situation.headline());
    json.when(situation.first(), situation.last());
    json.objects("where", situation.where(), place -> JsonSpans.place(json, place));
    json.number("reports", situation.story().readings().size());
    json.number("accounts", situation.lineages().size());
    json.day("latest", situation.story().latest());
    json.objects("key", situation.keyFindings(), this::figure);
  }

  private void figure(Finding finding) throws IOException {
    json.code("id", finding.id());
    json.text("question", finding.question());
    json.word("slot", finding.slot(), ' ');
    json.word("verdict", finding.verdict(), '-');
    json.number("best", finding.best());
    json.number("low", finding.low());
    json.number("high", finding.high());
    json.texts("values", finding.values().stream().map(Finding.Value::text).toList());
  }
}
