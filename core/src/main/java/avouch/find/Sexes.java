package avouch.find;

import avouch.find.Cast.Member;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells women from men by the pronouns that follow a name, where the name does not tell. */
final class Sexes {
  private static final int NEAR = 40;

  private final Cast cast;

  private Sexes(Cast cast) {
    this.cast = cast;
  }

  static void tell(Cast cast, List<Paragraph> paragraphs) {
    if (cast.members().stream().anyMatch(member -> member.woman() == null)) {
      Sexes sexes = new Sexes(cast);
      paragraphs.forEach(sexes::read);
    }
  }

  private void read(Paragraph paragraph) {
    int mention = cast.firstEndingAfter(paragraph.range().start());
    Member last = null;
    int named = 0;
    for (int i = 0; i < paragraph.size(); i++) {
      boolean name =
          mention < cast.mentions()
              && cast.range(mention).start() < paragraph.token(i).range().end();
      if (name) {
        last = cast.member(mention++);
        named = i;
      } else if (last != null && paragraph.tag(i).startsWith("PRP") && i - named < NEAR) {
        Boolean woman = isWoman(paragraph.word(i));
        if (woman != null) {
          last.vote(woman, 1);
          last = null;
        }
      }
    }
  }

  private static @Nullable Boolean isWoman(String word) {
    return switch (word) {
      case "she", "She", "her", "Her", "herself" -> true;
      case "he", "He", "his", "His", "him", "himself" -> false;
      default -> null;
    };
  }
}
