/** The OpenID provider of local runs: demo users, machine clients and the gateway's client. */
@NullMarked
package city.weltoffen.identity;

import org.jspecify.annotations.NullMarked;
