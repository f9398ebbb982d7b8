/** What the reader of a mail does without signing in. */
@NullMarked
package city.weltoffen.notification.mail.web;

import org.jspecify.annotations.NullMarked;
