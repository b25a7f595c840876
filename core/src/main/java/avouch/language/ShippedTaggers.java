package avouch.language;

import java.nio.ByteBuffer;

/**
 * The taggers that come with the library, loaded when first asked for. The models are data: without
 * their files the rules answer, and nothing else changes.
 */
final class ShippedTaggers {
  private static final String TAG_MODEL = "tags.bin.gz";
  private static final String NAME_MODEL = "names.bin.gz";

  static final Tagger TAGS =
      Shipped.has(TAG_MODEL)
          ? new ModelTagger(file(TAG_MODEL), ModelTagger.shippedWords())
          : new RuleTagger();

  static final NameTagger NAMES =
      Shipped.has(NAME_MODEL)
          ? new ModelNames(file(NAME_MODEL), ModelTagger.shippedWords())
          : new RuleNames();

  private ShippedTaggers() {}

  private static ByteBuffer file(String name) {
    return ByteBuffer.wrap(Shipped.bytes(name));
  }
}
