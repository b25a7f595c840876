package avouch.app.store;

import avouch.model.Outcome;
import avouch.model.Page;
import avouch.model.Problem;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The rows that a store writes. */
final class Writing {
  /** Of two days asked for one page the earlier counts, whichever came first. */
  private static final String PAGE =
      "INSERT INTO pages"
          + " (key, input, outlet, address, title, published, otherwise, form, words, arrived)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
          + " ON CONFLICT (key) DO UPDATE SET otherwise = excluded.otherwise"
          + " WHERE excluded.otherwise < coalesce(pages.otherwise, '9999-99-99')";

  private static final String OUTCOME =
      "INSERT INTO outcomes (page, edition, otherwise, kind, report, reason, message, reading)"
          + " SELECT page, ?, ?, ?, ?, ?, ?, ? FROM pages WHERE key = ? AND otherwise IS ?"
          + " ON CONFLICT (page) DO UPDATE SET edition = excluded.edition,"
          + " otherwise = excluded.otherwise, kind = excluded.kind, report = excluded.report,"
          + " reason = excluded.reason, message = excluded.message, reading = excluded.reading";

  private static final String PROBLEM =
      "INSERT INTO problems (input, reason, message) VALUES (?, ?, ?) ON CONFLICT DO NOTHING";

  private static final String NOTE =
      "INSERT INTO notes (name, words) VALUES (?, ?)"
          + " ON CONFLICT (name) DO UPDATE SET words = excluded.words";

  private final PreparedStatement page;
  private final PreparedStatement outcome;
  private final PreparedStatement problem;
  private final PreparedStatement note;

  Writing(Connection connection) throws SQLException {
    page = connection.prepareStatement(PAGE);
    outcome = connection.prepareStatement(OUTCOME);
    problem = connection.prepareStatement(PROBLEM);
    note = connection.prepareStatement(NOTE);
  }

  /** Adds a page with its outcome; false if the outcome is none for the day that counts for it. */
  boolean add(Arrival arrival) throws SQLException {
    Page given = arrival.kept().page();
    page.setString(1, arrival.key());
    page.setString(2, given.input());
    page.setString(3, given.outlet());
    page.setString(4, given.address());
    page.setString(5, given.title());
    page.setString(6, text(given.published()));
    page.setString(7, text(arrival.kept().otherwise()));
    page.setString(8, Form.of(given.content()).toString());
    page.setBytes(9, Words.packed(given.content().words()));
    page.setString(10, arrival.kept().arrived().toString());
    page.executeUpdate();
    return addOutcome(arrival);
  }

  private boolean addOutcome(Arrival arrival) throws SQLException {
    outcome.setString(1, Edition.present());
    outcome.setString(2, text(arrival.kept().otherwise()));
    switch (arrival.outcome()) {
      case Outcome.Article article -> set("article", article.report().id(), null);
      case Outcome.Several several -> set("several", null, null);
      case Outcome.Unread unread -> set("unread", unread.report().id(), unread.problem());
      case Outcome.NotAnArticle none -> set("none", null, none.problem());
      case null -> set("failed", null, null);
    }
    outcome.setBytes(7, arrival.reading());
    outcome.setString(8, arrival.key());
    outcome.setString(9, text(arrival.kept().otherwise()));
    return outcome.executeUpdate() > 0;
  }

  private void set(String kind, @Nullable String report, @Nullable Problem reason)
      throws SQLException {
    outcome.setString(3, kind);
    outcome.setString(4, report);
    outcome.setString(5, reason == null ? null : reason.reason());
    outcome.setString(6, reason == null ? null : reason.message());
  }

  void add(Problem met) throws SQLException {
    problem.setString(1, met.input());
    problem.setString(2, met.reason());
    problem.setString(3, met.message());
    problem.executeUpdate();
  }

  void note(String name, String words) throws SQLException {
    note.setString(1, name);
    note.setString(2, words);
    note.executeUpdate();
  }

  /** A value as the tables hold it. */
  static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
