package city.weltoffen.networking.meeting;

import java.util.List;

/**
 * Who is invited: all who coordinate a department or deputise, or those of the departments named.
 *
 * @param departments slugs; all where none is named
 * @param guests without account, as text that stays here
 */
public record Invited(List<String> departments, List<String> guests) {

    public Invited {
        departments = List.copyOf(departments);
        guests = List.copyOf(guests);
    }

    /** Whether all or most of those who were invited then are invited now. */
    boolean covers(Invited earlier) {
        long again = earlier.departments.stream().filter(departments::contains).count();
        return departments.isEmpty() || 2 * again > earlier.departments.size();
    }

    Invited following(String ended, String successor) {
        return new Invited(
                departments.stream()
                        .map(slug -> slug.equals(ended) ? successor : slug)
                        .distinct()
                        .toList(),
                guests);
    }
}
