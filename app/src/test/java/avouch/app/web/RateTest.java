package avouch.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RateTest {
  @Test
  void anAddressMayDoSoMuchAtOnceAndSoMuchASecond() throws UnknownHostException {
    AtomicLong clock = new AtomicLong(5);
    Rate rate = new Rate(3, 1, clock::get);
    InetAddress one = InetAddress.getByName("192.0.2.1");
    InetAddress other = InetAddress.getByName("192.0.2.2");
    for (int i = 0; i < 3; i++) {
      assertThat(rate.lets(one)).isTrue();
    }
    assertThat(rate.lets(one)).isFalse();
    assertThat(rate.lets(other)).isTrue();
    clock.addAndGet(1_000_000_000);
    assertThat(rate.lets(one)).isTrue();
    assertThat(rate.lets(one)).isFalse();
    clock.addAndGet(3_600_000_000_000L);
    assertThat(rate.lets(one)).isTrue();
  }
}
