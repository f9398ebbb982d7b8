/** The API of measures. */
@NullMarked
package city.weltoffen.measures.measure.web;

import org.jspecify.annotations.NullMarked;
