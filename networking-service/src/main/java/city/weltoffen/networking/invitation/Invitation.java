package city.weltoffen.networking.invitation;

import city.weltoffen.defaults.aggregate.Aggregate;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.networking.coordinator.Role;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Somebody is asked to coordinate departments and becomes known by signing in and opening the link. Nobody else hears of
 * it: there is no event before the appointment.
 */
@Document("invitations")
public class Invitation extends Aggregate {

    @Id
    private final InvitationId id;

    private final String name;
    private final List<String> departments;
    private final Role role;
    private final LocalDate madeOn;
    private final LocalDate expiresOn;
    private final String secretHash;
    private @Nullable String acceptedBy;
    private @Nullable LocalDate acceptedOn;
    private @Nullable LocalDate withdrawnOn;
    private boolean fulfilled;

    @PersistenceCreator
    Invitation(
            InvitationId id,
            String name,
            List<String> departments,
            Role role,
            LocalDate madeOn,
            LocalDate expiresOn,
            String secretHash) {
        this.id = id;
        this.name = name;
        this.departments = List.copyOf(departments);
        this.role = role;
        this.madeOn = madeOn;
        this.expiresOn = expiresOn;
        this.secretHash = secretHash;
    }

    /** @throws DomainProblem {@code in-the-past} when it would have expired already */
    static Invitation make(
            String name, List<String> departments, Role role, LocalDate expiresOn, Secret secret, LocalDate today) {
        if (expiresOn.isBefore(today)) {
            throw DomainProblem.invalid("#/expiresOn", "in-the-past");
        }
        return new Invitation(InvitationId.next(), name, departments, role, today, expiresOn, secret.hash());
    }

    /**
     * Who signed in and has the link takes it up; the same person may do so again.
     *
     * @throws DomainProblem {@code invitation-used}, {@code invitation-withdrawn} or {@code invitation-expired}
     */
    void accept(String subject, LocalDate today) {
        if (subject.equals(acceptedBy)) {
            return;
        }
        requireOpen(today);
        acceptedBy = subject;
        acceptedOn = today;
        changeQuietly();
    }

    /** @throws DomainProblem {@code invitation-used} when it has led to an appointment, which it does once */
    void requireUnfulfilled() {
        if (fulfilled) {
            throw new DomainProblem("invitation-used");
        }
    }

    /** The person is appointed. */
    void fulfil() {
        if (!fulfilled) {
            fulfilled = true;
            changeQuietly();
        }
    }

    void withdraw(LocalDate today) {
        if (withdrawnOn != null) {
            return;
        }
        if (acceptedBy != null) {
            throw new DomainProblem("invitation-used");
        }
        withdrawnOn = today;
        changeQuietly();
    }

    /** @throws DomainProblem that says why it cannot be accepted any more */
    void requireOpen(LocalDate today) {
        switch (state(today)) {
            case ACCEPTED -> throw new DomainProblem("invitation-used");
            case WITHDRAWN -> throw new DomainProblem("invitation-withdrawn");
            case EXPIRED -> throw new DomainProblem("invitation-expired", expiresOn.toString());
            case OPEN -> {}
        }
    }

    public InvitationState state(LocalDate today) {
        if (acceptedBy != null) {
            return InvitationState.ACCEPTED;
        }
        if (withdrawnOn != null) {
            return InvitationState.WITHDRAWN;
        }
        return today.isAfter(expiresOn) ? InvitationState.EXPIRED : InvitationState.OPEN;
    }

    boolean wasAcceptedBy(String subject) {
        return subject.equals(acceptedBy);
    }

    @Override
    public InvitationId id() {
        return id;
    }

    /** Of the person, to show. */
    public String name() {
        return name;
    }

    /** Slugs of the departments, as they were when it was made. */
    public List<String> departments() {
        return departments;
    }

    public Role role() {
        return role;
    }

    public LocalDate madeOn() {
        return madeOn;
    }

    /** Last day on which it can be accepted. */
    public LocalDate expiresOn() {
        return expiresOn;
    }

    public @Nullable LocalDate acceptedOn() {
        return acceptedOn;
    }
}
