/** Indicators: figures by which one sees how far a measure is, entered by hand or counted from events. */
@NullMarked
package city.weltoffen.measures.indicator;

import org.jspecify.annotations.NullMarked;
