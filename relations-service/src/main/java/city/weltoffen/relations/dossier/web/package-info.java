/** The HTTP API of dossiers. */
@NullMarked
package city.weltoffen.relations.dossier.web;

import org.jspecify.annotations.NullMarked;
