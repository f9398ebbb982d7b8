/** What departments report of a measure: written as a draft, submitted, approved. */
@NullMarked
package city.weltoffen.measures.progress;

import org.jspecify.annotations.NullMarked;
