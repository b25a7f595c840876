/**
 * What has come in so far, and what was read in it? One SQLite file with every page word for word,
 * whatever was made of it by the program's present edition, and what was wrong with the rest.
 */
@NullMarked
package avouch.app.store;

import org.jspecify.annotations.NullMarked;
