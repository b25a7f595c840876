package avouch.lab.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A load of any number of reports of which it is known what they tell of and which are copies: each
 * event is an incident in {@linkplain Disguise disguise} on a day of its own, told by reports that
 * recombine the sentences of the incident's reports, and by copies of these that were cut, given
 * another headline or lightly reworded.
 *
 * <p>{@code Recombined incidents/ 10000 load.jsonl truth.tsv}. The truth has a line a report: its
 * id, its event and, of a copy, the id of what it copies.
 */
public final class Recombined {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final LocalDate FIRST = LocalDate.of(2014, 1, 1);
  private static final int DAYS = 3_000;
  private static final int OUTLETS = 2_000;
  private static final double COPIES = 0.25;
  private static final double UNDATED = 0.03;

  private final Incidents incidents;
  private final Disguise.Words words;
  private final Random random = new Random(5);
  private final Writer load;
  private final Writer truth;
  private int written;

  private Recombined(Incidents incidents, Writer load, Writer truth) {
    this.incidents = incidents;
    this.words = new Disguise.Words(incidents);
    this.load = load;
    this.truth = truth;
  }

  public static void main(String[] arguments) throws IOException {
    Incidents incidents = Incidents.of(Path.of(arguments[0]));
    int reports = Integer.parseInt(arguments[1]);
    try (Writer load = Files.newBufferedWriter(Path.of(arguments[2]));
        Writer truth = Files.newBufferedWriter(Path.of(arguments[3]))) {
      Recombined recombined = new Recombined(incidents, load, truth);
      for (int event = 0; recombined.written < reports; event++) {
        recombined.event(event, reports);
      }
    }
  }

  /** A report as it is written. */
  private record Told(String id, String title, List<String> sentences) {}

  private void event(int event, int most) throws IOException {
    List<Incidents.Document> incident =
        incidents.documents().get(random.nextInt(incidents.documents().size()));
    Disguise disguise = new Disguise(words, event);
    LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
    List<Told> told = new ArrayList<>();
    int reports = Math.min(reports(incident.size()), most - written);
    for (int i = 0; i < reports; i++) {
      boolean copy = !told.isEmpty() && random.nextDouble() < COPIES;
      Told source = copy ? told.get(random.nextInt(told.size())) : null;
      Incidents.Document base = incident.get(random.nextInt(incident.size()));
      Told report =
          source == null ? recombined(base, incident, disguise) : copied(source, base, disguise);
      told.add(report);
      write(report, day.plusDays(base.after()));
      truth.write(report.id() + "\t" + event + "\t" + (source == null ? "" : source.id()) + "\n");
    }
  }

  /** As many as an incident has, now and then many more. */
  private int reports(int usual) {
    double chance = random.nextDouble();
    if (chance < 0.0005) {
      return 50 + random.nextInt(250);
    }
    return chance < 0.02 ? 8 + random.nextInt(20) : usual;
  }

  private Told recombined(
      Incidents.Document base, List<Incidents.Document> incident, Disguise disguise) {
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < base.sentences().size(); i++) {
      if (i < 2 || random.nextDouble() < 0.7) {
        sentences.add(base.sentences().get(i));
      }
    }
    for (int more = random.nextInt(4); more > 0; more--) {
      List<String> others = incident.get(random.nextInt(incident.size())).sentences();
      if (!others.isEmpty()) {
        String other = others.get(random.nextInt(others.size()));
        sentences.add(Math.min(sentences.size(), 1 + random.nextInt(4)), other);
      }
    }
    return new Told(id(), disguise.of(base.title()), sentences.stream().map(disguise::of).toList());
  }

  /** Cut at its end, under another headline, some words left out. */
  private Told copied(Told source, Incidents.Document base, Disguise disguise) {
    int kept = Math.max(1, (int) (source.sentences().size() * (0.6 + 0.4 * random.nextDouble())));
    List<String> sentences = new ArrayList<>();
    for (String sentence :
        source.sentences().subList(0, Math.min(kept, source.sentences().size()))) {
      boolean reworded = random.nextDouble() < 0.15;
      sentences.add(reworded ? sentence.replaceFirst(",? [a-z]+(?= [a-z]+ )", "") : sentence);
    }
    boolean headline = random.nextBoolean();
    return new Told(id(), headline ? disguise.of(base.title()) : source.title(), sentences);
  }

  private String id() {
    return "r" + ++written;
  }

  private void write(Told report, LocalDate day) throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < report.sentences().size(); i++) {
      text.append(i == 0 ? "" : i % 2 == 0 ? "\n\n" : " ").append(report.sentences().get(i));
    }
    try (JsonGenerator json =
        FACTORY.createGenerator(load).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
      json.writeStartObject();
      json.writeStringField("id", report.id());
      json.writeStringField(
          "url", "https://outlet" + random.nextInt(OUTLETS) + ".example/" + report.id());
      if (random.nextDouble() >= UNDATED) {
        json.writeStringField("published", day.toString());
      }
      json.writeStringField("title", report.title());
      json.writeStringField("text", text.toString());
      json.writeEndObject();
    }
    load.write('\n');
  }
}
