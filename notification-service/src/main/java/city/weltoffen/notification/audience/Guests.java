package city.weltoffen.notification.audience;

import city.weltoffen.notification.invitation.Invitation;
import city.weltoffen.notification.invitation.Invitations;
import city.weltoffen.notification.outlet.OutletEntry;
import city.weltoffen.notification.outlet.OutletIndex;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Whom the office invited to hear with the coordinators of a department. */
@Component
class Guests {

    private final Invitations invitations;
    private final OutletIndex outlets;

    Guests(Invitations invitations, OutletIndex outlets) {
        this.invitations = invitations;
        this.outlets = outlets;
    }

    /** Outlets are read before invitations: who joins in between is a person by then, so that nobody is missed. */
    Present of(Set<String> departments) {
        Set<OutletEntry> all = outlets.ofInvitations();
        List<Invitation> hearing = invitations.hearing(departments);
        Set<String> ids = hearing.stream().map(one -> one.id().value()).collect(Collectors.toSet());
        return new Present(
                hearing.stream()
                        .flatMap(one -> Optional.ofNullable(one.subject()).stream())
                        .collect(Collectors.toSet()),
                all.stream()
                        .filter(outlet -> ids.contains(outlet.owner().id()))
                        .map(OutletEntry::id)
                        .collect(Collectors.toSet()));
    }

    /**
     * Those of one moment.
     *
     * @param people subjects of who has signed in
     * @param outlets ids of the outlets of who has not
     */
    record Present(Set<String> people, Set<String> outlets) {}
}
