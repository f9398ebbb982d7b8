/** Signing in and out at the identity provider, and the tokens that come of it. */
@NullMarked
package city.weltoffen.gateway.login;

import org.jspecify.annotations.NullMarked;
