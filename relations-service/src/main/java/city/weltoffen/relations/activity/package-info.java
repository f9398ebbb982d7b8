/** What the city does with its partners: events, encounters, fairs, delegations, international days. */
@NullMarked
package city.weltoffen.relations.activity;

import org.jspecify.annotations.NullMarked;
