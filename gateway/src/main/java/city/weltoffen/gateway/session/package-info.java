/** Sessions of browsers, kept in the store so that they outlive this process. */
@NullMarked
package city.weltoffen.gateway.session;

import org.jspecify.annotations.NullMarked;
