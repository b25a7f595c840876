package avouch.app.web;

/** How much may be asked at once, and for how long. */
final class Limits {
  /** The most bytes that come with what is asked. */
  static final int MOST_BYTES = 64 << 20;

  private static final String SERVER = "sun.net.httpserver.";

  /**
   * So many threads of the system carry those of the pages: a long page must not hold up others.
   */
  private static final int CARRIERS = 16;

  private Limits() {}

  /**
   * Tells them to the JDK's server and its threads, which take them as properties of the process.
   */
  static void set() {
    set("jdk.virtualThreadScheduler.parallelism", String.valueOf(CARRIERS));
    set("jdk.virtualThreadScheduler.maxPoolSize", "256");
    server();
  }

  private static void server() {
    set(SERVER + "nodelay", "true");
    set(SERVER + "maxReqHeaders", "100");
    set(SERVER + "maxReqHeaderSize", "65536");
    set(SERVER + "maxReqTime", "120"); // seconds
    set(SERVER + "idleInterval", "60");
    set(SERVER + "maxConnections", "2000");
    set(SERVER + "maxIdleConnections", "500");
  }

  private static void set(String property, String value) {
    if (System.getProperty(property) == null) {
      System.setProperty(property, value);
    }
  }
}
