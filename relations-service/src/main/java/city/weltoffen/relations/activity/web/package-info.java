/** The HTTP API of activities, the public calendar and the proposals of anybody. */
@NullMarked
package city.weltoffen.relations.activity.web;

import org.jspecify.annotations.NullMarked;
