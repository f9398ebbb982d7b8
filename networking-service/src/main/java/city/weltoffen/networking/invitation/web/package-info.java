/** The HTTP API of invitations. */
@NullMarked
package city.weltoffen.networking.invitation.web;

import org.jspecify.annotations.NullMarked;
