/**
 * What are the sentences, words and word classes of this text? Also the typed readers of the data
 * rows; never what a text is about.
 */
@NullMarked
package avouch.language;

import org.jspecify.annotations.NullMarked;
