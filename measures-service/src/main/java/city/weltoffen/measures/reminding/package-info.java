/** What is said of milestones before and after their day, and of measures of which nothing was heard. */
@NullMarked
package city.weltoffen.measures.reminding;

import org.jspecify.annotations.NullMarked;
