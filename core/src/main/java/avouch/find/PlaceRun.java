package avouch.find;

import avouch.language.Toponym;
import org.jspecify.annotations.Nullable;

/**
 * A run of tokens that may be a place name.
 *
 * @param first first token
 * @param end the token after the last
 * @param name the words as printed, or with the county that a list of names closes with
 * @param known whether the gazetteer has it
 * @param head what the word for a kind of place in it says, if there is one
 * @param qualifier the state or country written behind it ("Springfield, Illinois"), if any
 * @param urban how far the words beside it are said of towns
 */
record PlaceRun(
    int first,
    int end,
    String name,
    boolean known,
    PlaceHeads.@Nullable Head head,
    @Nullable Toponym qualifier,
    int urban) {}
