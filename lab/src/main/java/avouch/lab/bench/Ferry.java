package avouch.lab.bench;

import avouch.model.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/**
 * Reports of an invented fire on a ferry, told by some three hundred outlets over four days.
 *
 * <p>As stories usually are, most give the count of the day, a few that of the day before or a
 * number of their own; six utterances go through all outlets, whole, cut or put otherwise; some
 * outlets have a witness of their own. At worst every number is anybody's guess and nobody repeats
 * what another prints.
 */
final class Ferry {
  private static final int SHORTEST = 5;
  private static final int OUTLETS = 300;
  private static final LocalDate MONDAY = LocalDate.of(2031, 5, 5);
  private static final int[] DEAD = {4, 6, 7, 7};
  private static final int[] HURT = {18, 23, 31, 30};

  private static final List<String> UTTERANCES =
      List.of(
          "“We heard a dull bang under the car deck and then the lights went out”, said"
              + " captain Ivo Larsen.",
          "“Nobody had told us where the life jackets were kept”, said passenger Mira Holt.",
          "Mayor Anna Dahl said that the pier had been inspected only two weeks before the fire.",
          "Police chief Tor Vik said that a welding torch may have set fire to a load of straw.",
          "“We shall pay for every night that the families spend in this town”, the owner of the"
              + " line, Per Strand, said.",
          "The fire chief said his men reached the burning deck eleven minutes after the alarm.");

  private static final List<String> AROUND =
      List.of(
          "Smoke hung over the fish market.",
          "Divers searched the harbour all night.",
          "Relatives waited at the gates of the hospital.",
          "The harbour was closed on Tuesday.",
          "The government promised to pay for the funerals by Friday.",
          "The ministry sent 120 soldiers to Sorve on Tuesday.",
          "The line lost about 3 million euros, its owner said.",
          "The fire was caused by a welding torch, investigators said.",
          "Some 200 people protested in front of the town hall on Wednesday.",
          "The mayor visited the injured in hospital on Tuesday.");

  /** Words that news writes small, in which a witness tells what nobody else tells. */
  private static final List<String> WORDS = words();

  private static final List<String> NAMES =
      List.of(
          "Lena", "Olav", "Greta", "Jonas", "Sigrid", "Mats", "Ellen", "Henrik", "Astrid", "Nils");

  private static final List<String> SURNAMES =
      List.of(
          "Aasen",
          "Brekke",
          "Dalen",
          "Eide",
          "Foss",
          "Gran",
          "Hagen",
          "Indrebo",
          "Jensen",
          "Krogh",
          "Lund",
          "Moen",
          "Nygard",
          "Olsen",
          "Prestrud",
          "Rognan",
          "Solberg",
          "Tveit");

  private static final List<String> SOURCES =
      List.of(
          "police said",
          "the mayor said",
          "a hospital spokesman said",
          "the coast guard said",
          "the fire chief said",
          "witnesses said");

  private static final List<String> FATES =
      List.of(
          "were killed", "were injured", "were shot", "were arrested", "were taken to hospital");

  private final Random random = new Random(7);
  private final boolean worst;

  Ferry(boolean worst) {
    this.worst = worst;
  }

  List<Page> pages(int reports) {
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < reports; i++) {
      int day = random.nextInt(DEAD.length);
      String text = worst ? guess(i) : told(i, day);
      Page.Content content = new Page.Content.Plain(text);
      String outlet = "outlet" + i % OUTLETS;
      pages.add(new Page("r" + i, content, outlet, null, null, MONDAY.plusDays(day)));
    }
    return pages;
  }

  private String told(int number, int day) {
    List<String> sentences = new ArrayList<>();
    String dead = "%s people were killed when the ferry Halvard burned at Sorve on Monday, %s.";
    sentences.add(dead.formatted(count(DEAD, day), any(SOURCES)));
    String hurt = random.nextBoolean() ? "%s were injured, %s." : "%s people were hurt, %s.";
    sentences.add(hurt.formatted(count(HURT, day), any(SOURCES)));
    sentences.add(utterance());
    sentences.add(any(AROUND));
    sentences.add(utterance());
    sentences.add(any(AROUND));
    if (random.nextInt(5) == 0) {
      sentences.add(witness());
    }
    return "Ferry Halvard burns at Sorve " + number + "\n\n" + String.join(" ", sentences);
  }

  /** The count of the day; now and then that of the day before, with a bound, or another. */
  private String count(int[] days, int day) {
    int dice = random.nextInt(100);
    if (dice < 85) {
      return String.valueOf(days[day]);
    }
    if (dice < 92) {
      return String.valueOf(days[Math.max(0, day - 1)]);
    }
    return dice < 97 ? "At least " + days[day] : String.valueOf(days[day] + 1 + random.nextInt(9));
  }

  /** One of the six, whole or without its last words before the speaker. */
  private String utterance() {
    String whole = any(UTTERANCES);
    int comma = whole.indexOf("”, ");
    if (random.nextInt(3) > 0 || comma < 0) {
      return whole;
    }
    int space = whole.lastIndexOf(' ', comma - 1);
    return whole.substring(0, whole.lastIndexOf(' ', space - 1)) + whole.substring(comma);
  }

  private String witness() {
    String said = "“The %s %s the %s and a %s %s my %s near the %s”, said %s %s, a passenger.";
    return said.formatted(
        any(WORDS),
        any(WORDS),
        any(WORDS),
        any(WORDS),
        any(WORDS),
        any(WORDS),
        any(WORDS),
        any(NAMES),
        any(SURNAMES));
  }

  private static List<String> words() {
    InputStream file = Ferry.class.getResourceAsStream("/avouch/language/small-words.txt");
    try (InputStream words = Objects.requireNonNull(file)) {
      return new String(words.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(word -> word.length() >= SHORTEST)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private String guess(int number) {
    StringBuilder text = new StringBuilder("Ferry Halvard burns at Sorve " + number + "\n\n");
    String figure = "%d people %s when the ferry Halvard burned at Sorve on %s, %s. ";
    for (int i = 0; i < DEAD.length; i++) {
      String day = random.nextBoolean() ? "Monday" : "Tuesday";
      text.append(figure.formatted(2 + random.nextInt(60), any(FATES), day, any(SOURCES)));
      text.append(witness()).append(' ');
    }
    return text.toString();
  }

  private String any(List<String> some) {
    return some.get(random.nextInt(some.size()));
  }
}
