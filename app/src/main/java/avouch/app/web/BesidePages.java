package avouch.app.web;

import avouch.app.store.Correction.Kind;
import avouch.app.web.Directory.Told;
import avouch.app.web.Search.Sought;
import avouch.codec.JsonStories.Part;
import avouch.model.Place;
import avouch.model.Reading;
import avouch.model.Report;
import avouch.model.Situation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The page on which a report is put beside another one: that is looked for, chosen from a list, and
 * said to be of the same event, of another one, or what the report is a copy of.
 */
final class BesidePages {
  private final Present present;
  private final Guard guard;

  BesidePages(Present present, Guard guard) {
    this.present = present;
    this.guard = guard;
  }

  List<Route> routes() {
    return List.of(Route.get("/reports/{id}/beside", this::page));
  }

  /** What can be said of a report and another one. */
  enum Saying {
    TOGETHER(Kind.TOGETHER, "Put together with another story", "It tells of one event with"),
    APART(Kind.APART, "Take apart from another report", "It does not tell of one event with"),
    COPY(Kind.COPY, "Mark as a copy of another report", "It is a copy of");

    private final Kind kind;
    private final String words;
    private final String asked;

    Saying(Kind kind, String words, String asked) {
      this.kind = kind;
      this.words = words;
      this.asked = asked;
    }

    private static Saying of(String word) {
      for (Saying saying : values()) {
        if (saying.kind.word().equals(word)) {
          return saying;
        }
      }
      throw new Refusal(400, "'" + word + "' is nothing that can be said of two reports");
    }
  }

  /** The ways to the page from that of a report. */
  static String links(String report) {
    StringBuilder out = new StringBuilder("<ul class=\"ways\">\n");
    for (Saying saying : Saying.values()) {
      out.append("<li><a href=\"/reports/").append(Ask.segment(report)).append("/beside?as=");
      out.append(saying.kind.word()).append("\">").append(saying.words).append("</a></li>\n");
    }
    return out.append("</ul>\n").toString();
  }

  /** Something to choose: the report that is meant, what it is called, and what else tells it. */
  private record Choice(String report, String name, String facts) {}

  private Answer page(Ask ask) {
    Snapshot told = present.told(null);
    Told report = Pages.found(told.told(ask.named("id")), "report", ask.named("id"));
    Saying saying = Saying.of(ask.asked("as"));
    List<Choice> all =
        switch (saying) {
          case TOGETHER -> stories(told, report, ask.asked("q"));
          case APART -> within(told, report, ask.asked("q"));
          case COPY -> reports(told, report, ask.asked("q"));
        };
    String title = told.shown(report.situation()).parts().title(report.reading().report());
    StringBuilder main = new StringBuilder("<h1>").append(saying.words).append("</h1>\n<p>");
    main.append("<a href=\"/reports/").append(Ask.segment(id(report.reading()))).append("\">");
    main.append(Pages.escaped(title)).append("</a>, in “");
    main.append(Pages.escaped(headline(told, report.situation()))).append("”</p>\n");
    search(saying, ask, main);
    Part part = Lists.part(ask, all.size());
    if (all.isEmpty()) {
      main.append("<p class=\"empty\">").append(nothing(saying, ask)).append("</p>\n");
    } else {
      choose(saying, id(report.reading()), Lists.cut(all, part), main);
    }
    Lists.pages(part, ask.query(), main);
    return Answer.of(Answer.HTML, Layout.page(saying.words, "", null, main.toString()));
  }

  private static String nothing(Saying saying, Ask ask) {
    if (!ask.asked("q").isEmpty()) {
      return "Nothing else has these words; the beginnings of fewer words find more.";
    }
    return switch (saying) {
      case TOGETHER -> "No other story has a place of this one. Look for it by its words.";
      case APART -> "No other report is in this story.";
      case COPY -> "No other report is in this story. Look for it by its words.";
    };
  }

  private static void search(Saying saying, Ask ask, StringBuilder main) {
    main.append("<form class=\"line\" role=\"search\"><input type=\"hidden\" name=\"as\" value=\"");
    main.append(saying.kind.word()).append("\"><div><label for=\"b-q\">Words of ");
    main.append(
        switch (saying) {
          case TOGETHER -> "the other story, or the address of its page";
          case APART -> "the other report’s title or outlet";
          case COPY -> "the other report’s title or outlet, or the address of its page";
        });
    main.append("</label><input id=\"b-q\" name=\"q\" type=\"search\" maxlength=\"500\" value=\"");
    main.append(Pages.escaped(ask.asked("q"))).append("\"></div><button class=\"quiet\">Search");
    main.append("</button></form>\n");
  }

  private void choose(Saying saying, String subject, List<Choice> choices, StringBuilder main) {
    main.append(Corrections.form(saying.kind, subject, guard.field()));
    main.append("<fieldset class=\"choices\"><legend>").append(saying.asked).append("</legend>\n");
    for (Choice choice : choices) {
      String id = Pages.escaped(choice.report());
      main.append("<label><input type=\"radio\" name=\"value\" required value=\"").append(id);
      main.append("\"><span>").append(Pages.escaped(choice.name())).append("<small>");
      main.append(Pages.escaped(choice.facts())).append("</small></span></label>\n");
    }
    main.append("</fieldset>\n").append(Corrections.who("beside-who"));
    main.append("<button>").append(saying.words.replaceFirst(" (with|from|of) .*", ""));
    main.append("</button></form>\n");
  }

  /** Other stories that have the words, or else a place of this one. */
  private static List<Choice> stories(Snapshot told, Told report, String words) {
    Situation own = report.situation();
    return found(told, own, words).stream()
        .filter(each -> !each.story().id().equals(own.story().id()))
        .map(each -> choice(told, each))
        .toList();
  }

  private static List<Situation> found(Snapshot told, Situation own, String words) {
    Situation named = words.isEmpty() ? null : told.story(id(words));
    if (named != null) {
      return List.of(named);
    }
    Search search = told.search();
    if (!words.isEmpty()) {
      return search.found(new Sought(words, "", "", null, null));
    }
    return own.where().stream()
        .map(Place::name)
        .distinct()
        .flatMap(place -> search.found(new Sought("", place, "", null, null)).stream())
        .distinct()
        .toList();
  }

  /** The id of a report or story, which may be given as the address of its page. */
  static String id(String words) {
    return words.strip().replaceFirst("[?#].*", "").replaceFirst(".*/(reports|stories)/", "");
  }

  private static Choice choice(Snapshot told, Situation story) {
    int size = story.story().readings().size();
    List<String> facts = new ArrayList<>();
    facts.add(size == 1 ? "1 report" : size + " reports");
    story.where().stream().map(Place::name).distinct().limit(2).forEach(facts::add);
    LocalDate latest = story.story().latest();
    if (latest != null) {
      facts.add("latest of " + latest);
    }
    return new Choice(story.story().id(), headline(told, story), String.join(" · ", facts));
  }

  /** The others of its story, those alone that have the words if any are given. */
  private static List<Choice> within(Snapshot told, Told report, String words) {
    return choices(told, List.of(report.situation()), report, words);
  }

  /** The others of its story, and with words those of all stories that have them. */
  private static List<Choice> reports(Snapshot told, Told report, String words) {
    if (words.isEmpty()) {
      return within(told, report, words);
    }
    Told named = told.told(id(words));
    if (named != null && !id(named.reading()).equals(id(report.reading()))) {
      return List.of(choice(told, named.situation(), named.reading()));
    }
    List<Situation> stories = told.search().found(new Sought(words, "", "", null, null));
    List<Choice> titled = choices(told, stories, report, words);
    return titled.isEmpty() ? choices(told, stories, report, "") : titled;
  }

  private static List<Choice> choices(
      Snapshot told, List<Situation> stories, Told report, String words) {
    Map<String, Choice> choices = new LinkedHashMap<>();
    for (Situation story : stories) {
      for (Reading reading : story.story().readings()) {
        Choice choice = choice(told, story, reading);
        boolean own = id(reading).equals(id(report.reading()));
        if (!own && (words.isEmpty() || Search.has(choice.name() + " " + choice.facts(), words))) {
          choices.put(choice.report(), choice);
        }
      }
    }
    return List.copyOf(choices.values());
  }

  private static Choice choice(Snapshot told, Situation story, Reading reading) {
    Report report = reading.report();
    String facts =
        Stream.of(report.outlet(), story.story().day(report.id()), report.input())
            .filter(Objects::nonNull)
            .map(String::valueOf)
            .distinct()
            .reduce((a, b) -> a + " · " + b)
            .orElse("");
    return new Choice(report.id(), told.shown(story).parts().title(report), facts);
  }

  private static String headline(Snapshot told, Situation story) {
    return told.shown(story).parts().headline(story);
  }

  private static String id(Reading reading) {
    return reading.report().id();
  }
}
