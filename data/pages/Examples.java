package avouch.read;

import avouch.app.fetch.Fetch;
import avouch.model.Page;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Writes the pieces of saved pages with their features, one line of JSON a page, for train.py. */
public final class Examples {
  private static final List<String> NAMES = PieceFeatures.names();

  private Examples() {}

  /** {@code Examples FOLDER OF *.html.gz}: lines on standard output. */
  public static void main(String[] arguments) throws IOException {
    List<Path> files;
    try (Stream<Path> listed = Files.list(Path.of(arguments[0]))) {
      files = listed.sorted().toList();
    }
    try (JsonGenerator json = new JsonFactory().createGenerator(System.out)) {
      for (Path file : files) {
        for (Page page : Fetch.all(List.of(file.toString()), InputStream.nullInputStream()).pages()) {
          if (page.content() instanceof Page.Content.Html html) {
            write(json, file.getFileName().toString().split("\\.", -1)[0], html.source());
            json.writeRaw('\n');
          }
        }
      }
    }
  }

  private static String names(FeatureSet found) {
    return IntStream.range(0, found.size())
        .mapToObj(i -> NAMES.get(found.at(i)))
        .collect(Collectors.joining(" "));
  }

  private static void write(JsonGenerator json, String name, String source) throws IOException {
    Document document = Jsoup.parse(source, "", Parser.htmlParser().setTrackPosition(true));
    List<Piece> pieces = Pieces.of(source, document.body());
    json.writeStartObject();
    json.writeStringField("page", name);
    json.writeArrayFieldStart("pieces");
    if (!pieces.isEmpty()) {
      PageMarks marks = PageMarks.of(document);
      PieceFeatures.PageHints hints = PageFacts.of(marks, JsonLd.of(marks.scripts()), pieces, null).hints();
      PieceFeatures features = new PieceFeatures(pieces, Candidate.of(pieces), hints);
      FeatureSet found = new FeatureSet();
      for (int i = 0; i < pieces.size(); i++) {
        found.clear();
        features.at(i, found);
        json.writeStartArray();
        json.writeString(pieces.get(i).text());
        json.writeString(names(found));
        Surroundings at = pieces.get(i).at();
        Surroundings group = at.isBlock() && at.parent() != null ? at.parent() : at;
        json.writeNumber(System.identityHashCode(group));
        json.writeNumber(System.identityHashCode(group.parent() == null ? group : group.parent()));
        json.writeEndArray();
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
