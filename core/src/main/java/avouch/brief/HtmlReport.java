package avouch.brief;

import avouch.model.Claim;
import avouch.model.Finding;
import avouch.model.Mention;
import avouch.model.Range;
import avouch.model.Reading;
import avouch.model.Report;
import avouch.model.ReportDay;
import avouch.model.Situation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One report on a page of its own: what is known of it, and its text with every mention marked. */
final class HtmlReport {
  private final Situation situation;
  private final Reading reading;
  private final Report report;
  private final Privacy privacy;
  private final Links links;

  HtmlReport(Situation situation, Reading reading, Privacy privacy, Links links) {
    this.situation = situation;
    this.reading = reading;
    this.report = reading.report();
    this.privacy = privacy;
    this.links = links;
  }

  void write(StringBuilder out) {
    new HtmlWords(out, List.of(), links).write(facts(), 0);
    out.append("<h2>Word for word</h2>\n<p class=\"legend\"><small>Marked: ");
    for (String kind : List.of("figure", "time", "place", "person", "organization", "quote")) {
      out.append("<mark class=\"").append(kind).append("\">").append(kind).append("</mark> ");
    }
    out.append("<mark class=\"claim\">what bears a finding</mark>, which it leads to. Grey: left");
    out.append(" out as not part of the account.</small></p>\n<div class=\"text\">");
    List<HtmlText.Mark> marks = new ArrayList<>();
    List<Claim.Bearing> claims = new ArrayList<>();
    bearings(marks, claims);
    reading.mentions().forEach(mention -> add(mention, marks));
    new HtmlText(report, marks, HtmlTexts.sentences(report, claims), privacy, links).write(out);
    out.append("</div>\n");
  }

  private Sheet facts() {
    Sheet sheet = new Sheet(privacy::printed);
    sheet.title(Line.of(HtmlTexts.title(report)));
    Line story = Line.of(SituationSheet.headline(situation));
    sheet.fact("Story", story.to(Target.OfStory.of(situation)));
    told(sheet, "Outlet", report.outlet());
    told(sheet, "Author", report.author());
    ReportDay day = situation.story().days().get(report.id());
    String basis = day == null ? "" : " (" + Phrases.basis(day.basis()) + ")";
    told(sheet, "Published", day == null ? "day not known" : Phrases.day(day.day()) + basis);
    told(sheet, "Credits", Phrases.list(report.credits()));
    told(sheet, "Language", report.language());
    String address = report.address();
    if (address != null) {
      sheet.fact("Original", new Line().code(address));
    }
    if (!report.input().equals(address)) {
      sheet.fact("Came as", new Line().code(report.input()));
    }
    sheet.fact("Copies", copies());
    return sheet;
  }

  private static void told(Sheet sheet, String label, @Nullable String words) {
    if (words != null && !words.isBlank()) {
      sheet.fact(label, Line.of(words));
    }
  }

  /** The other reports of its lineage. */
  private Line copies() {
    Line line = new Line();
    situation.lineages().stream()
        .filter(lineage -> lineage.reports().contains(report.id()))
        .flatMap(lineage -> lineage.reports().stream())
        .filter(id -> !id.equals(report.id()))
        .forEach(
            id -> {
              line.plain(line.runs().isEmpty() ? "counts as one account with " : ", ");
              line.plain(HtmlTexts.title(situation.story().reading(id).report()));
              line.to(new Target.OfReport(id));
            });
    return line.runs().isEmpty() ? Line.of("shares no copy with another report") : line;
  }

  private void bearings(List<HtmlText.Mark> marks, List<Claim.Bearing> claims) {
    for (Finding finding : situation.findings()) {
      for (Finding.Value value : finding.values()) {
        for (Claim.Bearing claim : value.claims()) {
          if (claim.report().equals(report.id())) {
            Target target = Target.OfFinding.of(finding);
            claims.add(claim);
            marks.add(new HtmlText.Mark(claim.span().range(), "claim", finding.question(), target));
          }
        }
      }
    }
  }

  private void add(Mention mention, List<HtmlText.Mark> marks) {
    switch (mention) {
      case Mention.Figure figure -> marks.add(mark(figure.range(), "figure", told(figure)));
      case Mention.Time time -> marks.add(mark(time.range(), "time", "time"));
      case Mention.PlaceName place -> marks.add(mark(place.range(), "place", told(place)));
      case Mention.Person person -> marks.add(mark(person.range(), "person", "person"));
      case Mention.Organization body ->
          marks.add(mark(body.range(), "organization", "organization"));
      case Mention.Quote quote ->
          quote.pieces().forEach(piece -> marks.add(mark(piece.range(), "quote", told(quote))));
    }
  }

  private static HtmlText.Mark mark(Range range, String kind, String told) {
    return new HtmlText.Mark(range, kind, told, null);
  }

  private static String told(Mention.Figure figure) {
    Mention.Figure.Counted counted = figure.counted();
    String number = Phrases.range(figure.amount().low(), figure.amount().high());
    String unit = figure.unit() == null ? "" : " " + figure.unit();
    return "figure: "
        + Phrases.word(figure.amount().bound())
        + " "
        + number
        + unit
        + (counted == null ? "" : " (" + counted.head() + ")");
  }

  private static String told(Mention.PlaceName place) {
    String country = place.place() == null ? null : place.place().country();
    return "place" + (country == null ? "" : ": " + place.name() + ", " + country);
  }

  private static String told(Mention.Quote quote) {
    return quote.speaker() == null ? "quote" : "quote of " + quote.speaker();
  }
}
