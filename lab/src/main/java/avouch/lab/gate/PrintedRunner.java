package avouch.lab.gate;

import avouch.brief.HtmlBrief;
import avouch.brief.MarkdownBrief;
import avouch.brief.TextBrief;
import avouch.model.Page;
import avouch.model.Reading;
import avouch.model.Situation;
import avouch.model.SituationReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Prints every story of the story sets and of the war reports, and those of a part of the
 * incidents, in all forms, and holds what stands in quotation marks against the report it is said
 * to come from. A story that cannot be printed breaks the task.
 *
 * @param gold the folder of all shared gold
 * @param oneIn one in how many incidents
 */
record PrintedRunner(Path gold, int oneIn) implements Runner {
  private static final int WIDTH = 100;

  /** Words in quotation marks with the mark of the first report that has them. */
  private static final Pattern QUOTED =
      Pattern.compile("(?<=[-:;—] )“((?:(?!” \\[\\d).)+)”(?:, [^“”\\[]*)? \\[(\\d+)\\]");

  /** A line of the list of sources: the report's mark and input. */
  private static final Pattern SOURCE = Pattern.compile("(?m)^- \\[(\\d+)\\] `([^`]+)`");

  /** What stands for words that are not printed: of a long sentence, or the name of a minor. */
  private static final Pattern LEFT_OUT = Pattern.compile("…|\\\\\\[name withheld\\\\\\]");

  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

  @Override
  public String task() {
    return "printed";
  }

  @Override
  public List<Path> inputs() {
    return Stream.of(
            "incidents/docs.jsonl",
            "incidents/gold.jsonl",
            "stories/handpicked.docs.jsonl",
            "stories/handpicked.gold.jsonl",
            "stories/medium.docs.jsonl",
            "stories/medium.gold.jsonl",
            "war/syria-articles.csv")
        .map(gold::resolve)
        .toList();
  }

  @Override
  public List<Score> run() {
    GoldPages pages = new GoldPages(gold);
    return List.of(
        score("stories", pages.eachStory()),
        score("war", List.of(List.copyOf(pages.war().values()))),
        score("incidents", List.of(incidents(pages))));
  }

  private List<Page> incidents(GoldPages pages) {
    Map<String, Page> all = pages.records("incidents/docs.jsonl");
    return Cases.sample(
            Json.lines(gold.resolve("incidents/gold.jsonl")),
            line -> line.at("incident").text(),
            oneIn)
        .stream()
        .flatMap(line -> GoldPages.of(all, line.at("docs").texts()).stream())
        .toList();
  }

  private static Score score(String set, List<List<Page>> sets) {
    List<Boolean> borne = new ArrayList<>();
    for (List<Page> pages : sets) {
      SituationReport report = Cases.situations(pages);
      for (Situation situation : report.situations()) {
        borne.addAll(print(report.with(situation)));
      }
    }
    return Score.share(
        set + ": quoted words that their report has",
        borne.stream().filter(Boolean::booleanValue).count(),
        borne.size());
  }

  private static List<Boolean> print(SituationReport story) {
    TextBrief.of(story, true, WIDTH, true);
    HtmlBrief.of(story, true);
    Map<String, String> texts = new TreeMap<>();
    for (Reading reading : story.reports()) {
      texts.put(reading.report().input(), reading.report().text());
    }
    return borne(MarkdownBrief.of(story, true), texts);
  }

  /**
   * Whether each stretch in quotation marks stands in the report whose mark follows it, marks and
   * spaces aside.
   *
   * @param printed one story as Markdown
   * @param texts its reports' texts by their inputs
   */
  static List<Boolean> borne(String printed, Map<String, String> texts) {
    Map<String, String> marked = new TreeMap<>();
    SOURCE
        .matcher(printed)
        .results()
        .forEach(
            source ->
                marked.put(source.group(1), letters(texts.getOrDefault(source.group(2), ""))));
    return QUOTED.matcher(printed).results().map(quote -> isBorne(quote, marked)).toList();
  }

  private static boolean isBorne(MatchResult quote, Map<String, String> marked) {
    String text = marked.getOrDefault(quote.group(2), "");
    return LEFT_OUT
        .splitAsStream(quote.group(1))
        .map(PrintedRunner::letters)
        .allMatch(text::contains);
  }

  private static String letters(String words) {
    return NO_LETTER.matcher(words).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
