/**
 * How does the model travel? To and from JSON and bytes, versioned; offsets counted in code points.
 */
@NullMarked
package avouch.codec;

import org.jspecify.annotations.NullMarked;
