package avouch.app.web;

import avouch.app.web.Search.Sought;
import avouch.codec.JsonStories;
import avouch.codec.JsonStories.Part;
import avouch.model.Situation;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The page on which stories are looked for, and its twin. */
final class SearchPages {
  private final Present present;

  SearchPages(Present present) {
    this.present = present;
  }

  List<Route> routes() {
    return List.of(Route.get("/search", this::page), Route.get("/api/v1/search", this::twin));
  }

  private Answer twin(Ask ask) {
    Snapshot told = present.told(ask.asOf());
    List<Situation> found = told.search().found(Sought.of(ask));
    Part part = Lists.part(ask, found.size());
    List<Situation> some = Lists.cut(found, part);
    return Answer.of(
        Answer.JSON, JsonStories.of(told.report().asOf(), part, some, told.names(some)));
  }

  private Answer page(Ask ask) {
    Snapshot told = present.told(ask.asOf());
    Sought sought = Sought.of(ask);
    StringBuilder main = new StringBuilder("<h1>Search</h1>\n");
    form(told, sought, main);
    if (!sought.isNothing()) {
      List<Situation> found = told.search().found(sought);
      Part part = Lists.part(ask, found.size());
      found(told, found, part, ask, main);
    }
    String title = sought.words().isEmpty() ? "Search" : sought.words() + " · Search";
    return Answer.of(
        Answer.HTML,
        Layout.page(
            title,
            "/api/v1/search?" + Ask.query(ask.query()),
            told.report().asOf(),
            main.toString()));
  }

  private static void found(
      Snapshot told, List<Situation> found, Part part, Ask ask, StringBuilder main) {
    main.append("<p role=\"status\">");
    main.append(
        found.isEmpty() ? "No story" : found.size() == 1 ? "1 story" : found.size() + " stories");
    main.append("</p>\n");
    Lists.cut(found, part).forEach(story -> main.append(told.shown(story).parts().card(story)));
    Lists.pages(part, ask.query(), main);
  }

  private static void form(Snapshot told, Sought sought, StringBuilder main) {
    main.append("<form class=\"line\" action=\"/search\" role=\"search\">\n");
    field(main, "q", "Words", "search", sought.words(), "");
    field(main, "place", "Place", "text", sought.place(), "places");
    field(main, "outlet", "Outlet", "text", sought.outlet(), "outlets");
    field(main, "from", "From", "date", day(sought.from()), "");
    field(main, "to", "To", "date", day(sought.to()), "");
    LocalDate asOf = told.report().asOf();
    if (asOf != null) {
      main.append("<input type=\"hidden\" name=\"as-of\" value=\"").append(asOf).append("\">\n");
    }
    main.append("<button>Search</button>\n</form>\n");
    choices(main, "places", told.search().choices(true));
    choices(main, "outlets", told.search().choices(false));
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  private static void field(
      StringBuilder main, String name, String label, String type, String value, String list) {
    main.append("<div><label for=\"s-").append(name).append("\">").append(label);
    main.append("</label><input id=\"s-").append(name).append("\" name=\"").append(name);
    main.append("\" type=\"").append(type).append("\" value=\"").append(Pages.escaped(value));
    main.append(list.isEmpty() ? "\"" : "\" list=\"" + list + "\"").append("></div>\n");
  }

  private static void choices(StringBuilder main, String id, List<String> names) {
    main.append("<datalist id=\"").append(id).append("\">");
    names.forEach(
        name -> main.append("<option value=\"").append(Pages.escaped(name)).append("\">"));
    main.append("</datalist>\n");
  }
}
