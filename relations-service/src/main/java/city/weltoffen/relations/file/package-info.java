/** "To the file": a matter with its metadata and its whole history as one PDF for the city's records system. */
@NullMarked
package city.weltoffen.relations.file;

import org.jspecify.annotations.NullMarked;
