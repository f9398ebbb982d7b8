/** Reports on the concept: comments of departments, freezing, comparing, publishing, printing. */
@NullMarked
package city.weltoffen.measures.report;

import org.jspecify.annotations.NullMarked;
