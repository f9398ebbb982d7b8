/** The mayor's dossier on a partner, put together from what each feature knows of it. */
@NullMarked
package city.weltoffen.relations.dossier;

import org.jspecify.annotations.NullMarked;
