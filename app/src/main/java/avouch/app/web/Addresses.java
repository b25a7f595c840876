package avouch.app.web;

import avouch.brief.Links;
import avouch.brief.Target;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where stories, reports and findings stand among the pages of the desk. */
final class Addresses implements Links {
  private final String query;

  /**
   * @param asOf the day up to which the pages tell; {@code null} for all
   */
  Addresses(@Nullable LocalDate asOf) {
    this.query = asOf == null ? "" : "?as-of=" + asOf;
  }

  @Override
  public String to(Target target) {
    return switch (target) {
      case Target.OfStory story -> "/stories/" + story.id() + query;
      case Target.OfReport report -> "/reports/" + report.id() + query;
      case Target.OfFinding finding -> "/findings/" + finding.id() + query;
      case Target.OfWords words -> "/reports/" + words.report() + query + "#" + words.name();
    };
  }
}
