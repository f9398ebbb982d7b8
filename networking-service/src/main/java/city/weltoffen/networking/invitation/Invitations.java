package city.weltoffen.networking.invitation;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import city.weltoffen.defaults.aggregate.AggregateStore;
import city.weltoffen.defaults.aggregate.AggregateStores;
import city.weltoffen.defaults.directory.Directory;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.networking.coordinator.Appointments;
import city.weltoffen.networking.coordinator.Role;
import city.weltoffen.networking.department.Departments;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Repository;

/** All invitations. */
@Repository
public class Invitations {

    private final AggregateStore<Invitation> store;
    private final Departments departments;
    private final Appointments appointments;
    private final Directory directory;
    private final Clock businessClock;

    Invitations(
            AggregateStores stores,
            Departments departments,
            Appointments appointments,
            Directory directory,
            Clock businessClock) {
        this.store = stores.of(Invitation.class);
        this.departments = departments;
        this.appointments = appointments;
        this.directory = directory;
        this.businessClock = businessClock;
    }

    /** The last first. */
    public List<Invitation> all() {
        return store.find().stream()
                .sorted(Comparator.comparing(
                                (Invitation invitation) -> invitation.id().value())
                        .reversed())
                .toList();
    }

    /** @throws DomainProblem naming each department that does not exist or has ended, or a day that has passed */
    public Made make(String name, List<String> slugs, Role role, LocalDate expiresOn) {
        departments.requireLiving(slugs, "#/departments");
        Secret secret = Secret.next();
        Invitation invitation = Invitation.make(
                name, slugs.stream().distinct().toList(), role, expiresOn, secret, LocalDate.now(businessClock));
        return new Made(store.save(invitation), secret);
    }

    /** What one is asked, before accepting. */
    public Invitation look(Secret secret, String subject) {
        Invitation invitation = require(secret);
        if (!invitation.wasAcceptedBy(subject)) {
            invitation.requireOpen(LocalDate.now(businessClock));
        }
        return invitation;
    }

    /**
     * Appoints who accepts, once. Doing so again completes what a crash left behind, and changes nothing for who still
     * holds the appointment.
     *
     * @param name of the person by the identity provider, before the one of the invitation
     * @throws DomainProblem {@code invitation-used} also when the appointment has ended since
     */
    public Invitation accept(Secret secret, String subject, @Nullable String name) {
        LocalDate today = LocalDate.now(businessClock);
        Invitation invitation = store.update(require(secret).id(), open -> open.accept(subject, today));
        List<String> missing = invitation.departments().stream()
                .map(directory::resolve)
                .distinct()
                .filter(slug -> !appointments.holds(subject, slug, invitation.role()))
                .toList();
        if (!missing.isEmpty()) {
            invitation.requireUnfulfilled();
            appointments.appoint(
                    subject,
                    name == null || name.isBlank() ? invitation.name() : name,
                    missing,
                    invitation.role(),
                    today);
        }
        return store.update(invitation.id(), Invitation::fulfil);
    }

    public Invitation withdraw(InvitationId id) {
        return store.update(id, invitation -> invitation.withdraw(LocalDate.now(businessClock)));
    }

    private Invitation require(Secret secret) {
        return store.find(where("secretHash").is(secret.hash())).stream()
                .findFirst()
                .orElseThrow(() -> DomainProblem.of(HttpStatus.NOT_FOUND, "invitation-unknown"));
    }

    /** An invitation with its secret, which is known at this moment only. */
    public record Made(Invitation invitation, Secret secret) {}
}
