package avouch.app.store;

import avouch.Grouping;
import avouch.codec.SituationBytes;
import avouch.model.Policy;
import avouch.model.Request;
import avouch.model.Situation;
import avouch.model.Story;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What stories of a store come to: as it was worked out before, by whichever process, or where
 * their reports or days are others now, anew.
 */
final class Recalled {
  /** What fewer reports come to is worked out about as fast as it is read. */
  private static final int WORTH_KEEPING = 2;

  private final GroupedReports reports;
  private final Request request;
  private final List<Worked> worked = new ArrayList<>();

  /**
   * @param request its policy counts alone
   */
  Recalled(GroupedReports reports, Request request) {
    this.reports = reports;
    this.request = request;
  }

  GroupedReports reports() {
    return reports;
  }

  /** What a story came to now. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Worked(long story, String key, byte[] situation) {}

  Situation of(GroupedReports.Standing standing) {
    Story story = Situations.story(reports, standing.numbers());
    byte[] known = reports.situation(standing, request.policy());
    if (known != null) {
      return unpacked(known, story);
    }
    Situation situation = Grouping.situation(story, request);
    if (standing.numbers().size() >= WORTH_KEEPING) {
      byte[] packed = Words.packed(SituationBytes.of(situation));
      worked.add(new Worked(standing.story(), standing.key(), packed));
    }
    return situation;
  }

  private static Situation unpacked(byte[] known, Story story) {
    try {
      return SituationBytes.read(Words.bytes(known), story);
    } catch (IOException e) {
      throw new IllegalStateException("a situation in the store is damaged", e);
    }
  }

  /** What had to be worked out and is worth keeping. */
  List<Worked> worked() {
    return worked;
  }

  /** Keeps what stories came to, and drops what is kept of those that are none any more. */
  static void keep(Tables tables, Policy policy, List<Worked> worked) throws SQLException {
    for (Worked one : worked) {
      tables.change(
          "INSERT INTO situations (story, policy, key, situation) VALUES (?, ?, ?, ?)"
              + " ON CONFLICT (story, policy) DO UPDATE SET key = excluded.key,"
              + " situation = excluded.situation",
          one.story(),
          policy,
          one.key(),
          one.situation());
    }
    tables.change("DELETE FROM situations WHERE story NOT IN (SELECT story FROM stories)");
  }
}
