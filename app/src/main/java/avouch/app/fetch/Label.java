package avouch.app.fetch;

import avouch.model.Page;
import java.nio.charset.Charset;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an input beside its bytes: from its place, or from the feed or archive around
 * it.
 *
 * @param input the name to list it under
 * @param address the address it was published at
 * @param charset the encoding that a header gives it
 * @param outlet who published it
 * @param title its headline
 * @param published its day of publication
 */
record Label(
    String input,
    @Nullable String address,
    @Nullable Charset charset,
    @Nullable String outlet,
    @Nullable String title,
    @Nullable LocalDate published) {

  /** Of an input that only its name is known of. */
  static Label of(String input) {
    return new Label(input, null, null, null, null, null);
  }

  /** The same with the address that it came from in the end and the encoding of its header. */
  Label at(String address, @Nullable Charset charset) {
    return new Label(input, address, charset, outlet, title, published);
  }

  Page page(Page.Content content) {
    return new Page(input, content, outlet, address, title, published);
  }
}
