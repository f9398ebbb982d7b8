/** The API of indicators. */
@NullMarked
package city.weltoffen.measures.indicator.web;

import org.jspecify.annotations.NullMarked;
