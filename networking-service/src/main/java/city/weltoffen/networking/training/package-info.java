/** Trainings: offered by departments, signed up for with a waiting list, held. */
@NullMarked
package city.weltoffen.networking.training;

import org.jspecify.annotations.NullMarked;
