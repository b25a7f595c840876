package avouch.app.web;

import static java.util.stream.Collectors.joining;

import avouch.brief.HtmlParts;
import avouch.codec.JsonSituationReport;
import avouch.codec.JsonStories;
import avouch.codec.JsonStories.Part;
import avouch.model.Problem;
import avouch.model.Situation;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The pages that tell what the store holds, each with its JSON twin. */
final class Pages {
  private final Present present;
  private final Happenings happenings;
  private final Guard guard;
  private final ChangeOrder order;

  Pages(Present present, Happenings happenings, Guard guard) {
    this.present = present;
    this.happenings = happenings;
    this.guard = guard;
    this.order = new ChangeOrder(happenings);
  }

  List<Route> routes() {
    return List.of(
        Route.get("/", this::front),
        Route.get("/reports/{id}", this::report),
        Route.get("/findings/{id}", this::finding),
        Route.get("/problems", this::problems),
        Route.get("/api/v1/stories", this::stories),
        Route.get("/api/v1/reports/{id}", this::reportTwin),
        Route.get("/api/v1/findings/{id}", this::findingTwin),
        Route.get("/api/v1/problems", this::problemsTwin));
  }

  private Snapshot told(Ask ask) {
    return present.told(ask.asOf());
  }

  static String asOf(Snapshot told, String opening) {
    LocalDate asOf = told.report().asOf();
    return asOf == null ? "" : opening + "as-of=" + asOf;
  }

  private Answer front(Ask ask) {
    Snapshot told = told(ask);
    Part part = Lists.part(ask, told.report().situations().size());
    boolean latest = byChange(ask);
    String key = "front " + part + (latest ? " by change " + happenings.last() : "");
    return told.kept(key, () -> new FrontPage(told, part, latest).answer(ordered(told, ask, part)));
  }

  private Answer stories(Ask ask) {
    Snapshot told = told(ask);
    Part part = Lists.part(ask, told.report().situations().size());
    List<Situation> some = ordered(told, ask, part);
    return Answer.of(
        Answer.JSON, JsonStories.of(told.report().asOf(), part, some, told.names(some)));
  }

  private static boolean byChange(Ask ask) {
    String by = ask.asked("by");
    if (!by.isEmpty() && !by.equals("change") && !by.equals("size")) {
      throw new Refusal(400, "'" + by + "' is no order; stories stand by size or by change");
    }
    return by.equals("change");
  }

  /** By size as the report has them, or those first that changed last. */
  private List<Situation> ordered(Snapshot told, Ask ask, Part part) {
    return Lists.cut(byChange(ask) ? order.of(told) : told.report().situations(), part);
  }

  private Answer report(Ask ask) {
    Snapshot told = told(ask);
    String id = ask.named("id");
    Directory.Told report = found(told.told(id), "report", id);
    Shown shown = told.shown(report.situation());
    return told.kept(
        shown,
        "report " + id,
        () ->
            page(
                told,
                shown.parts().title(report.reading().report()),
                "/reports/" + id,
                shown.parts().report(report.situation(), report.reading())
                    + corrections(told, id, ofReport(report))));
  }

  private String ofReport(Directory.Told report) {
    String id = report.reading().report().id();
    LocalDate day = report.situation().story().day(id);
    return Corrections.ofReport(id, day == null ? "" : day.toString(), guard.field());
  }

  /** What people said of it and the forms to say more; what was told up to a day stays so. */
  private String corrections(Snapshot told, String id, String forms) {
    return told.report().asOf() != null ? "" : Corrections.of(id, told, guard.field()) + forms;
  }

  private Answer reportTwin(Ask ask) {
    Snapshot told = told(ask);
    String id = ask.named("id");
    Directory.Told report = found(told.told(id), "report", id);
    return Answer.of(
        Answer.JSON,
        JsonSituationReport.of(
            told.report(),
            report.situation(),
            report.reading(),
            told.shown(report.situation()).names()));
  }

  private Answer finding(Ask ask) {
    Snapshot told = told(ask);
    String id = ask.named("id");
    Directory.Found found = found(told.finding(id), "finding", id);
    Shown shown = told.shown(found.situation());
    return told.kept(
        shown,
        "finding " + id,
        () ->
            page(
                told,
                shown.parts().printed(found.finding().question()),
                "/findings/" + id,
                shown.parts().finding(found.situation(), found.finding())
                    + corrections(told, id, Corrections.ofFinding(id, guard.field()))));
  }

  private Answer findingTwin(Ask ask) {
    Snapshot told = told(ask);
    String id = ask.named("id");
    Directory.Found found = found(told.finding(id), "finding", id);
    return Answer.of(
        Answer.JSON,
        JsonSituationReport.of(
            told.report(),
            found.situation(),
            found.finding(),
            told.shown(found.situation()).names()));
  }

  private Answer problems(Ask ask) {
    Snapshot told = told(ask);
    List<Problem> all = told.report().problems();
    Part part = Lists.part(ask, all.size());
    return told.kept("problems " + part, () -> problems(told, all, part));
  }

  private static Answer problems(Snapshot told, List<Problem> all, Part part) {
    StringBuilder main = new StringBuilder("<h1>What could not be read</h1>\n");
    if (all.isEmpty()) {
      main.append("<p class=\"empty\">All that came in could be read.</p>\n");
    } else {
      main.append(told.problems(Lists.cut(all, part)));
      Map<String, String> query = new LinkedHashMap<>();
      query.put("limit", String.valueOf(part.limit()));
      LocalDate asOf = told.report().asOf();
      if (asOf != null) {
        query.put("as-of", asOf.toString());
      }
      Lists.pages(part, query, main);
    }
    return page(told, "What could not be read", "/problems", main.toString());
  }

  private Answer problemsTwin(Ask ask) {
    Snapshot told = told(ask);
    Part part = Lists.part(ask, told.report().problems().size());
    return Answer.of(
        Answer.JSON,
        JsonStories.problems(
            told.report().asOf(), part, Lists.cut(told.report().problems(), part)));
  }

  static Answer page(Snapshot told, String title, String path, String main) {
    LocalDate asOf = told.report().asOf();
    String twin = "/api/v1" + path + asOf(told, "?");
    return Answer.of(Answer.HTML, Layout.page(title, twin, asOf, main));
  }

  static <T> T found(@Nullable T value, String what, String id) {
    if (value == null) {
      throw new Refusal(404, "there is no " + what + " " + id + " in what is told here");
    }
    return value;
  }

  /** Words as they may stand on a page, line by line, without letters that turn or hide others. */
  static String escaped(String words) {
    return words.lines().map(HtmlParts::steady).map(HtmlParts::escaped).collect(joining("\n"));
  }
}
