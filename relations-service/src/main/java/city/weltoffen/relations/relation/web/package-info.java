/** The HTTP API of relations: lists, map, statistics, one relation and its verbs. */
@NullMarked
package city.weltoffen.relations.relation.web;

import org.jspecify.annotations.NullMarked;
