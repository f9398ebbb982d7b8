/** The HTTP API of the files of matters. */
@NullMarked
package city.weltoffen.relations.file.web;

import org.jspecify.annotations.NullMarked;
