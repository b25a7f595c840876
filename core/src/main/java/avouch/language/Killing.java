package avouch.language;

import java.util.regex.Pattern;

/** Tells words of killing from words of death: who dies in a hospice was not killed. */
public final class Killing {
  private static final Pattern WORDS =
      Pattern.compile(
          "\\b(kill|murder|homicid|manslaughter|sla(y|in)|shot|shoot|gunn|gunfire|stab|behead|execut"
              + "|assassin|massacre|bomb|blast|explo|attack|strike|struck|raid|shell|fight|fought"
              + "|clash|crush|lynch|strangl|hit by)",
          Pattern.CASE_INSENSITIVE);

  private Killing() {}

  /** Whether a sentence tells of a killing or of a blow that kills. */
  public static boolean isToldIn(String sentence) {
    return WORDS.matcher(sentence).find();
  }
}
