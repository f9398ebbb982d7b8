/** The networking group: departments, coordinators and the funding desk's calls. */
@NullMarked
package city.weltoffen.networking;

import org.jspecify.annotations.NullMarked;
