package avouch.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.find.Readings;
import avouch.model.Claim;
import avouch.model.Story;
import avouch.settle.Settling;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A body and who speaks for it, by an office that names it, are one voice. */
class SpokesmenTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"It broke,\" said Ada Quill, director of the Denby Observatory for Sea Birds. | Denby Observatory for Sea Birds",
        "The director of the Denby Observatory for Sea Birds, Ada Quill, left. | Denby Observatory for Sea Birds",
        "The Denby Water Union's president, Ada Quill, left. | Denby Water Union",
        "Denby Water Union spokeswoman Ada Quill left. | Denby Water Union",
        "Police spokesman Ada Quill left. | police"
      })
  void anOfficeThatNamesABodyHasItsVoice(String text, String body) {
    assertThat(isOne(text, body)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ada Quill, a former director of the Denby Water Union, left. | Denby Water Union",
        "Ada Quill, a clerk of the Denby Water Union, left. | Denby Water Union",
        "The Denby Water Union met Ada Quill. | Denby Water Union",
        "Director Ada Quill left the Denby Water Union. | Denby Water Union",
        "The Denby Water Union told director Ada Quill to leave. | Denby Water Union",
        "Ada Quill, director of the Denby Water Union, met Ada Quill, head of the Marn Dam Authority. | Denby Water Union"
      })
  void nobodyElseHas(String text, String body) {
    assertThat(isOne(text, body)).isFalse();
  }

  private static boolean isOne(String text, String body) {
    Story story = new Story("r1", List.of(Readings.of(text)), Map.of());
    Spokesmen spokesmen = Spokesmen.of(story, Settling.of(story));
    Sources.Voice own = spokesmen.voice(new Claim.Source("she", "Ada Quill"));
    return own != null && own.equals(spokesmen.voice(new Claim.Source(body, body)));
  }
}
