/** What the tests of every service share: a broker, a store, an issuer of tokens, and readers of events. */
@NullMarked
package city.weltoffen.testing;

import org.jspecify.annotations.NullMarked;
