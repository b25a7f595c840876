package avouch.app.web;

import avouch.codec.Format;
import avouch.codec.JsonSituationReport;
import avouch.model.ReportDay;
import avouch.model.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The page of a story, its twin, its feed and the forms in which it can be taken away. */
final class StoryPages {
  private final Present present;
  private final boolean withNames;

  StoryPages(Present present, boolean withNames) {
    this.present = present;
    this.withNames = withNames;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/stories/{id}", this::page),
        Route.get("/stories/{id}/export", this::export),
        Route.get("/stories/{id}/feed", this::feed),
        Route.get("/api/v1/stories/{id}", this::twin));
  }

  /** A story as of a day; what is asked for may be any report that is or will be in it. */
  private @Nullable Situation story(Snapshot told, String id) {
    Situation own = told.story(id);
    Situation all = own == null ? present.told(null).story(id) : null;
    if (all == null) {
      return own;
    }
    return all.story().readings().stream()
        .map(reading -> told.story(reading.report().id()))
        .flatMap(java.util.stream.Stream::ofNullable)
        .findFirst()
        .orElse(null);
  }

  private Answer page(Ask ask) {
    Snapshot told = present.told(ask.asOf());
    String id = ask.named("id");
    Situation situation = story(told, id);
    if (situation == null) {
      return notYet(told, id);
    }
    String own = situation.story().id();
    if (!own.equals(id)) {
      return Answer.moved("/stories/" + own + Pages.asOf(told, "?"));
    }
    Shown shown = told.shown(situation);
    return told.kept(
        shown,
        "page",
        () ->
            Pages.page(
                told,
                shown.parts().headline(situation),
                "/stories/" + own,
                "<article class=\"story\">\n"
                    + tools(told, own)
                    + shown.parts().story(situation)
                    + "</article>\n"));
  }

  /** A story of which nothing was published by the day that is asked for. */
  private Answer notYet(Snapshot told, String id) {
    Snapshot now = present.told(null);
    Situation all = now.story(id);
    if (all == null || told.report().asOf() == null) {
      throw new Refusal(404, "there is no story " + id + " here");
    }
    String main =
        "<h1>"
            + Pages.escaped(now.shown(all).parts().headline(all))
            + "</h1>\n<p class=\"empty\">Nothing of this story had been reported by then.</p>\n"
            + tools(told, id);
    return Pages.page(told, "Not reported yet", "/stories/" + id, main);
  }

  private String tools(Snapshot told, String id) {
    StringBuilder tools = new StringBuilder("<aside class=\"tools\" aria-label=\"This story\">\n");
    asOf(told, id, tools);
    String query = Pages.asOf(told, "&amp;");
    tools.append("<details class=\"menu\"><summary>Export</summary><ul>");
    for (Format format : Format.values()) {
      tools.append("<li><a href=\"/stories/").append(id).append("/export?format=").append(format);
      tools.append(query).append("\">").append(format).append("</a></li>");
    }
    tools.append("</ul></details>\n<a href=\"/changes?story=").append(id);
    tools.append("\">What changed</a>\n<a href=\"/stories/").append(id);
    return tools.append("/feed\">Atom feed</a>\n</aside>\n").toString();
  }

  /** The days on which its reports were published, to choose from. */
  private void asOf(Snapshot told, String id, StringBuilder tools) {
    Situation all = present.told(null).story(id);
    TreeSet<LocalDate> days = new TreeSet<>();
    if (all != null) {
      all.story().days().values().stream().map(ReportDay::day).forEach(days::add);
    }
    LocalDate asOf = told.report().asOf();
    if (asOf != null) {
      days.add(asOf);
    }
    if (days.isEmpty()) {
      return;
    }
    tools.append("<form class=\"line as-of\"><div><label for=\"as-of\">As reported by</label>");
    tools.append("<select id=\"as-of\" name=\"as-of\">");
    days.forEach(day -> option(day.toString(), day.toString(), day.equals(asOf), tools));
    option("", "now", asOf == null, tools);
    tools.append("</select></div><button class=\"quiet\">Show</button></form>\n");
  }

  private static void option(String value, String words, boolean chosen, StringBuilder tools) {
    tools.append("<option value=\"").append(value).append('"');
    tools.append(chosen ? " selected>" : ">").append(words).append("</option>");
  }

  private Answer twin(Ask ask) {
    Snapshot told = present.told(ask.asOf());
    String id = ask.named("id");
    Situation situation = Pages.found(story(told, id), "story", id);
    String own = situation.story().id();
    if (!own.equals(id)) {
      return Answer.moved("/api/v1/stories/" + own + Pages.asOf(told, "?"));
    }
    return told.kept(
        told.shown(situation),
        "twin",
        () ->
            Answer.of(
                Answer.JSON, JsonSituationReport.of(told.report().with(situation), withNames)));
  }

  private Answer export(Ask ask) {
    Snapshot told = present.told(ask.asOf());
    String id = ask.named("id");
    Situation situation = Pages.found(story(told, id), "story", id);
    Format format = format(ask.asked("format"));
    String own = situation.story().id();
    String name = "story-" + own + "." + format.ending();
    return told.kept(
        told.shown(situation),
        "export " + format,
        () ->
            Answer.of(format.type(), format.of(told.report().with(situation), withNames))
                .with("Content-Disposition", "attachment; filename=\"" + name + "\""));
  }

  private static Format format(String words) {
    for (Format format : Format.values()) {
      if (format.toString().equals(words.toLowerCase(Locale.ROOT))) {
        return format;
      }
    }
    throw new Refusal(400, "there is no format '" + words + "'");
  }

  private Answer feed(Ask ask) {
    Snapshot told = present.told(ask.asOf());
    String id = ask.named("id");
    Situation situation = Pages.found(story(told, id), "story", id);
    String site = "http://" + ask.header("Host");
    return Answer.of(
        "application/atom+xml; charset=utf-8", new Feed(told, situation, site).written());
  }
}
