package avouch.app.cli;

import java.util.Locale;

/** The forms in which a situation report is written. */
enum Format {
  TEXT,
  MARKDOWN,
  HTML,
  JSON,
  CSV,
  GEOJSON,
  HXL,
  ACLED,
  ANNOTATIONS,
  PROV;

  /** As it is typed. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
