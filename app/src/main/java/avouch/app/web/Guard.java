package avouch.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.InetAddress;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who may ask, and what a browser may do with the pages. On this machine alone no token is needed;
 * then a page of another site must not get in by a name that it lets point here, so that only the
 * names of this machine are answered to.
 */
final class Guard {
  private static final String COOKIE = "avouch";
  private static final String WRITING = "Avouch-Write";
  private static final Pattern OWN_NAMES =
      Pattern.compile("(localhost|127(\\.\\d{1,3}){3}|\\[::1\\])(:\\d{1,5})?");

  private final Rate signings = new Rate(10, 0.1, System::nanoTime);
  private final Rate writings = new Rate(500, 200, System::nanoTime);
  private final Rate readings = new Rate(1_000, 100, System::nanoTime);
  private final @Nullable String token;
  private final boolean loopback;
  private final String pass;
  private final String key;

  Guard(@Nullable String token, InetAddress address) {
    this.token = token;
    this.loopback = address.isLoopbackAddress();
    this.pass = secret();
    this.key = secret();
  }

  private static String secret() {
    byte[] bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  List<Route> routes() {
    return List.of(Route.get("/login", ask -> form("")), Route.post("/login", this::login));
  }

  /** Refuses what comes too often, or by a name that is not this machine's. */
  void check(Ask ask, InetAddress from) {
    boolean writes = ask.method().equals("POST");
    boolean signing = writes && ask.path().equals("/login");
    boolean often =
        (signing && !signings.lets(from))
            || (writes && !writings.lets(from))
            || (!writes && !from.isLoopbackAddress() && !readings.lets(from));
    if (often) {
      throw new Refusal(429, "that is too often; wait a little");
    }
    String host = ask.header("Host").toLowerCase(Locale.ROOT);
    if (loopback && !OWN_NAMES.matcher(host).matches()) {
      throw new Refusal(421, "this desk answers to localhost and 127.0.0.1 only");
    }
  }

  /** Whether whoever asks has shown the token, or needs none. */
  boolean lets(Ask ask) {
    return token == null
        || ask.path().equals("/login")
        || ask.path().equals("/style.css")
        || isSame("Bearer " + token, ask.header("Authorization"))
        || List.of(ask.header("Cookie").split("; *", -1)).stream()
            .anyMatch(cookie -> isSame(COOKIE + "=" + pass, cookie));
  }

  /** What those see who have not shown it. */
  Answer door(Ask ask) {
    if (ask.byProgram()) {
      return Faults.answer(new Refusal(401, "send the token as Authorization: Bearer"), true)
          .with("WWW-Authenticate", "Bearer");
    }
    return ask.method().equals("GET")
        ? Answer.moved("/login")
        : Faults.answer(new Refusal(401, "sign in first"), false);
  }

  private static Answer form(String said) {
    String main =
        "<h1>Sign in</h1>\n"
            + (said.isEmpty() ? "" : "<p class=\"error\" role=\"alert\">" + said + "</p>\n")
            + "<form method=\"post\" action=\"/login\" class=\"stacked\"><label for=\"token\">The"
            + " token this desk was opened with</label>\n"
            + "<input id=\"token\" name=\"token\" type=\"password\" required autofocus"
            + " autocomplete=\"current-password\">\n<button>Sign in</button></form>\n";
    return Answer.of(Answer.HTML, Layout.page("Sign in", "", null, main));
  }

  private Answer login(Ask ask) {
    String given = Ask.values(new String(ask.body(), UTF_8)).getOrDefault("token", "");
    if (token == null || isSame(token, given.strip())) {
      return Answer.moved("/")
          .with("Set-Cookie", COOKIE + "=" + pass + "; Path=/; HttpOnly; SameSite=Strict");
    }
    return form("This is not the token.").under(401);
  }

  private static boolean isSame(String own, String given) {
    return MessageDigest.isEqual(own.getBytes(UTF_8), given.getBytes(UTF_8));
  }

  /** The field of a form that tells that it comes from a page of this desk. */
  String field() {
    return "<input type=\"hidden\" name=\"key\" value=\"" + key + "\">";
  }

  /** A form of a page of this desk; any other is refused. */
  Form form(Ask ask) {
    own(ask);
    Form form = Form.of(ask);
    if (!isSame(key, form.field("key"))) {
      throw new Refusal(
          403, "the form is not of this desk, or of an earlier one; load its page anew");
    }
    return form;
  }

  /** What a program writes: no page of another site can send this header unasked. */
  void program(Ask ask) {
    own(ask);
    if (ask.header(WRITING).isEmpty() && ask.header("Authorization").isEmpty()) {
      throw new Refusal(403, "whoever writes sends the header " + WRITING + ": yes");
    }
  }

  private static void own(Ask ask) {
    String origin = ask.header("Origin");
    String site = ask.header("Sec-Fetch-Site");
    boolean other =
        !origin.isEmpty() && !origin.replaceFirst("^https?://", "").equals(ask.header("Host"));
    if (other || !(site.isEmpty() || site.equals("same-origin") || site.equals("none"))) {
      throw new Refusal(403, "a page of another site may not write here");
    }
  }

  /** What every answer carries. */
  Map<String, String> headers() {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
            + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
    headers.put("X-Content-Type-Options", "nosniff");
    // With no-referrer a browser would not tell the desk that its own forms are its own.
    headers.put("Referrer-Policy", "same-origin");
    headers.put("Cross-Origin-Resource-Policy", "same-origin");
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    headers.put("Cache-Control", "private, no-cache");
    return headers;
  }
}
