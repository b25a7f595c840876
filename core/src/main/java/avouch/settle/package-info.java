/**
 * Who, where and which day does each mention mean here? What a story teaches about its own
 * mentions, kept beside them and never written back.
 */
@NullMarked
package avouch.settle;

import org.jspecify.annotations.NullMarked;
