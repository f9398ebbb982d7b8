/** Contact persons at partners: personal data that never leaves this service by an event. */
@NullMarked
package city.weltoffen.relations.contact;

import org.jspecify.annotations.NullMarked;
