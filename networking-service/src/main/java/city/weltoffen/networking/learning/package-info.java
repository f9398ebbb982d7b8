/** What trainings, job shadowing and articles have in common: whose they are, and what is typed into their forms. */
@NullMarked
package city.weltoffen.networking.learning;

import org.jspecify.annotations.NullMarked;
