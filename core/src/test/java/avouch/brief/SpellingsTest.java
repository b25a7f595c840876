package avouch.brief;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.model.Settlement.Actor;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingsTest {
  @Test
  void anAcronymAndAnotherSpellingHelpAndAPartDoesNot() {
    assertThat(of(Actor.Kind.ORGANIZATION, "Federation of Port Workers", "FPW", "Port"))
        .containsExactly("FPW");
    assertThat(of(Actor.Kind.PERSON, "Matteo Grond", "Grond", "Mateo Grond", "Matteo"))
        .containsExactly("Mateo Grond");
    assertThat(of(Actor.Kind.PERSON, "Norland MP Miri Grond", "Norland")).isEmpty();
  }

  @Test
  void aSoftHyphenMakesNoOtherSpelling() {
    assertThat(of(Actor.Kind.PERSON, "Matteo Grond", "Mat\u00adteo Grond")).isEmpty();
  }

  @Test
  void anArticleBeforeAnArabicNameMakesItNoOther() {
    assertThat(Spellings.isWithin("Marn", "Omar al-Marn")).isTrue();
    assertThat(Spellings.isWithin("Omar al-Marn", "Omar Marn")).isTrue();
    assertThat(Spellings.isWithin("Alma", "Omar al-Marn")).isFalse();
  }

  private static List<String> of(Actor.Kind kind, String name, String... aliases) {
    return Spellings.of(new Actor(name, kind, List.of(aliases), null, null, List.of()));
  }
}
