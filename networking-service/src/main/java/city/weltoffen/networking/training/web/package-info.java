/** The HTTP API of trainings. */
@NullMarked
package city.weltoffen.networking.training.web;

import org.jspecify.annotations.NullMarked;
