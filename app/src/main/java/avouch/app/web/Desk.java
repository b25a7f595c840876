package avouch.app.web;

import avouch.model.Page;
import avouch.model.Problem;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The desk: web pages and their JSON twins over one store, for as long as it is open. */
public final class Desk implements AutoCloseable {
  /** How many connections may wait to be taken. */
  private static final int BACKLOG = 256;

  private final HttpServer server;
  private final ExecutorService threads;
  private final Work work;
  private final List<Route> routes;

  private Desk(HttpServer server, ExecutorService threads, Work work, List<Route> routes) {
    this.server = server;
    this.threads = threads;
    this.work = work;
    this.routes = routes;
  }

  /**
   * What a desk is opened with.
   *
   * @param store its file
   * @param address on which it listens, and the port; port 0 for any that is free
   * @param token what whoever asks has to know; {@code null} if all may ask who can reach it
   * @param withNames whether private persons' names are printed
   */
  public record Settings(
      Path store, InetSocketAddress address, @Nullable String token, boolean withNames) {}

  /**
   * Opens a desk.
   *
   * @param fault says what is to be listed of a page that brings Avouch down
   * @param failed told of what went wrong by the desk's own fault or the store's
   */
  public static Desk open(
      Settings settings, BiFunction<Page, Throwable, Problem> fault, Consumer<Throwable> failed)
      throws IOException {
    Limits.set();
    HttpServer server = HttpServer.create(settings.address(), BACKLOG);
    Present present = new Present(settings.store(), settings.withNames(), fault, failed);
    Happenings happenings = new Happenings(Long.toHexString(System.currentTimeMillis()));
    present.tell(happenings::tell);
    Additions additions = new Additions(settings.store(), failed);
    Guard guard = new Guard(settings.token(), settings.address().getAddress());
    List<Route> routes = new ArrayList<>();
    routes.addAll(new Pages(present, happenings, guard).routes());
    routes.addAll(new StoryPages(present, settings.withNames()).routes());
    routes.addAll(new SearchPages(present).routes());
    routes.addAll(new ChangePages(present, settings.withNames()).routes());
    routes.addAll(new AddPages(additions, present, guard).routes());
    routes.addAll(
        new CorrectionPages(settings.store(), present, guard, InstantSource.system()).routes());
    routes.addAll(new BesidePages(present, guard).routes());
    routes.addAll(happenings.routes());
    routes.addAll(Furniture.routes());
    routes.addAll(guard.routes());
    ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    server.setExecutor(threads);
    server.createContext("/", new Dispatch(List.copyOf(routes), guard, failed)::answer);
    server.start();
    present.begin();
    additions.begin();
    Work work = new Work(present, additions, happenings);
    return new Desk(server, threads, work, List.copyOf(routes));
  }

  /** What goes on behind the pages. */
  private record Work(Present present, Additions additions, Happenings happenings) {}

  /** Where it answers. */
  public InetSocketAddress address() {
    return server.getAddress();
  }

  /** Waits until the store has been read for the first time. */
  void ready() {
    work.present().first().join();
  }

  List<Route> routes() {
    return routes;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
    work.present().close();
    work.additions().close();
    work.happenings().close();
  }
}
