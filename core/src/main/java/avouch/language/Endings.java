package avouch.language;

/** How English verbs are spelled where an ending meets the stem. */
final class Endings {
  private static final String VOWELS = "aeiou";

  private Endings() {}

  /** Whether a stem doubles its last letter before an ending: one vowel, one consonant, short. */
  static boolean wouldDouble(String stem) {
    int last = stem.length() - 1;
    return last >= 2
        && "wxy".indexOf(stem.charAt(last)) < 0
        && !isVowel(stem, last)
        && isVowel(stem, last - 1)
        && !isVowel(stem, last - 2)
        && isOneSyllable(stem);
  }

  private static boolean isOneSyllable(String stem) {
    int groups = 0;
    for (int i = 0; i < stem.length(); i++) {
      if (isVowel(stem, i) && (i == 0 || !isVowel(stem, i - 1))) {
        groups++;
      }
    }
    return groups == 1;
  }

  /** An unknown verb without its ending, as such verbs mostly are: tweeted, googling, rebranded. */
  static String cut(String form, String endingOfY, String ending) {
    if (!endingOfY.isEmpty() && form.endsWith(endingOfY) && form.length() > 4) {
      return form.substring(0, form.length() - 3) + "y";
    }
    int length = form.length() - ending.length();
    if (!form.endsWith(ending) || length < 3) {
      return form;
    }
    String stem = form.substring(0, length);
    char last = stem.charAt(length - 1);
    if (last == stem.charAt(length - 2) && "bdgmnprt".indexOf(last) >= 0) {
      return stem.substring(0, length - 1);
    }
    return stem.matches(".*([vcuz]|at|[aeiou]s|[^aeiou]l|dg|rg|ng)") ? stem + "e" : stem;
  }

  /** Whether "es" was added for the sake of a hiss: crosses, boxes, watches. */
  static boolean hisses(String form) {
    return form.endsWith("sses")
        || form.endsWith("shes")
        || form.endsWith("ches")
        || form.endsWith("xes")
        || form.endsWith("zzes");
  }

  /** An unknown plural noun or verb with "he" without its s. */
  static String withoutS(String form) {
    if (form.length() < 4 || !form.endsWith("s") || form.matches(".*(ss|us|is|'s)")) {
      return form;
    }
    if (form.matches(".*[^aeiou]ies")) {
      return form.substring(0, form.length() - 3) + "y";
    }
    return form.substring(0, form.length() - (hisses(form) ? 2 : 1));
  }

  private static boolean isVowel(String text, int at) {
    return VOWELS.indexOf(text.charAt(at)) >= 0;
  }
}
