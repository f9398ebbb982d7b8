/** The API of the concept. */
@NullMarked
package city.weltoffen.measures.concept.web;

import org.jspecify.annotations.NullMarked;
