package avouch.brief;

import avouch.model.Finding;
import avouch.model.Place;
import avouch.model.Situation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A story in a list of stories: its headline, when and where, how many tell it, its figures. */
final class HtmlCard {
  /** How many places are named. */
  private static final int MOST_PLACES = 3;

  private final Situation situation;
  private final Privacy privacy;
  private final Links links;

  HtmlCard(Situation situation, Privacy privacy, Links links) {
    this.situation = situation;
    this.privacy = privacy;
    this.links = links;
  }

  void write(StringBuilder out) {
    out.append("<article class=\"card\">\n<h2>");
    link(Target.OfStory.of(situation), SituationSheet.headline(situation), out);
    out.append("</h2>\n<p class=\"facts\">");
    out.append(privacy.html(String.join(" · ", facts()))).append("</p>\n");
    Answers answers = new Answers(situation);
    List<Finding> key = answers.key().stream().filter(answers::isStated).toList();
    if (!key.isEmpty()) {
      out.append("<ul class=\"figures\">\n");
      key.forEach(finding -> figure(finding, answers.text(finding), out));
      out.append("</ul>\n");
    }
    out.append("</article>\n");
  }

  private List<String> facts() {
    List<String> facts = new ArrayList<>();
    PrintedDay day = PrintedDay.of(situation);
    if (day != null) {
      facts.add(Phrases.day(day.day()));
    }
    Leads leads = new Leads(situation.story());
    List<Place> places = PrintedPlaces.of(situation, leads).stream().limit(MOST_PLACES).toList();
    if (!places.isEmpty()) {
      facts.add(PrintedPlaces.printed(places, situation, leads));
    }
    facts.add(Phrases.count(situation.story().readings().size(), "report", "reports"));
    facts.add(
        Phrases.count(situation.lineages().size(), "independent account", "independent accounts"));
    LocalDate latest = situation.story().latest();
    if (latest != null) {
      facts.add("latest report " + Phrases.day(latest));
    }
    return facts;
  }

  private void figure(Finding finding, String text, StringBuilder out) {
    String verdict = Phrases.word(finding.verdict());
    out.append("<li>");
    link(Target.OfFinding.of(finding), Phrases.word(finding.slot()), out);
    out.append(" <strong>").append(privacy.html(answer(finding, text))).append("</strong> ");
    out.append("<span class=\"verdict ").append(verdict.replace(' ', '-')).append("\">");
    out.append(verdict).append("</span></li>\n");
  }

  /** A number, or those it lies between; for anything else its words. */
  private static String answer(Finding finding, String text) {
    String number =
        finding.best() != null ? Phrases.number(finding.best()) : Phrases.range(finding);
    return number.isEmpty() ? text : number;
  }

  private void link(Target target, String words, StringBuilder out) {
    out.append("<a href=\"").append(HtmlWords.escaped(links.to(target))).append("\">");
    out.append(privacy.html(words)).append("</a>");
  }
}
