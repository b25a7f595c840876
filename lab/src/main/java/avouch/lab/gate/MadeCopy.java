package avouch.lab.gate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** A way in which copies of a text are made. */
enum MadeCopy {
  CUT_TAIL("cut tail"),
  NEW_HEAD("new headline and lead"),
  REORDERED("reordered"),
  REWORDED("lightly reworded"),
  ROUND_TRIPPED("round-tripped stand-in");

  private static final Pattern BLANK = Pattern.compile("\\s*\n\\s*");

  /** Leads and headlines of our own, which fit any event. */
  private static final List<String> LEADS =
      List.of(
          "More details have emerged of what has shaken many in the community, and officials expect to say more in the coming days.",
          "What is known so far is set out below, as those who deal with the matter continue their work.",
          "Many questions remain open, but a clearer picture of the events is beginning to take shape.");

  private static final List<String> HEADLINES =
      List.of("What we know so far", "New details emerge", "Questions remain as work continues");

  private final String said;

  MadeCopy(String said) {
    this.said = said;
  }

  String said() {
    return said;
  }

  /** The text of a copy. */
  String text(String original, Rewordings rewordings, Random random) {
    List<String> paragraphs = new ArrayList<>(List.of(BLANK.split(original.strip(), -1)));
    switch (this) {
      case CUT_TAIL -> {
        int kept =
            Math.max(Math.min(3, paragraphs.size()), (int) Math.ceil(paragraphs.size() * 0.6));
        paragraphs.subList(kept, paragraphs.size()).clear();
      }
      case NEW_HEAD -> paragraphs.set(0, LEADS.get(random.nextInt(LEADS.size())));
      case REORDERED -> Collections.shuffle(paragraphs, random);
      case REWORDED -> paragraphs.replaceAll(p -> rewordings.lightly(p, random));
      case ROUND_TRIPPED -> paragraphs.replaceAll(p -> rewordings.roundTripped(p, random));
    }
    return String.join("\n\n", paragraphs);
  }

  /** The headline of a copy. */
  String title(String original, Rewordings rewordings, Random random) {
    return switch (this) {
      case CUT_TAIL, REORDERED -> original;
      case NEW_HEAD -> HEADLINES.get(random.nextInt(HEADLINES.size()));
      case REWORDED -> rewordings.lightly(original, random);
      case ROUND_TRIPPED -> rewordings.roundTripped(original, random);
    };
  }
}
