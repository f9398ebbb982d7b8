/** The office invites people who never signed in, and they join by signing in. */
@NullMarked
package city.weltoffen.notification.inviting;

import org.jspecify.annotations.NullMarked;
