/** Invitations to coordinate, for people who never signed in: a link with a secret, and no address. */
@NullMarked
package city.weltoffen.networking.invitation;

import org.jspecify.annotations.NullMarked;
