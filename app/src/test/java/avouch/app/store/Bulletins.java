package avouch.app.store;

import avouch.model.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Pages on many small events that are told in much the same words. */
final class Bulletins {
  private static final List<String> KINDS =
      List.of("flood", "fire", "landslide", "collision", "explosion", "strike");

  private static final List<String> SYLLABLES =
      List.of("ba", "ve", "ko", "lin", "dar", "mo", "tes", "ru", "shi", "gal", "po", "nem", "zu");

  private static final List<String> MORE =
      List.of(
          "%3$s of the %4$s brigade said that the %1$s began at noon yesterday.",
          "The road to %4$s was closed, said %6$s of the town hall.",
          "%6$s, who lives by the %5$s mill, saw the %1$s begin.",
          "%3$s expects the %5$s school in %4$s to open again tomorrow.");

  private final Random random;

  private Bulletins(long seed) {
    random = new Random(seed);
  }

  /** Some hundred pages, a few of them printed twice, a few without a day or without a report. */
  static List<Page> pages(int events, long seed) {
    Bulletins bulletins = new Bulletins(seed);
    List<Page> pages = new ArrayList<>();
    for (int event = 0; event < events; event++) {
      bulletins.event(event, pages);
    }
    pages.add(Page.of("empty", new Page.Content.Plain(" ")));
    return pages;
  }

  private void event(int event, List<Page> pages) {
    String kind = one(KINDS);
    String town = name();
    List<String> names = List.of(name() + " " + name(), name(), name(), name());
    LocalDate day = LocalDate.of(2031, 3, 1).plusDays(random.nextInt(40));
    int reports = event % 20 == 0 ? 40 : 1 + random.nextInt(4);
    for (int i = 0; i < reports; i++) {
      LocalDate printed = day.plusDays(random.nextInt(3));
      StringBuilder text = new StringBuilder();
      text.append("%s in %s on %s\n\n".formatted(kind, town, weekday(day)));
      text.append("A %s hit %s, %s said.\n".formatted(kind, town, names.getFirst()));
      for (int more = 0; more < 2; more++) {
        text.append('\n');
        text.append(
            one(MORE)
                .formatted(kind, town, names.get(0), names.get(1), names.get(2), names.get(3)));
      }
      String input = event + "-" + i;
      Page.Content content = new Page.Content.Plain(text + "\n");
      boolean dated = random.nextInt(5) > 0;
      pages.add(new Page(input, content, null, null, null, dated ? printed : null));
      if (random.nextInt(8) == 0) {
        String title = town + " struck by " + kind;
        pages.add(new Page("again-" + input, content, null, null, title, dated ? printed : null));
      }
    }
  }

  private static String weekday(LocalDate day) {
    String name = day.getDayOfWeek().name();
    return name.charAt(0) + name.substring(1).toLowerCase(java.util.Locale.ROOT);
  }

  private String name() {
    String name = one(SYLLABLES) + one(SYLLABLES) + one(SYLLABLES);
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
