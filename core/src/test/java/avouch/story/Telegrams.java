package avouch.story;

import avouch.find.Mentions;
import avouch.model.Range;
import avouch.model.Reading;
import avouch.model.Report;
import avouch.model.ReportDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Short reports of invented events, read as any other. */
final class Telegrams {
  private Telegrams() {}

  static Reading reading(String id, @Nullable String day, String title, String text) {
    return reading(id, id + ".txt", day, title, text);
  }

  static Reading reading(String id, String input, @Nullable String day, String title, String text) {
    List<Report.Block> blocks = new ArrayList<>();
    int start = 0;
    for (String line : text.lines().toList()) {
      blocks.add(
          new Report.Block(
              new Range(start, start + line.length()), Report.Block.Role.PARAGRAPH, ""));
      start += line.length() + 1;
    }
    ReportDay stated =
        day == null ? null : new ReportDay(LocalDate.parse(day), ReportDay.Basis.GIVEN, List.of());
    return Mentions.in(
        new Report(
            id, input, null, null, title, "en", null, List.of(), null, stated, text, blocks));
  }

  /** Two fires in one town within a week, and a trial elsewhere. */
  static List<Reading> town() {
    return List.of(
        reading(
            "a1",
            "2031-05-06",
            "Blaze destroys Ostrava furniture warehouse",
            """
            OSTRAVA - A fire destroyed a furniture warehouse in the Vitkovice district on Monday night, injuring two firefighters.
            Flames broke out at the Novak Nabytek warehouse on Ruska Street shortly before 10 p.m., fire brigade spokesman Petr Kudela said.
            About 80 firefighters fought the blaze in the furniture store until dawn.
            """),
        reading(
            "a2",
            "2031-05-06",
            "Two firefighters hurt as Vitkovice warehouse burns",
            """
            Two firefighters were injured on Monday night when a warehouse of the furniture maker Novak Nabytek burned down in Ostrava.
            Fire brigade spokesman Petr Kudela said the warehouse on Ruska Street in Vitkovice was a total loss.
            """),
        reading(
            "a3",
            "2031-06-04",
            "Electrician charged over Novak Nabytek fire",
            """
            Police have charged an electrician over the fire that destroyed the Novak Nabytek furniture warehouse on Ruska Street in Ostrava-Vitkovice in May.
            Two firefighters were hurt in the blaze. Spokesman Petr Kudela said then that the warehouse was a total loss.
            """),
        reading(
            "b1",
            "2031-05-09",
            "Family escapes as Poruba flat burns in Ostrava",
            """
            A family of four escaped unhurt when fire broke out in their kitchen in the Poruba district of Ostrava on Thursday morning.
            A neighbour, Jana Holubova, heard the children call from a balcony on Opavska Avenue and phoned for help.
            """),
        reading(
            "b2",
            "2031-05-10",
            "Neighbour praised after Poruba kitchen fire",
            """
            A neighbour was praised on Friday for saving a family of four from a kitchen fire on Opavska Avenue in Ostrava-Poruba.
            Jana Holubova heard the children calling from the balcony and phoned for help on Thursday morning.
            """),
        reading(
            "c1",
            "2031-05-07",
            "Court in Lyon opens trial over pension fraud",
            """
            A court in Lyon on Wednesday opened the trial of three bankers accused of taking 12 million euros from a pension fund.
            Lawyers for the accused, Maurice Delorme among them, asked the judges to adjourn.
            """));
  }
}
