package avouch.brief;

import avouch.model.Ledger;
import avouch.model.Range;
import avouch.model.Situation;
import avouch.model.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Lays out what was said, wording by wording. */
final class StatementSection {
  /** How many utterances known in one wording only are printed; JSON holds them all. */
  private static final int MOST_SINGLE = 10;

  private final Ledger ledger;
  private final Sources sources;
  private final Sheet sheet;
  private final UnaryOperator<String> names;

  /**
   * @param names withholds the names in some words that are not to be printed
   */
  StatementSection(Situation situation, Sources sources, Sheet sheet, UnaryOperator<String> names) {
    this.ledger = situation.ledger();
    this.sources = sources;
    this.sheet = sheet;
    this.names = names;
  }

  void add() {
    if (ledger.statements().isEmpty()) {
      return;
    }
    sheet.heading("What was said");
    List<Ledger.Statement> several =
        ledger.statements().stream().filter(said -> wordings(said).size() > 1).toList();
    List<Ledger.Statement> single =
        ledger.statements().stream().filter(said -> wordings(said).size() == 1).toList();
    for (Ledger.Statement said : several) {
      List<Line> wordings = wordings(said);
      sheet.item(Line.strongly(said.speaker()).plain(", in " + wordings.size() + " wordings:"));
      wordings.forEach(sheet::subItem);
    }
    for (Ledger.Statement said : single.stream().limit(MOST_SINGLE).toList()) {
      sheet.item(Line.strongly(said.speaker()).plain(": ").line(wordings(said).getFirst()));
    }
    int left = single.size() - MOST_SINGLE;
    if (left > 0) {
      String more = Phrases.count(left, "statement", "statements");
      sheet.item(
          new Line().quiet("… and " + more + " more, each in one wording, in --format json"));
    }
  }

  /** Each wording of an utterance with the reports that have it. */
  private List<Line> wordings(Ledger.Statement said) {
    Map<String, List<Ledger.Variant>> same = new LinkedHashMap<>();
    for (Ledger.Variant variant : said.variants()) {
      String words = variant.direct() + sources.words(printed(variant)).toLowerCase(Locale.ROOT);
      same.computeIfAbsent(words, w -> new ArrayList<>()).add(variant);
    }
    return same.values().stream().map(this::wording).toList();
  }

  /** The words of an utterance between one pair of quotation marks, whatever it brought along. */
  private Line wording(List<Ledger.Variant> same) {
    Ledger.Variant variant = same.getFirst();
    Span span = printed(variant);
    String words = sources.words(span);
    String manner = variant.direct() ? "" : " (indirect)";
    Line line = Line.of("“");
    if (names.apply(words).equals(words)) {
      marked(variant.differs(), span.range(), words, line);
    } else {
      line.plain(words);
    }
    List<String> reports = same.stream().map(each -> each.span().report()).toList();
    return line.plain("” " + sources.marksOf(reports) + manner);
  }

  private Span printed(Ledger.Variant variant) {
    Range range = Phrases.unquoted(sources.words(variant.span()), variant.span().range());
    return new Span(variant.span().report(), range);
  }

  /** The words with those set apart that differ from the other wordings. */
  private static void marked(List<Range> differs, Range whole, String words, Line line) {
    int done = 0;
    for (Range differing : differs.stream().sorted().toList()) {
      int start = Math.max(done, differing.start() - whole.start());
      int end = Math.min(words.length(), differing.end() - whole.start());
      if (start < end) {
        line.plain(words.substring(done, start)).differing(words.substring(start, end));
        done = end;
      }
    }
    line.plain(words.substring(done));
  }
}
