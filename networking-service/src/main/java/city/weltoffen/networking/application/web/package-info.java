/** The API of applications for funding. */
@NullMarked
package city.weltoffen.networking.application.web;

import org.jspecify.annotations.NullMarked;
