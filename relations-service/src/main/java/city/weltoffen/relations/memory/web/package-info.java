/** The HTTP API of the memory of a partner. */
@NullMarked
package city.weltoffen.relations.memory.web;

import org.jspecify.annotations.NullMarked;
