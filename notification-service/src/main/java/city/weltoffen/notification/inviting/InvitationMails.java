package city.weltoffen.notification.inviting;

import city.weltoffen.defaults.directory.Directory;
import city.weltoffen.notification.delivery.Deliveries;
import city.weltoffen.notification.delivery.Delivery;
import city.weltoffen.notification.invitation.Guest;
import city.weltoffen.notification.invitation.Invitation;
import city.weltoffen.notification.mail.InvitationLetter;
import city.weltoffen.notification.mail.Mail;
import city.weltoffen.notification.mail.MailContent;
import city.weltoffen.notification.mail.Mails;
import city.weltoffen.notification.mail.OutletPaths;
import city.weltoffen.notification.outlet.EmailSettings;
import city.weltoffen.notification.outlet.Outlet;
import city.weltoffen.notification.outlet.OutletState;
import city.weltoffen.notification.outlet.Outlets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Hands the mails that tell of invitations to the delivery of all mails, with its patience and its ids. */
@Component
final class InvitationMails {

    private final InvitationLetter letter;
    private final Mails mails;
    private final Deliveries deliveries;
    private final Outlets outlets;
    private final Directory directory;
    private final Clock businessClock;

    InvitationMails(
            InvitationLetter letter,
            Mails mails,
            Deliveries deliveries,
            Outlets outlets,
            Directory directory,
            Clock businessClock) {
        this.letter = letter;
        this.mails = mails;
        this.deliveries = deliveries;
        this.outlets = outlets;
        this.directory = directory;
        this.businessClock = businessClock;
    }

    void send(Invitation invitation, Outlet outlet) {
        String id = id(outlet, invitation.mails());
        Instant now = businessClock.instant();
        mails.fix(new Mail(id, outlet.id().value(), List.of(), content(invitation.guest(), outlet), null, now));
        deliveries.open(List.of(Delivery.opened(id, outlet, 0, now, null)));
    }

    /** In place of the one before, which goes out no more; what else could not get through is tried again. */
    void sendAgain(Invitation invitation, Outlet outlet) {
        mails.forget(id(outlet, invitation.mails() - 1));
        if (outlet.state() == OutletState.FAILED) {
            send(invitation, outlets.resume(outlet.id()));
            deliveries.retryAll(outlet.id().value());
        } else {
            send(invitation, outlet);
        }
    }

    private static String id(Outlet outlet, int number) {
        return String.format(Locale.ROOT, "%s-i%06d", outlet.id().value(), number);
    }

    private MailContent content(Guest guest, Outlet outlet) {
        EmailSettings reader = Objects.requireNonNull(outlet.email(), "an outlet for mails has settings");
        String departments = guest.departments().stream()
                .map(slug -> name(slug, reader.locale()))
                .collect(Collectors.joining(", "));
        String end = OutletPaths.unsubscribe(String.valueOf(outlet.unsubscribe()));
        return letter.write(guest.name(), guest.as().name(), departments, reader, end);
    }

    private String name(String slug, Locale language) {
        return directory
                .department(slug)
                .map(department -> department.name().in(language))
                .orElse(slug);
    }
}
