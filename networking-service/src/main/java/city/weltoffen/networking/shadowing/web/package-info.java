/** The HTTP API of job shadowing. */
@NullMarked
package city.weltoffen.networking.shadowing.web;

import org.jspecify.annotations.NullMarked;
