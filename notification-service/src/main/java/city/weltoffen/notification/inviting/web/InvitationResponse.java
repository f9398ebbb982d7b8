package city.weltoffen.notification.inviting.web;

import city.weltoffen.notification.invitation.Guest;
import city.weltoffen.notification.invitation.Invitation;
import city.weltoffen.notification.invitation.InvitedAs;
import city.weltoffen.notification.inviting.InvitationState;
import city.weltoffen.notification.inviting.Invited;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An invitation as the office sees it.
 *
 * @param version for {@code If-Match}
 * @param email none when the person has signed in, or the address is deleted
 * @param fault stable code of why no mail gets through
 * @param mails how often the person was told
 * @param mailedAt when the last time was
 * @param joinedAt when the person first signed in
 * @param subject of who signed in, by whom the office can appoint them
 */
record InvitationResponse(
        String id,
        long version,
        @Nullable String email,
        String name,
        List<String> departments,
        InvitedAs role,
        String language,
        InvitationState state,
        @Nullable String fault,
        Instant invitedAt,
        int mails,
        Instant mailedAt,
        @Nullable Instant joinedAt,
        @Nullable String subject) {

    static InvitationResponse of(Invited invited) {
        Invitation invitation = invited.invitation();
        Guest guest = invitation.guest();
        Invitation.Joined joined = invitation.joined();
        return new InvitationResponse(
                invitation.id().value(),
                invitation.version(),
                invited.address(),
                guest.name(),
                guest.departments(),
                guest.as(),
                guest.language(),
                invited.state(),
                invited.fault(),
                invitation.invitedAt(),
                invitation.mails(),
                invitation.mailedAt(),
                joined == null ? null : joined.at(),
                joined == null ? null : joined.subject());
    }
}
