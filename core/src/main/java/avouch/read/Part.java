package avouch.read;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One of several accounts that a page holds.
 *
 * @param words its words, each with its place in the page
 * @param title its own headline, if it has one
 * @param day the day that stands beside it, if one does
 * @param fragment what tells it from the others behind the page's address; empty for what stands
 *     around them
 * @param isAnchor whether the page itself marks its place with the fragment
 */
record Part(
    PageWords words,
    @Nullable String title,
    @Nullable LocalDate day,
    String fragment,
    boolean isAnchor) {}
