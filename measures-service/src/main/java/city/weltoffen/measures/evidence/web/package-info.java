/** The API of the evidence of measures. */
@NullMarked
package city.weltoffen.measures.evidence.web;

import org.jspecify.annotations.NullMarked;
