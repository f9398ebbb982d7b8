package city.weltoffen.notification.inviting.web;

import city.weltoffen.notification.invitation.Guest;
import city.weltoffen.notification.invitation.InvitedAs;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom the office invites.
 *
 * @param email address to which mails go until the person signs in with it
 * @param name to address the person
 * @param departments slugs of those whose coordinators' mail the person gets
 * @param role {@code COORDINATOR} when nothing is said
 * @param language {@code de} or {@code en}, {@code de} when nothing is said
 */
record InvitationRequest(
        @NotBlank @Size(max = 254) String email,
        @NotBlank @Size(max = 200) String name,

        @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 200) String> departments,

        @Nullable InvitedAs role,
        @Pattern(regexp = "de|en") @Nullable String language) {

    Guest guest() {
        return new Guest(
                name.strip(),
                role == null ? InvitedAs.COORDINATOR : role,
                departments,
                language == null ? "de" : language);
    }
}
