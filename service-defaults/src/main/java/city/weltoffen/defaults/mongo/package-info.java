/** How values are stored in MongoDB. */
@NullMarked
package city.weltoffen.defaults.mongo;

import org.jspecify.annotations.NullMarked;
