package avouch.lab.gate;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.lineage.Lineages;
import avouch.model.Page;
import avouch.model.Reading;
import avouch.model.Story;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Copies made of a text of our own are found, and beside what another wrote they are not. */
class MadeCopiesTest {
  private static final String ORIGINAL =
      """
      A dam above the town of Sorve burst on Friday after three days of rain, sending a wave of mud through the market street.

      Rescue workers searched the cellars of the old town for people who had not answered the call to leave, the fire brigade said.

      Two children were taken to the hospital in Halden, where they were treated for cuts and released after an hour.

      Engineers had warned since the spring that the wall of the dam was cracked, and repairs were to begin in the autumn.

      The mayor opened the school and the sports hall to families whose houses were flooded by the river.
      """;

  private static final String INDEPENDENT =
      """
      Mud stood a metre high in the shops of Sorve on Friday evening, hours after the dam above the town had given way.

      Karin Holt was closing her bakery when she heard the water. She ran up the stairs and did not look back.

      Volunteers went from cellar to cellar with torches; nobody could say how many were missing.

      The wall was known to be weak, and an engineer of the county told this paper that money for it was never found.

      Some slept in the school. Others drove to relatives in the next valley before the road was closed.
      """;

  private static final Rewordings REWORDINGS =
      Rewordings.read(Gold.repository().resolve("lab/gold/rewordings.tsv"));

  @ParameterizedTest
  @EnumSource
  void aMadeCopyIsFound(MadeCopy kind) {
    String copy = kind.text(ORIGINAL, REWORDINGS, new Random(kind.ordinal()));
    assertThat(copy).isNotEqualTo(ORIGINAL.strip());
    assertThat(lineages(ORIGINAL, copy)).isEqualTo(1);
    assertThat(lineages(INDEPENDENT, copy)).isEqualTo(2);
  }

  private static int lineages(String one, String other) {
    Map<String, Reading> readings = new TreeMap<>();
    for (Page page : List.of(Cases.page("one", one), Cases.page("other", other))) {
      Reading reading = Cases.reading(page).orElseThrow();
      readings.put(reading.report().id(), reading);
    }
    String first = readings.keySet().iterator().next();
    return Lineages.of(new Story(first, List.copyOf(readings.values()), Map.of())).size();
  }
}
