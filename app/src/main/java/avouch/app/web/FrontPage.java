package avouch.app.web;

import avouch.codec.JsonStories.Part;
import avouch.model.Situation;
import java.time.LocalDate;
import java.util.List;

/** The list of stories. */
final class FrontPage {
  private final Snapshot told;
  private final Part part;
  private final boolean byChange;

  /**
   * @param byChange whether those stand first that the latest reports tell of
   */
  FrontPage(Snapshot told, Part part, boolean byChange) {
    this.told = told;
    this.part = part;
    this.byChange = byChange;
  }

  Answer answer(List<Situation> stories) {
    StringBuilder main = new StringBuilder();
    int reports = told.report().read();
    main.append("<h1>").append(part.total() == 1 ? "1 story" : part.total() + " stories");
    main.append("</h1>\n<p class=\"facts\">from ").append(reports);
    main.append(reports == 1 ? " report" : " reports").append(" read</p>\n");
    main.append("<p id=\"live\" aria-live=\"polite\"></p>\n");
    if (part.total() == 0) {
      main.append(
          "<p class=\"empty\">Nothing is in this store yet. <a href=\"/add\">Add reports</a>.</p>\n");
    } else {
      orders(main);
      stories.forEach(story -> main.append(told.shown(story).parts().card(story)));
      Lists.pages(part, Ask.values(query(part.offset())), main);
    }
    LocalDate asOf = told.report().asOf();
    String twin = "/api/v1/stories?" + query(part.offset());
    return Answer.of(Answer.HTML, Layout.page("Stories", twin, asOf, main.toString()));
  }

  private void orders(StringBuilder main) {
    main.append("<nav class=\"orders\" aria-label=\"Order\">");
    order(main, "Most reported", "size", !byChange);
    order(main, "Changed last", "change", byChange);
    main.append("</nav>\n");
  }

  private void order(StringBuilder main, String words, String by, boolean chosen) {
    main.append("<a href=\"?by=").append(by).append(Pages.asOf(told, "&amp;")).append('"');
    main.append(chosen ? " aria-current=\"true\">" : ">").append(words).append("</a> ");
  }

  private String query(int offset) {
    return "by="
        + (byChange ? "change" : "size")
        + "&offset="
        + offset
        + "&limit="
        + part.limit()
        + Pages.asOf(told, "&");
  }
}
