package avouch.lab.bench;

import avouch.app.fetch.Fetch;
import avouch.app.fetch.Sink;
import avouch.model.Page;
import avouch.model.Problem;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

/**
 * Archives of any size, made and read: does an archive of many gigabytes run in constant memory?
 *
 * <p>{@code Archives make lines|feed|warc|warc.gz MEGABYTES FILE}, then {@code Archives read FILE}
 * under a small {@code -Xmx}. The size is that of the text, before it is packed. Two more forms
 * hold little to read for their size, so that {@code avouch read} is through with gigabytes in
 * minutes: {@code crawl.gz} is a WARC with a page, a request and a picture of 256 KB in turns, each
 * packed as a member of its own; {@code wide-feed} is an RSS whose items carry 256 KB of letters
 * that no reader wants beside their few sentences.
 */
public final class Archives {
  private static final List<String> WORDS =
      List.of(
          ("the a of in on at by with after before mayor police bridge storm road river people said"
                  + " closed opened injured flooded rescued killed hundred several three council"
                  + " minister engineer school harbour warned asked promised Monday Tuesday evening")
              .split(" ", -1));

  private static final int WIDE = 256 << 10;
  private static final int SHORT = 400;
  private static final String END = "\r\n\r\n";

  private Archives() {}

  public static void main(String[] arguments) throws IOException {
    PrintStream out = System.out;
    if (arguments[0].equals("make")) {
      make(arguments[1], Long.parseLong(arguments[2]) << 20, Path.of(arguments[3]));
    } else {
      out.println(read(Path.of(arguments[1])));
    }
  }

  private static void make(String form, long size, Path file) throws IOException {
    boolean feed = form.endsWith("feed");
    Random random = new Random(11);
    try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
      stream.write(utf8(feed ? "<rss><channel><title>Bench</title>\n" : ""));
      long written = 0;
      for (int i = 0; written < size; i++) {
        byte[] record = form.startsWith("crawl") ? crawled(i, random) : record(form, i, random);
        written += record.length;
        write(record, form.endsWith(".gz"), stream);
      }
      stream.write(utf8(feed ? "</channel></rss>\n" : ""));
    }
  }

  private static void write(byte[] record, boolean packed, OutputStream stream) throws IOException {
    if (!packed) {
      stream.write(record);
      return;
    }
    OutputStream open =
        new FilterOutputStream(stream) {
          @Override
          public void write(byte[] bytes, int start, int length) throws IOException {
            out.write(bytes, start, length);
          }

          @Override
          public void close() throws IOException {
            out.flush();
          }
        };
    try (GZIPOutputStream gzip = new GZIPOutputStream(open)) {
      gzip.write(record);
    }
  }

  private static byte[] record(String form, int number, Random random) {
    String address = "https://bench.example/" + number;
    String text =
        IntStream.range(0, 25).mapToObj(i -> sentence(random)).collect(Collectors.joining(" "));
    String html =
        "<html><head><title>%s</title></head><body><article><p>%s</p></article></body></html>"
            .formatted(number, text);
    return utf8(
        switch (form) {
          case "lines" ->
              "{\"id\":\"%d\",\"url\":\"%s\",\"published\":\"2031-05-04\",\"text\":\"%s\"}\n"
                  .formatted(number, address, text);
          case "wide-feed" ->
              "<item><link>%s</link><media:data>%s</media:data><description>%s</description></item>\n"
                  .formatted(
                      address, letters(random), text.substring(0, text.indexOf('.', SHORT) + 1));
          case "feed" ->
              "<item><link>%s</link><description>%s</description></item>\n"
                  .formatted(address, text);
          default -> warc(address, html);
        });
  }

  /** A page, the request that led to it, or a picture. */
  private static byte[] crawled(int number, Random random) {
    return switch (number % 3) {
      case 0 -> record("warc", number, random);
      case 1 -> {
        String block = "GET /%d HTTP/1.1\r\nHost: bench.example\r\n\r\n".formatted(number);
        yield utf8(
            head("request", number, "application/http;msgtype=request", block.length())
                + block
                + END);
      }
      default -> {
        byte[] answer = utf8("HTTP/1.1 200 OK\r\nContent-Type: image/jpeg\r\n\r\n");
        byte[] picture = new byte[WIDE];
        random.nextBytes(picture);
        byte[] head =
            utf8(
                head(
                    "response", number, "application/http;msgtype=response", answer.length + WIDE));
        yield ByteBuffer.allocate(head.length + answer.length + WIDE + END.length())
            .put(head)
            .put(answer)
            .put(picture)
            .put(utf8(END))
            .array();
      }
    };
  }

  private static String head(String type, int number, String content, int length) {
    return "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: https://bench.example/%d\r\n"
            .formatted(type, number)
        + "WARC-Date: 2031-05-04T10:00:00Z\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
            .formatted(content, length);
  }

  private static String letters(Random random) {
    StringBuilder letters = new StringBuilder(WIDE);
    while (letters.length() < WIDE) {
      letters.append(Long.toString(random.nextLong() & Long.MAX_VALUE, Character.MAX_RADIX));
    }
    return letters.toString();
  }

  private static String warc(String address, String html) {
    String block = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + html;
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: %s\r\n".formatted(address)
        + "WARC-Date: 2031-05-04T10:00:00Z\r\n"
        + "Content-Type: application/http;msgtype=response\r\n"
        + "Content-Length: %d\r\n\r\n%s\r\n\r\n".formatted(utf8(block).length, block);
  }

  private static String sentence(Random random) {
    return IntStream.range(0, 15)
        .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
        .collect(Collectors.joining(" ", random.nextInt(100_000) + " ", "."));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String read(Path file) throws IOException {
    Counted counted = new Counted();
    long start = System.nanoTime();
    Fetch.each(List.of(file.toString()), InputStream.nullInputStream(), counted);
    double seconds = (System.nanoTime() - start) / 1e9;
    double megabytes = Files.size(file) / 1e6;
    long heap =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(usage -> usage.getUsed())
            .sum();
    return "%s: %.0f MB, %d pages, %d problems, %.1f s, %.0f MB/s, %.0f pages/s, heap at most %d MB"
        .formatted(
            file.getFileName(),
            megabytes,
            counted.pages,
            counted.problems,
            seconds,
            megabytes / seconds,
            counted.pages / seconds,
            heap >> 20);
  }

  /** Counts what it is given and keeps nothing. */
  private static final class Counted implements Sink {
    private long pages;
    private long problems;

    @Override
    public void page(Page page) {
      pages++;
    }

    @Override
    public void problem(Problem problem) {
      problems++;
    }
  }
}
