/** What connects the city with a partner: kinds with their rules, states, interactions and upkeep. */
@NullMarked
package city.weltoffen.relations.relation;

import org.jspecify.annotations.NullMarked;
