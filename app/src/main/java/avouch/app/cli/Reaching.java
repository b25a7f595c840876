package avouch.app.cli;

import avouch.app.fetch.Reach;
import avouch.app.fetch.web.Manners;
import picocli.CommandLine.Option;

/** The options that say how far fetching goes. */
final class Reaching {
  /** What a PATH may be, for the help of every command that takes one. */
  static final String PATHS =
      "A file, a folder, - for standard input, or a web address: plain text, HTML, RSS and Atom"
          + " feeds, JSON and JSON lines, WARC, each also gzipped, told apart by their content. The"
          + " network is used for web addresses only.";

  @Option(
      names = "--follow",
      description = "Fetch the pages too that feeds and sitemaps only name or give a summary of.")
  private boolean follow;

  @Option(
      names = "--allow-private-addresses",
      description =
          "Fetch also from this machine and one's own network, which is refused otherwise, after"
              + " each redirect too.")
  private boolean privateAddresses;

  Reach reach() {
    return new Reach(follow, Manners.USUAL.within(privateAddresses));
  }
}
