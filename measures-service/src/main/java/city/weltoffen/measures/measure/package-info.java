/** Measures: what is planned, how far it is, why that is said, and who changed what. */
@NullMarked
package city.weltoffen.measures.measure;

import org.jspecify.annotations.NullMarked;
