/** Events that relations-service publishes: partners, relations, enquiries, activities. */
@NullMarked
package city.weltoffen.events.relations;

import org.jspecify.annotations.NullMarked;
