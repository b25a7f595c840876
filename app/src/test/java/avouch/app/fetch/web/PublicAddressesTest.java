package avouch.app.fetch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressesTest {
  @ParameterizedTest
  @MethodSource("rows")
  void everyRowKeepsItsExampleOut(String row) throws IOException {
    String[] cells = row.split("\t", -1);
    assertThat(PublicAddresses.objection(InetAddress.getByName(cells[2]))).isEqualTo(cells[1]);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8.8.8.8",
        "93.184.216.34",
        "172.32.0.1",
        "100.128.0.1",
        "2606:4700::1",
        "64:ff9b::808:808"
      })
  void theOpenNetworkIsOpen(String address) throws IOException {
    assertThat(PublicAddresses.objection(InetAddress.getByName(address))).isNull();
  }

  static List<String> rows() throws IOException {
    try (InputStream rows =
        Objects.requireNonNull(PublicAddresses.class.getResourceAsStream("no-go.tsv"))) {
      return new String(rows.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    }
  }
}
