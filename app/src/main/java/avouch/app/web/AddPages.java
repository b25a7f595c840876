package avouch.app.web;

import avouch.brief.HtmlParts;
import avouch.model.Page;
import avouch.model.Problem;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** The pages on which reports are added, and on which it is told how far that has come. */
final class AddPages {
  /** So long a program may wait for what it adds to be kept. */
  private static final long PATIENCE_SECONDS = 60;

  private final Additions additions;
  private final Present present;
  private final Guard guard;

  AddPages(Additions additions, Present present, Guard guard) {
    this.additions = additions;
    this.present = present;
    this.guard = guard;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/add", this::form),
        Route.post("/add", this::add),
        Route.get("/additions/{id}", this::stand),
        Route.post("/api/v1/reports", this::addTwin),
        Route.get("/api/v1/additions/{id}", this::standTwin));
  }

  private Answer form(Ask ask) {
    String main =
        """
        <h1>Add reports</h1>
        <form method="post" action="/add" enctype="multipart/form-data" class="stacked" id="add">
        %s
        <fieldset><legend>Files</legend>
        <div class="drop" id="drop"><label for="files">Choose files, or drop them here</label>
        <input type="file" id="files" name="files" multiple></div>
        <p><small>Text, HTML, feeds, JSON lines, web archives, each also gzipped; told apart by their content. 64 MB at most at once.</small></p>
        </fieldset>
        <fieldset><legend>or a text</legend>
        <label for="text">Text of the report, or its HTML</label><textarea id="text" name="text"></textarea>
        <label for="title">Title</label><input id="title" name="title" maxlength="500">
        <label for="outlet">Outlet</label><input id="outlet" name="outlet" maxlength="200">
        <label for="source">Address of the original</label><input id="source" name="source" type="url" maxlength="2000">
        </fieldset>
        <fieldset><legend>or an address</legend>
        <label for="address">A page or feed of the web</label><input id="address" name="address" type="url" maxlength="2000">
        </fieldset>
        <label for="published">Day of publication, for what names none</label><input id="published" name="published" type="date">
        <p><button>Add</button></p>
        </form>
        """
            .formatted(guard.field());
    return Answer.of(Answer.HTML, Layout.page("Add reports", "", null, main));
  }

  private Answer add(Ask ask) {
    Form form = guard.form(ask);
    Ask written = ask.withQuery(form.fields());
    Addition addition;
    if (!form.files().isEmpty()) {
      addition = additions.files(form.files(), written.day("published"));
    } else if (!form.field("text").isEmpty()) {
      addition = additions.page(pasted(form, written));
    } else if (!form.field("address").isEmpty()) {
      addition = additions.address(form.field("address"), written.day("published"));
    } else {
      throw new Refusal(400, "nothing was chosen, written or named");
    }
    return Answer.moved("/additions/" + addition.id());
  }

  private static Page pasted(Form form, Ask written) {
    String text = form.field("text");
    boolean html = text.matches("(?is)<(!doctype|html|head|body|article|div|p|h1)\\b.*");
    String address = form.field("source");
    return new Page(
        address.isEmpty() ? "pasted" : address,
        html ? new Page.Content.Html(text) : new Page.Content.Plain(text),
        given(form.field("outlet")),
        given(address),
        given(form.field("title")),
        written.day("published"));
  }

  private static @Nullable String given(String words) {
    return words.isEmpty() ? null : words;
  }

  private Answer stand(Ask ask) {
    Addition.Stand stand = found(ask).stand();
    StringBuilder main = new StringBuilder("<h1>Adding reports</h1>\n");
    if (!stand.failure().isEmpty()) {
      main.append("<p class=\"error\" role=\"alert\">").append(Pages.escaped(stand.failure()));
      main.append("</p>\n");
    } else if (stand.done()) {
      main.append("<p class=\"done\" role=\"status\">Kept: ").append(count(stand)).append("</p>\n");
    } else {
      progress(stand, main);
    }
    if (stand.done()) {
      results(stand, main);
    }
    problems(stand, main);
    main.append(
        "<p><a href=\"/add\">Add more</a> · <a href=\"/?by=change\">To the stories</a></p>");
    String twin = "/api/v1/additions/" + ask.named("id");
    Answer page =
        Answer.of(Answer.HTML, Layout.page("Adding reports", twin, null, main.toString()));
    return stand.settled() || (stand.done() && isTold(stand)) ? page : page.with("Refresh", "1");
  }

  private static String count(Addition.Stand stand) {
    return stand.pages() == 1 ? "1 page" : stand.pages() + " pages";
  }

  private static void progress(Addition.Stand stand, StringBuilder main) {
    main.append("<p role=\"status\">").append(count(stand)).append(" read so far</p>\n<progress");
    if (stand.total() > 0 && stand.bytes() <= stand.total()) {
      main.append(" max=\"").append(stand.total()).append("\" value=\"").append(stand.bytes());
      main.append('"');
    }
    main.append(" aria-label=\"Progress\"></progress>\n");
  }

  /** Whether the desk tells of what came, as far as it is a report. */
  private boolean isTold(Addition.Stand stand) {
    Snapshot now = present.now();
    return now != null && stand.inputs().stream().allMatch(now::knows);
  }

  private void results(Addition.Stand stand, StringBuilder main) {
    Snapshot now = present.now();
    if (now == null || stand.inputs().isEmpty()) {
      return;
    }
    main.append(isTold(stand) ? "<ul>\n" : "<p>The stories are being worked out …</p>\n<ul>\n");
    for (String input : stand.inputs()) {
      for (Directory.Told told : now.of(input)) {
        HtmlParts parts = now.shown(told.situation()).parts();
        main.append("<li><a href=\"/reports/").append(told.reading().report().id()).append("\">");
        main.append(Pages.escaped(parts.title(told.reading().report())));
        main.append("</a> in <a href=\"/stories/").append(told.situation().story().id());
        main.append("\">").append(Pages.escaped(parts.headline(told.situation())));
        main.append("</a></li>\n");
      }
    }
    main.append("</ul>\n");
  }

  private static void problems(Addition.Stand stand, StringBuilder main) {
    if (stand.faults() == 0) {
      return;
    }
    main.append("<h2>What could not be read, or only with a reservation</h2>\n<ul>\n");
    for (Problem problem : stand.problems()) {
      main.append("<li><code>").append(Pages.escaped(problem.input())).append("</code>: ");
      main.append(Pages.escaped(problem.message())).append("</li>\n");
    }
    main.append("</ul>\n");
  }

  /** One file of any form as the body; with {@code wait} the answer comes once it is kept. */
  private Answer addTwin(Ask ask) {
    guard.program(ask);
    if (ask.body().length == 0) {
      throw new Refusal(
          400, "the body is empty; send text, HTML, JSON lines, a feed or an archive");
    }
    String name = ask.asked("name");
    Form.Upload upload = new Form.Upload(name.isEmpty() ? "api" : name, ask.body());
    Addition addition = additions.files(List.of(upload), ask.day("published"));
    if (ask.query().containsKey("wait")) {
      await(addition);
    }
    boolean done = addition.done().isDone();
    return Answer.of(Answer.JSON, json(addition))
        .under(done ? 201 : 202)
        .with("Location", "/api/v1/additions/" + addition.id());
  }

  private static void await(Addition addition) {
    try {
      addition.done().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      return; // the answer says that it is not done
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal(503, "the desk is closing");
    }
  }

  private Answer standTwin(Ask ask) {
    return Answer.of(Answer.JSON, json(found(ask)));
  }

  private Addition found(Ask ask) {
    Addition addition = additions.of(ask.named("id"));
    if (addition == null) {
      throw new Refusal(404, "there is no addition " + ask.named("id"));
    }
    return addition;
  }

  private static String json(Addition addition) {
    Addition.Stand stand = addition.stand();
    return JsonLine.of(
            json -> {
              json.writeNumberField("avouch", 1);
              json.writeStringField("id", addition.id());
              json.writeBooleanField("done", stand.done());
              json.writeStringField("failure", stand.failure().isEmpty() ? null : stand.failure());
              json.writeNumberField("pages", stand.pages());
              json.writeNumberField("bytes", stand.bytes());
              json.writeNumberField("total", stand.total());
              json.writeArrayFieldStart("problems");
              for (Problem problem : stand.problems()) {
                json.writeStartObject();
                json.writeStringField("input", problem.input());
                json.writeStringField("reason", problem.reason());
                json.writeStringField("message", problem.message());
                json.writeEndObject();
              }
              json.writeEndArray();
            })
        + "\n";
  }
}
