package avouch.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What tags and names are without a model. */
class RuleTaggerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Police arrested 3,000 soldiers in Oslo on Monday .| NN VBD CD NNS IN NNP IN NNP .",
        "The troops will leave the city .| DT NNS MD VB DT NN .",
        "“ He was badly hurt ” , she said .| `` PRP VBD RB NN '' , PRP VBD ."
      })
  void tagsByRule(String sentence, String tags) {
    assertThat(new RuleTagger().tags(words(sentence))).containsExactly(tags.strip().split(" "));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = "She met Marlow Denby in Oslo .| O O B-PER I-PER O B-LOC O")
  void namesByRule(String sentence, String labels) {
    List<String> words = words(sentence);
    String[] tags = new RuleTagger().tags(words);

    assertThat(new RuleNames().labels(words, tags)).containsExactly(labels.strip().split(" "));
  }

  private static List<String> words(String sentence) {
    return List.of(sentence.strip().split(" "));
  }
}
