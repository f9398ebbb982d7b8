package city.weltoffen.notification.invitation;

import java.util.List;

/**
 * Somebody who is invited, as the office describes them.
 *
 * @param name to address them and to show in the office's list
 * @param departments slugs of those with whose coordinators they hear
 * @param language of their mails, {@code de} or {@code en}
 */
public record Guest(String name, InvitedAs as, List<String> departments, String language) {

    public Guest {
        departments = departments.stream().distinct().toList();
    }
}
