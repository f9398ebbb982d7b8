/** A real Kafka broker and a MongoDB-compatible store that run inside this JVM, for local runs and for tests. */
@NullMarked
package city.weltoffen.embedded;

import org.jspecify.annotations.NullMarked;
