/** What people of the networking group can do, if they like to say so, and what the group needs. */
@NullMarked
package city.weltoffen.networking.competence;

import org.jspecify.annotations.NullMarked;
