package avouch.app.web;

import avouch.brief.ChangesBrief;
import avouch.brief.Compared;
import avouch.codec.JsonChanges;
import avouch.model.Changes;
import avouch.model.Reading;
import avouch.model.Situation;
import avouch.model.SituationReport;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** What changed between two days, value by value, and its twin. */
final class ChangePages {
  private final Present present;
  private final boolean withNames;

  ChangePages(Present present, boolean withNames) {
    this.present = present;
    this.withNames = withNames;
  }

  List<Route> routes() {
    return List.of(Route.get("/changes", this::page), Route.get("/api/v1/changes", this::twin));
  }

  /** The days that are asked for; without a later one, the last day of which there are reports. */
  private record Days(LocalDate from, LocalDate to, String story) {}

  private Days days(Ask ask) {
    LocalDate to = ask.day("to");
    LocalDate last = to == null ? last(present.told(null)) : to;
    LocalDate from = ask.day("from");
    LocalDate first = from == null ? last.minusDays(1) : from;
    if (first.isAfter(last)) {
      throw new Refusal(400, first + " is after " + last);
    }
    return new Days(first, last, ask.asked("story"));
  }

  private static LocalDate last(Snapshot told) {
    LocalDate latest = told.latest();
    return latest == null ? LocalDate.EPOCH : latest;
  }

  private Changes changes(Days days, Snapshot after) {
    SituationReport before = present.told(days.from()).report();
    SituationReport later = otherwise(after.report(), before);
    Changes all = Compared.between(otherwise(before, after.report()), later);
    if (days.story().isEmpty()) {
      return all;
    }
    Situation wanted = present.told(null).story(days.story());
    List<Changes.OfStory> of =
        all.stories().stream().filter(each -> shares(each.situation(), wanted)).toList();
    return new Changes(all.from(), all.to(), all.after(), of);
  }

  /** Those of its stories that the other one does not tell just so: most are the same object. */
  private static SituationReport otherwise(SituationReport told, SituationReport other) {
    Set<Situation> same = Collections.newSetFromMap(new IdentityHashMap<>());
    same.addAll(other.situations());
    List<Situation> stories =
        told.situations().stream().filter(story -> !same.contains(story)).toList();
    List<Reading> readings =
        stories.stream()
            .flatMap(story -> story.story().readings().stream())
            .sorted(Comparator.comparing(reading -> reading.report().id()))
            .toList();
    return new SituationReport(told.asOf(), readings, told.problems(), stories);
  }

  private static boolean shares(
      Situation then, @org.jspecify.annotations.Nullable Situation wanted) {
    return wanted != null
        && then.story().readings().stream().anyMatch(wanted.story().readings()::contains);
  }

  private Answer twin(Ask ask) {
    Days days = days(ask);
    Snapshot after = present.told(days.to());
    return after.kept(
        "changes twin " + days,
        () -> Answer.of(Answer.JSON, JsonChanges.of(changes(days, after), withNames)));
  }

  private Answer page(Ask ask) {
    Days days = days(ask);
    Snapshot after = present.told(days.to());
    return after.kept("changes " + days, () -> page(days, after));
  }

  private Answer page(Days days, Snapshot after) {
    Changes changes = changes(days, after);
    StringBuilder main = new StringBuilder("<h1>What changed</h1>\n<form class=\"line\">\n");
    field(main, "from", "Since what was told up to", days.from());
    field(main, "to", "and up to", days.to());
    if (!days.story().isEmpty()) {
      main.append("<input type=\"hidden\" name=\"story\" value=\"");
      main.append(Pages.escaped(days.story())).append("\">");
    }
    main.append("<button>Show</button>\n</form>\n");
    if (!days.story().isEmpty()) {
      main.append("<p class=\"tools\"><a href=\"?from=").append(days.from()).append("&amp;to=");
      main.append(days.to()).append("\">All stories</a></p>\n");
    }
    String told = ChangesBrief.html(changes, withNames, new Addresses(days.to()));
    main.append(
        told.isEmpty() ? "<p class=\"empty\">Nothing changed between these days.</p>\n" : told);
    String twin = "/api/v1/changes?from=" + days.from() + "&to=" + days.to();
    String own =
        days.story().isEmpty() ? "" : "&" + Ask.query(java.util.Map.of("story", days.story()));
    return Answer.of(Answer.HTML, Layout.page("What changed", twin + own, null, main.toString()));
  }

  private static void field(StringBuilder main, String name, String label, LocalDate day) {
    main.append("<div><label for=\"c-").append(name).append("\">").append(label);
    main.append("</label><input type=\"date\" id=\"c-").append(name).append("\" name=\"");
    main.append(name).append("\" value=\"").append(day).append("\"></div>\n");
  }
}
