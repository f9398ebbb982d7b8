/** The HTTP API of competences and requirement profiles. */
@NullMarked
package city.weltoffen.networking.competence.web;

import org.jspecify.annotations.NullMarked;
