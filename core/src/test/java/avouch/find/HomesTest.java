package avouch.find;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.find.PlaceSenses.Naming;
import avouch.language.Rows;
import avouch.language.Rows.Row;
import avouch.language.Toponym;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The towns that local outlets write from. */
class HomesTest {
  private static final List<Row> ROWS = Rows.of(Homes.class, "homes.tsv");

  @Test
  void everyTownIsInTheGazetteerWhereItsRowSays() {
    assertThat(ROWS).filteredOn(row -> !isKnown(row)).extracting(Row::value).isEmpty();
  }

  @Test
  void noTwoRowsNameTheSameOutlet() {
    Map<String, Set<String>> towns = new HashMap<>();
    for (Row row : ROWS) {
      row.patterns()
          .forEach(each -> towns.computeIfAbsent(each, at -> new HashSet<>()).add(row.id()));
    }
    assertThat(towns.entrySet()).filteredOn(each -> each.getValue().size() > 1).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "www.wowt.com, Omaha", // a call sign
    "wowttv.com, Omaha",
    "www.wowt6.com, Omaha",
    "www.wowtravel.com, ''",
    "omaha.com, Omaha", // a host
    "denby.omaha.com.example, ''",
    "www.ouest-france.fr, Rennes",
    "www.denbypost.com, ''"
  })
  void anAddressTellsWhereItsOutletIs(String host, String expected) {
    assertThat(Homes.ofHost(host).map(Naming::name).orElse("")).isEqualTo(expected);
  }

  private static boolean isKnown(Row row) {
    int comma = row.value().lastIndexOf(',');
    Toponym wider = Qualifiers.wider(row.value().substring(comma + 1).strip());
    return wider != null && HomeTown.isTown(row.value().substring(0, comma), wider);
  }
}
