package avouch.lab.gate;

import avouch.lab.gate.QuotesRunner.Attribution;
import avouch.model.Mention;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;

/** Quotes in the open set's sentences, scored as those of the shared set, and speakers by name. */
record OpenQuotesRunner(Path file) implements Runner {
  @Override
  public String task() {
    return "open quotes";
  }

  @Override
  public List<Path> inputs() {
    return List.of(file);
  }

  @Override
  public List<Score> run() {
    QuotesRunner.Agreement agreement = new QuotesRunner.Agreement();
    long named = 0;
    long asked = 0;
    for (Json line : Json.lines(file)) {
      String text = line.at("text").text();
      List<Json> quotes = line.at("quotes").items();
      agreement.add(
          quotes.stream().map(quote -> attribution(text, quote)).toList(),
          QuotesRunner.attributions(Cases.sentence(text, null)));
      for (Json quote : quotes) {
        asked += quote.has("speaker") ? 1 : 0;
        named += quote.has("speaker") && isNamed(text, quote) ? 1 : 0;
      }
    }
    List<Score> scores = new ArrayList<>(agreement.scores("our sentences"));
    scores.add(Score.share("our sentences: speaker named", named, asked));
    return scores;
  }

  private static Attribution attribution(String text, Json quote) {
    BitSet content = content(text, quote);
    return new Attribution(
        content, content, bits(text, quote.at("beside").text()), quote.at("direct").isTrue());
  }

  /** The pieces of an utterance, without the words between. */
  private static BitSet content(String text, Json quote) {
    BitSet content = new BitSet();
    quote.at("content").items().forEach(piece -> content.or(bits(text, piece.text())));
    return content;
  }

  private static BitSet bits(String text, String words) {
    BitSet bits = new BitSet();
    int start = text.indexOf(words);
    bits.set(start, start + words.length());
    return bits;
  }

  /** Whether some quote within or around the words has this speaker. */
  private static boolean isNamed(String text, Json quote) {
    BitSet content = content(text, quote);
    return Cases.sentence(text, null)
        .all(Mention.Quote.class)
        .filter(found -> content.get(found.range().start(), found.range().end()).cardinality() > 0)
        .anyMatch(
            found ->
                Objects.requireNonNullElse(found.speaker(), "").equals(quote.at("speaker").text()));
  }
}
