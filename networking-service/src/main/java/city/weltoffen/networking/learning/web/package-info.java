/** What learning keeps of a person. */
@NullMarked
package city.weltoffen.networking.learning.web;

import org.jspecify.annotations.NullMarked;
