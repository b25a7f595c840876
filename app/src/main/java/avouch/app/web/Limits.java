package avouch.app.web;

/** How much may be asked at once, and for how long. */
final class Limits {
  /** The most bytes that come with what is asked. */
  static final int MOST_BYTES = 64 << 20;

  private Limits() {}

  /** Tells them to the JDK's server, which takes them as properties of the process. */
  static void set() {
    set("nodelay", "true");
    set("maxReqHeaders", "100");
    set("maxReqHeaderSize", "65536");
    set("maxReqTime", "120"); // seconds
    set("idleInterval", "60");
    set("maxConnections", "2000");
    set("maxIdleConnections", "500");
  }

  private static void set(String name, String value) {
    String property = "sun.net.httpserver." + name;
    if (System.getProperty(property) == null) {
      System.setProperty(property, value);
    }
  }
}
