package avouch.story;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.model.Link;
import avouch.model.Part;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** What is made anew where a change met it is what is made of the whole set. */
class PartsTest {
  private static final int LARGEST = 5;
  private static final int REPORTS = 60;
  private static final int STEPS = 80;

  private final TreeSet<String> reports = new TreeSet<>();
  private final TreeMap<String, Link> links = new TreeMap<>();
  private final TreeMap<String, Part> parts = new TreeMap<>();
  private final Random random = new Random();

  @RepeatedTest(60)
  void partsMadeAnewWhereAChangeMetThemAreThoseOfTheWholeSet(RepetitionInfo round) {
    random.setSeed(round.getCurrentRepetition());
    double often = random.nextDouble() * 0.08;
    for (int step = 0; step < STEPS; step++) {
      TreeSet<String> met = new TreeSet<>();
      for (int i = 0; i <= random.nextInt(4); i++) {
        change(often, met);
      }
      met.retainAll(reports);
      renew(met);
      assertThat(new ArrayList<>(new TreeSet<>(firsts())))
          .as("step %d", step)
          .isEqualTo(
              Parts.of(reports, links.values(), LARGEST).stream().map(Part::toString).toList());
    }
  }

  private List<String> firsts() {
    return parts.values().stream().map(Part::toString).toList();
  }

  private void change(double often, TreeSet<String> met) {
    String report = name(random.nextInt(REPORTS));
    double kind = random.nextDouble();
    if (!reports.contains(report)) {
      reports.add(report);
      met.add(report);
      for (String other : List.copyOf(reports)) {
        if (!other.equals(report) && random.nextDouble() < often) {
          link(report, other, new TreeSet<>());
        }
      }
    } else if (kind < 0.2) {
      go(report, met);
    } else if (kind < 0.7 && !links.isEmpty()) {
      String key = new ArrayList<>(links.keySet()).get(random.nextInt(links.size()));
      unlink(key, met);
    } else {
      String other = name(random.nextInt(REPORTS));
      if (reports.contains(other) && !other.equals(report)) {
        link(report, other, met);
      }
    }
  }

  private void go(String report, TreeSet<String> met) {
    for (String key : List.copyOf(links.keySet())) {
      if (key.contains(report)) {
        unlink(key, met);
      }
    }
    reports.remove(report);
    Part part = part(report);
    for (String member : part.reports()) {
      parts.remove(member);
    }
    met.addAll(part.reports());
  }

  private void link(String one, String other, TreeSet<String> met) {
    String a = one.compareTo(other) < 0 ? one : other;
    String b = a.equals(one) ? other : one;
    if (links.putIfAbsent(a + b, new Link(a, b, random.nextInt(6) / 10.0)) == null) {
      met.add(a);
      met.add(b);
    }
  }

  private void unlink(String key, TreeSet<String> met) {
    Link link = links.remove(key);
    if (link != null) {
      met.add(link.a());
      met.add(link.b());
    }
  }

  private void renew(TreeSet<String> met) {
    List<Part> renewed = Parts.renewed(met, new Standing(), LARGEST);
    for (Part part : renewed) {
      part.reports().forEach(report -> parts.put(report, part));
    }
  }

  private Part part(String report) {
    return parts.getOrDefault(report, new Part(List.of(report), null));
  }

  private static String name(int number) {
    return String.format(Locale.ROOT, "r%02d", number);
  }

  private final class Standing implements Parts.Standing {
    @Override
    public Collection<Link> links(Collection<String> some) {
      return links.values().stream()
          .filter(link -> some.contains(link.a()) || some.contains(link.b()))
          .toList();
    }

    @Override
    public Part part(String report) {
      return PartsTest.this.part(report);
    }
  }
}
