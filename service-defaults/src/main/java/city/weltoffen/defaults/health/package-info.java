/** Whether what a service needs is there: short questions, the last answer of which counts for a moment. */
@NullMarked
package city.weltoffen.defaults.health;

import org.jspecify.annotations.NullMarked;
