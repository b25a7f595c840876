package avouch.brief;

import avouch.model.Claim.UtteranceClaim;
import avouch.model.Ledger;
import avouch.model.Ledger.Statement;
import avouch.model.Ledger.Variant;
import avouch.model.Range;
import avouch.model.Situation;
import avouch.model.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Lays out what was said. Under a speaker's name stand only words in quotation marks beside which
 * the report names that speaker; all else is printed as the sentence that tells it, or left to
 * JSON. Decision 013 says why.
 */
final class StatementSection {
  /** How many utterances known in one wording only are printed; JSON holds them all. */
  private static final int MOST_SINGLE = 10;

  /** So many reports that agree in words of their own on who speaks make it sure. */
  private static final int AGREEING = 3;

  private final Ledger ledger;
  private final Sources sources;
  private final Quotes quotes;
  private final ForemostStatements foremost;
  private final Elsewhere elsewhere;
  private final OldReports old;
  private final Happenings happenings;
  private final Sheet sheet;
  private final UnaryOperator<String> names;

  /**
   * @param names withholds the names in some words that are not to be printed
   */
  StatementSection(
      Situation situation,
      Sources sources,
      Elsewhere elsewhere,
      Sheet sheet,
      UnaryOperator<String> names) {
    this.ledger = situation.ledger();
    this.sources = sources;
    this.quotes = new Quotes(sources);
    this.foremost = new ForemostStatements(situation, sources);
    this.elsewhere = elsewhere;
    this.old = new OldReports(situation.story());
    this.happenings = new Happenings(situation.story());
    this.sheet = sheet;
    this.names = names;
  }

  void add() {
    List<Statement> several =
        ledger.statements().stream().filter(said -> wordings(said).size() > 1).toList();
    List<Line> single = single(several);
    if (several.isEmpty() && single.isEmpty()) {
      return;
    }
    sheet.heading("What was said");
    Set<String> shown = new HashSet<>();
    for (Statement said : several) {
      List<List<Variant>> wordings = wordings(said);
      sheet.item(Line.strongly(speaker(said)).plain(", in " + wordings.size() + " wordings:"));
      wordings.forEach(wording -> sheet.subItem(wording(said, wording, shown)));
    }
    single.forEach(sheet::item);
    int left = ledger.statements().size() - several.size() - single.size();
    if (left > 0) {
      String more = Phrases.count(left, "statement", "statements");
      sheet.item(new Line().quiet("… and " + more + " more in --format json"));
    }
  }

  /**
   * The different wordings of an utterance that are its speaker's: a report names the speaker
   * beside one of them, or three that word it otherwise mean the same by "he"; one beside which
   * nobody is named is printed in its sentence. One report that quotes two sentences quotes two
   * utterances.
   */
  private List<List<Variant>> wordings(Statement said) {
    Map<String, List<Variant>> same = new LinkedHashMap<>();
    boolean sure = false;
    for (Variant variant : ofTheTime(said)) {
      Voice voice = new Voice(sources, variant.claim());
      boolean own = isOf(said, variant);
      boolean pronoun = !variant.direct() && variant.claim().beside() == null;
      if (!pronoun && (own || variant.claim().beside() == null && voice.isReadable())) {
        sure |= own && voice.isSure() && voice.isOfSpeaker();
        same.computeIfAbsent(wording(variant), words -> new ArrayList<>()).add(variant);
      }
    }
    List<List<Variant>> wordings = ofDifferentReports(same.values());
    long reports =
        wordings.stream()
            .map(List::getFirst)
            .filter(variant -> isOf(said, variant))
            .map(variant -> variant.span().report())
            .distinct()
            .count();
    boolean one =
        (sure || reports >= AGREEING)
            && !happenings.areSeveral(spans(wordings))
            && !Voice.isJoined(speaker(said));
    return one ? wordings : List.of();
  }

  /** Of some wordings those that a report has which has none before. */
  private static List<List<Variant>> ofDifferentReports(Collection<List<Variant>> wordings) {
    Set<String> reports = new HashSet<>();
    List<List<Variant>> kept = new ArrayList<>();
    for (List<Variant> wording : wordings) {
      if (reports.addAll(wording.stream().map(variant -> variant.span().report()).toList())) {
        kept.add(wording);
      }
    }
    return kept;
  }

  private List<Variant> ofTheTime(Statement said) {
    return said.variants().stream().filter(variant -> !old.hold(variant.span().report())).toList();
  }

  private static List<Span> spans(Collection<List<Variant>> wordings) {
    return wordings.stream().map(same -> same.getFirst().claim().bearing().sentence()).toList();
  }

  /** The speaker as the words beside one of the wordings name him. */
  private String speaker(Statement said) {
    return said.variants().stream()
        .filter(variant -> isOf(said, variant))
        .map(variant -> new Voice(sources, variant.claim()))
        .filter(voice -> voice.isSure() && voice.isOfSpeaker())
        .map(Voice::name)
        .findFirst()
        .orElse(said.speaker());
  }

  private static boolean isOf(Statement said, Variant variant) {
    return variant.claim().speaker().equals(said.speaker());
  }

  /** What tells two wordings apart. */
  private String wording(Variant variant) {
    return variant.direct() + folded(printed(variant));
  }

  private String folded(Span span) {
    return Phrases.folded(sources.words(span));
  }

  /** The utterances in one wording that are printed, in the order of the reports. */
  private List<Line> single(List<Statement> several) {
    Set<String> shown = new HashSet<>();
    several.stream()
        .flatMap(said -> said.variants().stream())
        .forEach(variant -> shown.add(folded(variant.claim().bearing().sentence())));
    List<Statement> printable =
        ledger.statements().stream()
            .filter(said -> !several.contains(said))
            .filter(said -> printable(said).size() > 0)
            .toList();
    List<Statement> chosen = new ArrayList<>();
    for (Statement said : foremost.of(printable, printable.size())) {
      if (chosen.size() < MOST_SINGLE && isNew(said, shown)) {
        chosen.add(said);
      }
    }
    return chosen.stream()
        .sorted(Comparator.comparing(said -> first(said).bearing(), sources.order()))
        .map(this::line)
        .toList();
  }

  /** Whether an utterance says something that is not printed yet; from now on it is. */
  private boolean isNew(Statement said, Set<String> shown) {
    List<String> sentences =
        printable(said).stream()
            .map(variant -> folded(variant.claim().bearing().sentence()))
            .toList();
    boolean fresh = sentences.stream().noneMatch(each -> isShown(each, shown));
    shown.addAll(sentences);
    return fresh;
  }

  private static boolean isShown(String sentence, Set<String> shown) {
    return shown.contains(sentence)
        || shown.stream().anyMatch(other -> Phrases.areAlike(sentence, other));
  }

  private List<Variant> printable(Statement said) {
    return ofTheTime(said).stream()
        .filter(variant -> form(variant) != Voice.Form.UNPRINTED)
        .filter(variant -> !elsewhere.is(variant.claim().bearing().sentence()))
        .sorted(
            Comparator.comparing((Variant variant) -> form(variant))
                .thenComparing(variant -> variant.claim().bearing(), sources.order()))
        .toList();
  }

  private Voice.Form form(Variant variant) {
    return new Voice(sources, variant.claim()).form();
  }

  private UtteranceClaim first(Statement said) {
    return printable(said).getFirst().claim();
  }

  /** Under the speaker's name, or in its sentence. */
  private Line line(Statement said) {
    List<Variant> printable = printable(said);
    Variant first = printable.getFirst();
    Voice voice = new Voice(sources, first.claim());
    if (form(first) == Voice.Form.SPOKEN) {
      List<Variant> same =
          said.variants().stream()
              .filter(each -> folded(printed(each)).equals(folded(printed(first))))
              .toList();
      return Line.strongly(voice.name()).plain(": ").line(words(printed(first), List.of(), same));
    }
    Span sentence = first.claim().bearing().sentence();
    List<Variant> same =
        said.variants().stream()
            .filter(each -> folded(each.claim().bearing().sentence()).equals(folded(sentence)))
            .toList();
    return quotes.whole(sentence, List.of()).plain(" " + marks(same));
  }

  /** One wording with the reports that have it: told of, it is printed in its sentence, once. */
  private Line wording(Statement said, List<Variant> same, Set<String> shown) {
    Variant first = same.getFirst();
    Span sentence = first.claim().bearing().sentence();
    boolean inside = form(first) == Voice.Form.SENTENCE && !first.direct();
    boolean told = (inside || !isOf(said, first)) && shown.add(folded(sentence));
    String manner = first.direct() || told ? "" : " (indirect)";
    return words(told ? unquoted(sentence) : printed(first), first.differs(), same).plain(manner);
  }

  private String marks(List<Variant> same) {
    return sources.marksOf(same.stream().map(each -> each.span().report()).toList());
  }

  private Line words(Span span, List<Range> differs, List<Variant> same) {
    String words = sources.words(span);
    Line line = Line.of("“");
    if (names.apply(words).equals(words)) {
      marked(differs, span.range(), words, line);
    } else {
      line.plain(words);
    }
    return line.plain("” " + marks(same));
  }

  private Span printed(Variant variant) {
    return unquoted(variant.span());
  }

  private Span unquoted(Span span) {
    return new Span(span.report(), Phrases.unquoted(sources.words(span), span.range()));
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
