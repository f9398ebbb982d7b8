/** The API of progress reports. */
@NullMarked
package city.weltoffen.measures.progress.web;

import org.jspecify.annotations.NullMarked;
