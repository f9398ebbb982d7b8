/** Import and export of partners with their relations as CSV and XLSX. */
@NullMarked
package city.weltoffen.relations.exchange;

import org.jspecify.annotations.NullMarked;
