/** Reports for people and machines: as documents, tables and open data. */
@NullMarked
package city.weltoffen.measures.report.print;

import org.jspecify.annotations.NullMarked;
