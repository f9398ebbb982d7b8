/** What a report keeps of measures for good, and how features give it their part. */
@NullMarked
package city.weltoffen.measures.snapshot;

import org.jspecify.annotations.NullMarked;
