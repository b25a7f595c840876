package avouch.app.web;

import avouch.app.store.Correction;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Corrections as parts of pages: what was said, by whom and when, and the forms to say more. */
final class Corrections {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private Corrections() {}

  /** Those that stand of one subject, newest first; empty if there are none. */
  static String of(String subject, Snapshot told, String key) {
    StringBuilder out = new StringBuilder();
    told.corrections().reversed().stream()
        .filter(each -> each.subject().equals(subject) && each.stands())
        .forEach(each -> out.append(card(each, told, key)));
    return out.isEmpty() ? "" : "<section class=\"corrections\">\n" + out + "</section>\n";
  }

  /**
   * One of them, with the form that takes it back.
   *
   * @param told what the titles of reports are taken from; {@code null} if nothing is told yet
   * @param key the field that shows that the form is the desk's own
   */
  static String card(Correction correction, @Nullable Snapshot told, String key) {
    StringBuilder out = new StringBuilder("<article class=\"correction\">\n<p><strong>");
    out.append(
        switch (correction.kind()) {
          case RETRACT -> "Report retracted";
          case DAY -> "Day of publication set to " + Pages.escaped(correction.value());
          case TOGETHER -> "One event with " + other(correction, told);
          case APART -> "Not one event with " + other(correction, told);
          case COPY -> "A copy of " + other(correction, told);
          case NOTE -> "Note";
        });
    out.append("</strong>: ").append(subject(correction)).append("</p>\n");
    if (hasWords(correction)) {
      out.append("<blockquote>").append(Pages.escaped(correction.value()));
      out.append("</blockquote>\n");
    }
    out.append("<p class=\"facts\">").append(Pages.escaped(correction.who())).append(", ");
    out.append(TIME.format(correction.made()));
    if (correction.stands()) {
      out.append("</p>\n").append(undo(correction, key));
    } else {
      Instant undone = Objects.requireNonNull(correction.undone());
      out.append("; taken back by ").append(Pages.escaped(String.valueOf(correction.undoneBy())));
      out.append(", ").append(TIME.format(undone)).append("</p>\n");
    }
    return out.append("</article>\n").toString();
  }

  private static boolean hasWords(Correction correction) {
    return switch (correction.kind()) {
      case RETRACT, NOTE -> !correction.value().isEmpty();
      case DAY, TOGETHER, APART, COPY -> false;
    };
  }

  private static String other(Correction correction, @Nullable Snapshot told) {
    String id = correction.value();
    Directory.Told other = told == null ? null : told.told(id);
    String name =
        told == null || other == null
            ? "report " + id
            : told.shown(other.situation()).parts().title(other.reading().report());
    return "<a href=\"/reports/" + Ask.segment(id) + "\">" + Pages.escaped(name) + "</a>";
  }

  private static String subject(Correction correction) {
    String about = Pages.escaped(correction.about());
    return switch (correction.kind()) {
      case RETRACT -> about;
      case DAY, TOGETHER, APART, COPY ->
          "<a href=\"/reports/" + Ask.segment(correction.subject()) + "\">" + about + "</a>";
      case NOTE ->
          "<a href=\"/findings/" + Ask.segment(correction.subject()) + "\">" + about + "</a>";
    };
  }

  private static String undo(Correction correction, String key) {
    return "<form method=\"post\" action=\"/corrections/"
        + correction.number()
        + "/undo\" class=\"line undo\">"
        + key
        + who("u" + correction.number())
        + "<button class=\"quiet\">Undo</button></form>\n";
  }

  /** What can be corrected of a report. */
  static String ofReport(String id, String day, String key) {
    return "<details class=\"correct\"><summary>Correct this report</summary>\n"
        + form(Correction.Kind.DAY, id, key)
        + "<div><label for=\"day\">Published on</label><input type=\"date\" id=\"day\" name=\"value\""
        + " required value=\""
        + day
        + "\"></div>"
        + who("day-who")
        + "<button>Set the day</button></form>\n"
        + form(Correction.Kind.RETRACT, id, key)
        + "<div><label for=\"why\">Why it is left out</label><input id=\"why\" name=\"value\""
        + " maxlength=\"500\"></div>"
        + who("retract-who")
        + "<button>Retract the report</button></form>\n"
        + BesidePages.links(id)
        + "</details>\n";
  }

  /** What can be said of a finding. */
  static String ofFinding(String id, String key) {
    return "<details class=\"correct\"><summary>Write a note</summary>\n"
        + form(Correction.Kind.NOTE, id, key)
        + "<div class=\"wide\"><label for=\"note\">Note</label><textarea id=\"note\" name=\"value\""
        + " required maxlength=\"4000\"></textarea></div>"
        + who("note-who")
        + "<button>Keep the note</button></form>\n</details>\n";
  }

  /** The beginning of a form by which a correction is made. */
  static String form(Correction.Kind kind, String subject, String key) {
    return "<form method=\"post\" action=\"/corrections\" class=\"line "
        + kind.word()
        + "\">"
        + key
        + "<input type=\"hidden\" name=\"kind\" value=\""
        + kind.word()
        + "\"><input type=\"hidden\" name=\"subject\" value=\""
        + Pages.escaped(subject)
        + "\">";
  }

  /** The field for the name of whoever says it. */
  static String who(String id) {
    return "<div><label for=\""
        + id
        + "\">Your name</label><input id=\""
        + id
        + "\" name=\"who\" required maxlength=\"80\" autocomplete=\"name\"></div>";
  }
}
