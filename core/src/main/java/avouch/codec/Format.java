package avouch.codec;

import avouch.brief.HtmlBrief;
import avouch.brief.MarkdownBrief;
import avouch.brief.TextBrief;
import avouch.model.SituationReport;
import java.util.Locale;

/** The forms in which a situation report is written. */
public enum Format {
  TEXT("text/plain; charset=utf-8", "txt"),
  MARKDOWN("text/markdown; charset=utf-8", "md"),
  HTML("text/html; charset=utf-8", "html"),
  JSON("application/json", "json"),
  CSV("text/csv; charset=utf-8", "csv"),
  GEOJSON("application/geo+json", "geojson"),
  HXL("text/csv; charset=utf-8", "hxl.csv"),
  ACLED("text/csv; charset=utf-8", "acled.csv"),
  ANNOTATIONS("application/ld+json", "annotations.json"),
  PROV("application/ld+json", "prov.json");

  private static final int WIDTH = 80;

  private final String type;
  private final String ending;

  Format(String type, String ending) {
    this.type = type;
    this.ending = ending;
  }

  /** What the document is, as the web names it. */
  public String type() {
    return type;
  }

  /** How the name of a file ends that holds it. */
  public String ending() {
    return ending;
  }

  /** As it is typed. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The whole document; text as wide as a narrow terminal.
   *
   * @param withNames whether private persons' names are printed
   */
  public String of(SituationReport report, boolean withNames) {
    return switch (this) {
      case TEXT -> TextBrief.of(report, withNames, WIDTH, false);
      case MARKDOWN -> MarkdownBrief.of(report, withNames);
      case HTML -> HtmlBrief.of(report, withNames);
      case JSON -> JsonSituationReport.of(report, withNames);
      case CSV -> UcdpTable.of(report, withNames);
      case GEOJSON -> GeoJson.of(report, withNames);
      case HXL -> HxlTable.of(report, withNames);
      case ACLED -> AcledTable.of(report, withNames);
      case ANNOTATIONS -> WebAnnotations.of(report, withNames);
      case PROV -> Provenance.of(report, withNames);
    };
  }
}
