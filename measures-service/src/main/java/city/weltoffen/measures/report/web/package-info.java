/** The API of reports. */
@NullMarked
package city.weltoffen.measures.report.web;

import org.jspecify.annotations.NullMarked;
