/** Mails: how they read, and how they get to their reader. */
@NullMarked
package city.weltoffen.notification.mail;

import org.jspecify.annotations.NullMarked;
