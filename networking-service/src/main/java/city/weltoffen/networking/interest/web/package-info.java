/** The API of interests. */
@NullMarked
package city.weltoffen.networking.interest.web;

import org.jspecify.annotations.NullMarked;
