package avouch.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaggerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Police arrested 3,000 people and 47 were killed in Oslo , Norway , on Wednesday ."
            + "| NNS VBD CD NNS CC CD VBD VBN IN NNP , NNP , IN NNP .",
        "The withdrawal will begin on Thursday .| DT NN MD VB IN NNP .",
        "The troops have begun their withdrawal .| DT NNS VBP VBN PRP$ NN .",
        "He was shot in the leg by an unknown gunman .| PRP VBD VBN IN DT NN IN DT JJ NN .",
        "“ I have no doubt ” , he said ( again ) ."
            + "| `` PRP VBP DT NN '' , PRP VBD -LRB- RB -RRB- .",
        "More than 900 soldiers left the city ’s airport ." + "| JJR IN CD NNS VBD DT NN POS NN ."
      })
  void tagsByHand(String sentence, String tags) {
    assertThat(Tagger.shipped().tags(words(sentence))).containsExactly(tags.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Russian President Vladimir Putin said the Collective Security Treaty Organization agreed ."
            + "| B-MISC O B-PER I-PER O O B-ORG I-ORG I-ORG I-ORG O O",
        "Police in Boston said John Smith , 23 , was arrested .| O O B-LOC O B-PER I-PER O O O O O O",
        "He met U.S. Secretary of State Antony Blinken in Paris ."
            + "| O O B-LOC O O O B-PER I-PER O B-LOC O"
      })
  void namesByHand(String sentence, String labels) {
    List<String> words = words(sentence);
    String[] tags = Tagger.shipped().tags(words);

    assertThat(NameTagger.shipped().labels(words, tags)).containsExactly(labels.split(" "));
  }

  @Test
  void noWordsNoLabels() {
    assertThat(Tagger.shipped().tags(List.of())).isEmpty();
    assertThat(NameTagger.shipped().labels(List.of(), new String[0])).isEmpty();
  }

  @Test
  void anyTextHasTags() {
    List<String> odd = List.of("", " ", "…", "🙂", "Жанаозен", "http://a.b/c", "1/2", "'");

    assertThat(Tagger.shipped().tags(odd)).hasSize(odd.size()).doesNotContainNull();
  }

  private static List<String> words(String sentence) {
    return List.of(sentence.strip().split(" "));
  }
}
