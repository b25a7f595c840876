package avouch.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.app.store.Correction.Kind;
import avouch.codec.JsonSituationReport;
import avouch.model.Page;
import avouch.model.Policy;
import avouch.model.Problem;
import avouch.model.Reading;
import avouch.model.Request;
import avouch.model.SituationReport;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is remembered tells what the whole set tells, however little of it is worked out anew. */
class RememberedTest {
  private static final InstantSource CLOCK = InstantSource.fixed(Instant.EPOCH);

  @TempDir Path folder;

  @Test
  void aDayTellsWhatTheWholeStoreTellsUpToIt() {
    try (Store store = store(Bulletins.pages(24, 6))) {
      Remembered remembered = new Remembered(store, RememberedTest::fail, Request.ALL);
      SituationReport now = remembered.now(List.of());
      List<LocalDate> days = List.copyOf(days(now));
      for (int i = 0; i < days.size(); i += 5) {
        LocalDate day = days.get(i);
        assertThat(json(remembered.asOf(day, now.problems())))
            .as("as of %s", day)
            .isEqualTo(json(whole(store, asOf(day))));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 6, 7})
  void correctionsTellWhatTheyTellInTheWholeStore(int seed) {
    Random random = new Random(seed);
    List<Page> pages = Bulletins.pages(18, seed);
    try (Store store = store(pages.subList(0, 30))) {
      Remembered remembered = new Remembered(store, RememberedTest::fail, Request.ALL);
      List<Reading> reports = remembered.now(List.of()).reports();
      for (int i = 0; i < 6; i++) {
        store.correct(any(reports, random));
        if (i == 3) {
          store.undo(1 + random.nextInt(2), "Ada", Instant.EPOCH);
          ingest(store, pages);
        }
        assertThat(json(remembered.now(store.corrections())))
            .as("%s", store.corrections())
            .isEqualTo(json(whole(store, Request.ALL)));
      }
      SituationReport now = remembered.now(store.corrections());
      LocalDate day = days(now).first().plusDays(3);
      assertThat(json(remembered.asOf(day, now.problems())))
          .isEqualTo(json(whole(store, asOf(day))));
    }
  }

  private static Correction any(List<Reading> reports, Random random) {
    Kind kind = Kind.values()[random.nextInt(Kind.NOTE.ordinal())];
    String subject = reports.get(random.nextInt(reports.size())).report().id();
    String other = reports.get(random.nextInt(reports.size())).report().id();
    String value =
        switch (kind) {
          case DAY -> LocalDate.of(2031, 3, 1 + random.nextInt(25)).toString();
          case TOGETHER, APART, COPY -> other;
          case RETRACT, NOTE -> "a reason";
        };
    return Correction.made(kind, subject, "a report", value, "Ada", Instant.EPOCH);
  }

  private Store store(List<Page> pages) {
    Store store = Store.open(folder.resolve("remembered.db"));
    ingest(store, pages);
    return store;
  }

  private static void ingest(Store store, List<Page> pages) {
    try (Ingest ingest = new Ingest(store, null, CLOCK)) {
      pages.forEach(ingest::page);
      ingest.settle();
    }
  }

  private static TreeSet<LocalDate> days(SituationReport told) {
    TreeSet<LocalDate> days = new TreeSet<>();
    told.situations()
        .forEach(each -> each.story().days().values().forEach(day -> days.add(day.day())));
    return days;
  }

  private static Request asOf(LocalDate day) {
    return new Request(day, null, Policy.RANGE, Integer.MAX_VALUE, 1, true);
  }

  private static SituationReport whole(Store store, Request request) {
    return new Situations(store, RememberedTest::fail).now(request, List.of());
  }

  private static String json(SituationReport told) {
    return JsonSituationReport.of(told, true);
  }

  private static Problem fail(Page page, Throwable fault) {
    throw new AssertionError(page.input(), fault);
  }
}
