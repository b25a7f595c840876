/**
 * Where do the pages come from? Files, folders, feeds, archives and addresses, recognised by their
 * content, each turned into pages for the core.
 */
@NullMarked
package avouch.app.fetch;

import org.jspecify.annotations.NullMarked;
