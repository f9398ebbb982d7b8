/** The concept of the city: goals, fields and measures as its file says, and how a changed file takes effect. */
@NullMarked
package city.weltoffen.measures.concept;

import org.jspecify.annotations.NullMarked;
