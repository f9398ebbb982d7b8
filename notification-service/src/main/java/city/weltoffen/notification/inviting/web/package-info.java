/** The API of invitations by mail. */
@NullMarked
package city.weltoffen.notification.inviting.web;

import org.jspecify.annotations.NullMarked;
